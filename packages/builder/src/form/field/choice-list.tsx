/** The choices of a field in the making, in both languages. */
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useDesignerWords } from "../designing.ts";
import { nothingSaid, type Said } from "./new-field.ts";

interface ChoiceListProps {
  readonly choices: readonly Said[];
  readonly onChoices: (choices: readonly Said[]) => void;
}

export function ChoiceList({ choices, onChoices }: ChoiceListProps) {
  const { said } = useDesignerWords();
  const replace = (at: number, choice: Said) => onChoices(choices.map((old, index) => (index === at ? choice : old)));
  const rows = choices.map((choice, index) => ({ choice, number: index + 1 }));
  return (
    <fieldset className="jb-group">
      <legend>{said.optionsHeading}</legend>
      <ol className="jb-choices">
        {rows.map(({ choice, number }) => (
          <li key={number}>
            <Input
              value={choice.zh}
              placeholder={said.chinese}
              aria-label={`${said.optionName(number)} ${said.chinese}`}
              onChange={(event) => replace(number - 1, { ...choice, zh: event.target.value })}
            />
            <Input
              value={choice.en}
              placeholder={said.english}
              aria-label={`${said.optionName(number)} ${said.english}`}
              onChange={(event) => replace(number - 1, { ...choice, en: event.target.value })}
            />
            <Button
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={`${said.optionRemove} ${said.optionName(number)}`}
              onClick={() => onChoices(choices.filter((_, index) => index !== number - 1))}
            />
          </li>
        ))}
      </ol>
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChoices([...choices, nothingSaid])}>
        {said.addOption}
      </Button>
    </fieldset>
  );
}
