/** A text with place-holders: written as one reads it, with a list of what can be told beside it. */
import { label } from "@jiefen/forms";
import { findAt, isObject } from "@jiefen/policy";
import { Input, type InputRef, Select } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef } from "react";
import { useEditing } from "../entry/editing.ts";
import type { InputProps } from "../input/input-props.ts";
import { useTyped } from "../input/use-typed.ts";
import { paperEditorWords } from "./paper-editor-words.ts";
import { numberNames, type ToldGroup, toldAt } from "./told-names.ts";
import { callsOf, shownText, writtenText } from "./told-text.ts";

interface WritingProps extends Pick<InputProps, "id" | "labelledBy" | "describedBy" | "invalid"> {
  readonly text: string;
  readonly groups: readonly ToldGroup[];
  readonly long: boolean;
  readonly onText: (text: string) => void;
}

function Writing({ id, text, groups, long, labelledBy, describedBy, invalid, onText }: WritingProps) {
  const { language, words } = useEditing();
  const said = paperEditorWords[language];
  const calls = callsOf(
    groups.flatMap(({ names }) => names),
    language,
  );
  const { draft, type, commit } = useTyped(shownText(text, calls, language), (now) => onText(writtenText(now, calls, language)));
  const box = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  function insert(what: string) {
    const at = box.current?.selectionStart ?? draft.length;
    const now = `${draft.slice(0, at)}${what}${draft.slice(box.current?.selectionEnd ?? at)}`;
    type(now);
    commit(now);
  }
  const props = {
    id,
    value: draft,
    autoComplete: "off",
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    "aria-invalid": invalid || undefined,
    status: invalid ? ("error" as const) : undefined,
    maxLength: 4000,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
    onBlur: () => commit(),
  };
  const keep = (ref: InputRef | TextAreaRef | null) => {
    box.current = ref && "resizableTextArea" in ref ? (ref.resizableTextArea?.textArea ?? null) : ref && "input" in ref ? ref.input : null;
  };
  return (
    <div className="jb-told">
      {long ? <Input.TextArea {...props} ref={keep} autoSize={{ minRows: 1, maxRows: 10 }} /> : <Input {...props} ref={keep} />}
      <Select
        size="small"
        className="jb-told-insert"
        popupMatchSelectWidth={320}
        value={null}
        placeholder={said.insert}
        aria-label={said.insert}
        showSearch={{ optionFilterProp: "label" }}
        notFoundContent={words.nothingFits}
        options={[
          ...groups.map(({ title, names }) => ({
            label: label(title, language),
            title: label(title, language),
            options: names.map(({ id: name }) => ({ value: `{${calls.get(name) ?? name}}`, label: calls.get(name) ?? name })),
          })),
        ]}
        onChange={(chosen: string | null) => chosen !== null && insert(chosen)}
      />
    </div>
  );
}

export function ToldInput({ leaf, value, onValue, onFlaw, ...shown }: InputProps) {
  const { drafted, compiled, words } = useEditing();
  const { path, place, required } = leaf;
  return (
    <Writing
      {...shown}
      text={typeof value === "string" ? value : ""}
      groups={toldAt(drafted, compiled, path, place)}
      long
      onText={(text) => {
        if (text === "" && required) return onFlaw(words.missing);
        onFlaw(undefined);
        onValue(text === "" ? undefined : text);
      }}
    />
  );
}

/** The number as a whole: emptied, the paper has none any more. */
export function NumberPatternInput({ leaf, value, onValue, onFlaw, ...shown }: InputProps) {
  const { drafted } = useEditing();
  const pattern = isObject(value) && typeof value.pattern === "string" ? value.pattern : "";
  const before = findAt(drafted.policy.documents[leaf.path], leaf.place);
  return (
    <Writing
      {...shown}
      text={pattern}
      groups={[{ title: leaf.words.title, names: numberNames }]}
      long={false}
      onText={(text) => {
        onFlaw(undefined);
        onValue(text.trim() === "" ? undefined : { ...(isObject(before) ? before : {}), pattern: text.trim() });
      }}
    />
  );
}
