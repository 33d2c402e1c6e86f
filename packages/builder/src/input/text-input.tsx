/** A text in Chinese, with its English beneath. */
import { englishAt, englishChange } from "../draft/text-at.ts";
import { useEditing } from "../entry/editing.ts";
import type { InputProps } from "./input-props.ts";
import { Typed } from "./typed.tsx";

export function TextInput({ id, leaf, value, describedBy, invalid, labelledBy, onValue, onFlaw }: InputProps) {
  const { drafted, words, onChange } = useEditing();
  const { path, place, required } = leaf;
  function chinese(text: string) {
    const trimmed = text.trim();
    if (trimmed === "" && required) return onFlaw(words.missing);
    onFlaw(undefined);
    onValue(trimmed === "" ? undefined : trimmed);
  }
  return (
    <div className="jb-texts">
      <label id={`${id}-zh-word`} htmlFor={id} className="jb-language">
        {words.chinese}
      </label>
      <Typed
        id={id}
        text={typeof value === "string" ? value : ""}
        long={leaf.words.long}
        labelledBy={`${labelledBy} ${id}-zh-word`}
        describedBy={describedBy}
        invalid={invalid}
        lang="zh-CN"
        maxLength={2000}
        onText={chinese}
      />
      <label id={`${id}-en-word`} htmlFor={`${id}-en`} className="jb-language">
        {words.english}
      </label>
      <Typed
        id={`${id}-en`}
        text={englishAt(drafted.policy, path, place)}
        long={leaf.words.long}
        labelledBy={`${labelledBy} ${id}-en-word`}
        lang="en"
        maxLength={2000}
        onText={(text) => onChange([englishChange(path, place, text.trim())])}
      />
    </div>
  );
}
