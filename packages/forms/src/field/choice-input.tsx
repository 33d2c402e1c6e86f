/** Choices: yes or no, one of several, or several of several. */
import { Select } from "antd";
import { isCodes } from "../answer/answer.ts";
import { label } from "../text/label.ts";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";
import { Segments } from "./segments.tsx";

/** The third state stands beside the others, since "not known" is an answer like them. */
const unknown = "?";

export function YesNoInput({ id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid }: InputProps) {
  const { words } = useForm();
  const value = answer === null ? unknown : answer === true ? "yes" : answer === false ? "no" : undefined;
  return (
    <Segments
      id={id}
      name={id}
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      value={value}
      options={[
        { id: "yes", title: words.yes },
        { id: "no", title: words.no },
        { id: unknown, title: words.unknown, quiet: true },
      ]}
      onChange={(chosen) => onAnswer(chosen === undefined ? undefined : chosen === unknown ? null : chosen === "yes")}
      onLeave={onLeave}
    />
  );
}

/** Options as they are offered: retired ones only where an answer already holds them. */
function useOptions({ fact, answer, question }: InputProps): readonly { readonly id: string; readonly title: string }[] {
  const { language, caseChoices } = useForm();
  const own = caseChoices[question.fact]?.map((choice) => ({ id: choice.id, title: label(choice.title, language) }));
  if (own) return own;
  const held = (option: string) => answer === option || (isCodes(answer) && answer.includes(option));
  return (fact.options ?? [])
    .filter((option) => !option.retired || held(option.id))
    .map((option) => ({ id: option.id, title: label(option.title, language) }));
}

export function ChoiceInput(props: InputProps) {
  const { id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid } = props;
  const { words } = useForm();
  const options = useOptions(props);
  return (
    <Segments
      id={id}
      name={id}
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      value={answer === null ? unknown : typeof answer === "string" ? answer : undefined}
      options={[...options, { id: unknown, title: words.unknown, quiet: true }]}
      onChange={(chosen) => onAnswer(chosen === unknown ? null : chosen)}
      onLeave={onLeave}
    />
  );
}

export function SelectInput(props: InputProps) {
  const { id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid } = props;
  const { words } = useForm();
  return (
    <Select
      id={id}
      className="jf-select"
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      placeholder={words.choose}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      status={invalid ? "error" : undefined}
      value={typeof answer === "string" ? answer : undefined}
      options={useOptions(props).map((option) => ({ value: option.id, label: option.title }))}
      onChange={(chosen: string | undefined) => onAnswer(chosen)}
      onBlur={onLeave}
    />
  );
}

export function MultiSelectInput(props: InputProps) {
  const { id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid } = props;
  const { words } = useForm();
  return (
    <Select
      id={id}
      className="jf-select"
      mode="multiple"
      optionFilterProp="label"
      placeholder={words.choose}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      status={invalid ? "error" : undefined}
      value={isCodes(answer) ? [...answer] : []}
      options={useOptions(props).map((option) => ({ value: option.id, label: option.title }))}
      onChange={(chosen: string[]) => onAnswer(chosen.length > 0 ? chosen : undefined)}
      onBlur={onLeave}
    />
  );
}

export function ChecksInput(props: InputProps) {
  const { id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid } = props;
  const chosen = isCodes(answer) ? answer : [];
  return (
    <fieldset
      className="jf-segments jf-bare"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {useOptions(props).map((option, index) => (
        <label key={option.id} className="jf-segment">
          <input
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.id}`}
            checked={chosen.includes(option.id)}
            onChange={(event) => {
              const next = event.target.checked ? [...chosen, option.id] : chosen.filter((code) => code !== option.id);
              onAnswer(next.length > 0 ? next : undefined);
            }}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
