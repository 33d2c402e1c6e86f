/** A short text in one language. */
import { useEditing } from "../entry/editing.ts";
import type { InputProps } from "./input-props.ts";
import { Typed } from "./typed.tsx";

export function LineInput({ id, leaf, value, describedBy, invalid, labelledBy, onValue, onFlaw }: InputProps) {
  const { words } = useEditing();
  function taken(text: string) {
    const trimmed = text.trim();
    if (trimmed === "" && leaf.required) return onFlaw(words.missing);
    onFlaw(undefined);
    onValue(trimmed === "" ? undefined : trimmed);
  }
  return (
    <Typed
      id={id}
      text={typeof value === "string" ? value : ""}
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      maxLength={60}
      onText={taken}
    />
  );
}
