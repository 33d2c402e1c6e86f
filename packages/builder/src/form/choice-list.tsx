/** The choices of a new question, in both languages. */
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useEditing } from "../entry/editing.ts";
import type { Choice } from "./new-field.ts";

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly onChoices: (choices: readonly Choice[]) => void;
}

export function ChoiceList({ choices, onChoices }: ChoiceListProps) {
  const { words } = useEditing();
  const replace = (at: number, choice: Choice) => onChoices(choices.map((old, index) => (index === at ? choice : old)));
  const rows = choices.map((choice, index) => ({ choice, number: index + 1 }));
  return (
    <fieldset className="jb-group">
      <legend>{words.options}</legend>
      <ol className="jb-choices">
        {rows.map(({ choice, number }) => (
          <li key={number}>
            <Input
              value={choice.zh}
              placeholder={words.chinese}
              aria-label={`${words.option(number)} ${words.chinese}`}
              onChange={(event) => replace(number - 1, { ...choice, zh: event.target.value })}
            />
            <Input
              value={choice.en}
              placeholder={words.english}
              aria-label={`${words.option(number)} ${words.english}`}
              onChange={(event) => replace(number - 1, { ...choice, en: event.target.value })}
            />
            <Button
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={words.removeOption(number)}
              onClick={() => onChoices(choices.filter((_, index) => index !== number - 1))}
            />
          </li>
        ))}
      </ol>
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChoices([...choices, { zh: "", en: "" }])}>
        {words.addOption}
      </Button>
    </fieldset>
  );
}
