/** Several words or phrases, one a line, in the language of what is read. */
import { useEditing } from "../entry/editing.ts";
import type { InputProps } from "./input-props.ts";
import { Typed } from "./typed.tsx";

export function linesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === "string") : [];
}

export function LinesInput({ id, leaf, value, labelledBy, describedBy, invalid, onValue, onFlaw }: InputProps) {
  const { words } = useEditing();
  return (
    <Typed
      id={id}
      text={linesOf(value).join("\n")}
      long
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      maxLength={2000}
      onText={(text) => {
        const lines = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
        if (lines.length === 0 && leaf.required) return onFlaw(words.missing);
        onFlaw(undefined);
        onValue(lines.length === 0 ? undefined : lines);
      }}
    />
  );
}
