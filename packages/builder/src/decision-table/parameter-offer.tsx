/** Asks what is meant where a number is typed over one of the table of numbers: that number is changed for all rules, or written here alone. */
import { Button, Modal } from "antd";
import { useEditing } from "../entry/editing.ts";
import { type ParameterChange, parameterInWords } from "./plan.ts";
import { tableWords } from "./table-words.ts";

interface ParameterOfferProps {
  readonly parameters: readonly ParameterChange[];
  readonly onChange: () => void;
  readonly onLiteral: () => void;
  readonly onCancel: () => void;
}

export function ParameterOffer({ parameters, onChange, onLiteral, onCancel }: ParameterOfferProps) {
  const editing = useEditing();
  const words = tableWords[editing.language].offer;
  const said = parameters.map(({ id, value }) => ({ id, now: parameterInWords(editing, id), to: parameterInWords(editing, id, value) }));
  return (
    <Modal
      open
      title={words.title}
      onCancel={onCancel}
      footer={
        <div className="jb-offer">
          <Button type="primary" autoFocus onClick={onChange}>
            {words.change(said.map(({ now }) => now.title).join(tableWords[editing.language].comma))}
          </Button>
          <Button onClick={onLiteral}>{words.literal}</Button>
          <Button type="text" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      }
    >
      {said.map(({ id, now, to }) => (
        <p key={id}>{words.text(now.title, now.value, to.value)}</p>
      ))}
    </Modal>
  );
}
