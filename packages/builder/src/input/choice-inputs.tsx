/** Yes or no, one of a few words, and things chosen by their titles. */
import { Checkbox, Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { namedThere } from "../entry/references.ts";
import type { InputProps } from "./input-props.ts";

export function FlagInput({ id, value, labelledBy, describedBy, onValue }: InputProps) {
  const { words } = useEditing();
  return (
    <Checkbox
      id={id}
      checked={value === true}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onValue(event.target.checked ? true : undefined)}
    >
      {words.yes}
    </Checkbox>
  );
}

function useOptions({ leaf, value }: Pick<InputProps, "leaf" | "value">) {
  const { drafted, language } = useEditing();
  if (leaf.words.choices) return Object.entries(leaf.words.choices).map(([id, title]) => ({ value: id, label: title[language] }));
  const { names } = leaf.words;
  const named = names ? namedThere(drafted.policy, names, leaf.path, leaf.place, Array.isArray(value) ? value : [value]) : [];
  return named.map(({ id, title }) => ({ value: id, label: title[language] }));
}

export function ChoiceInput({ id, leaf, value, labelledBy, describedBy, invalid, onValue }: InputProps) {
  const { words } = useEditing();
  return (
    <Select
      id={id}
      className="jf-select"
      value={typeof value === "string" ? value : undefined}
      options={useOptions({ leaf, value })}
      allowClear={!leaf.required}
      showSearch={{ optionFilterProp: "label" }}
      notFoundContent={words.nothingFits}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      status={invalid ? "error" : undefined}
      onChange={(chosen: string | undefined) => onValue(chosen)}
    />
  );
}

export function ChoicesInput({ id, leaf, value, labelledBy, describedBy, invalid, onValue, onFlaw }: InputProps) {
  const { words } = useEditing();
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return (
    <Select
      id={id}
      className="jf-select"
      mode="multiple"
      value={chosen}
      options={useOptions({ leaf, value })}
      showSearch={{ optionFilterProp: "label" }}
      notFoundContent={words.nothingFits}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      status={invalid ? "error" : undefined}
      onChange={(ids: readonly string[]) => {
        if (ids.length === 0 && leaf.required) return onFlaw(words.missing);
        onFlaw(undefined);
        onValue(ids.length === 0 ? undefined : ids);
      }}
    />
  );
}
