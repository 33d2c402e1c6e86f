/** Choosing a fact by its title, under the form it is asked on. */
import { label } from "@jiefen/forms";
import { Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { type FactScope, factGroups } from "./facts-offered.ts";
import { conditionWords } from "./words.ts";

interface FactPickerProps {
  readonly id?: string;
  readonly scope: FactScope;
  readonly value: string | undefined;
  readonly className?: string;
  /** Facts that may not be chosen again. */
  readonly without?: ReadonlySet<string>;
  readonly onFact: (name: string) => void;
}

export function FactPicker({ id, scope, value, className, without, onFact }: FactPickerProps) {
  const { words, language, compiled } = useEditing();
  const known = value === undefined || Object.hasOwn(compiled.facts, value);
  const options = factGroups(compiled, scope).map(({ title, facts }) => ({
    label: label(title, language),
    options: facts.filter(({ name }) => !without?.has(name)).map((one) => ({ value: one.name, label: label(one.title, language) })),
  }));
  const gone = known ? [] : [{ label: "", options: [{ value, label: conditionWords[language].unknownFact }] }];
  return (
    <Select
      id={id}
      className={className}
      aria-label={words.fact}
      placeholder={words.fact}
      value={value}
      options={[...gone, ...options.filter((group) => group.options.length > 0)]}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={360}
      notFoundContent={words.nothingFits}
      onChange={onFact}
    />
  );
}
