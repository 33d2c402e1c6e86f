/** A field in the making: what it asks, with what its kind needs. */
import { isUnit, type Unit, units } from "@jiefen/policy";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { parseTyped, typedText } from "../../input/number-input.tsx";
import { useDesignerWords } from "../designing.ts";
import { ChoiceList } from "./choice-list.tsx";
import { hasChoices, hasRange, hasUnit } from "./field-kind.ts";
import { missingOf, type NewField } from "./new-field.ts";
import { SaidInputs } from "./said-inputs.tsx";

interface PartProps {
  readonly field: NewField;
  readonly onField: (field: NewField) => void;
}

function UnitChoice({ field, onField }: PartProps) {
  const { said, language } = useDesignerWords();
  const options = Object.entries(units).flatMap(([value, { title }]) => (value === "fen" ? [] : [{ value, label: title[language] }]));
  return (
    <div className="jb-compose-part">
      <span className="jf-title">{said.unit}</span>
      <Select
        className="jf-select"
        allowClear
        aria-label={said.unit}
        placeholder={said.noUnit}
        value={field.unit}
        showSearch={{ optionFilterProp: "label" }}
        options={options}
        onChange={(chosen: string | undefined) => {
          const { unit, ...rest } = field;
          const next: Unit | undefined = chosen !== undefined && isUnit(chosen) ? chosen : undefined;
          onField(next ? { ...rest, unit: next } : rest);
        }}
      />
    </div>
  );
}

interface BoundProps extends PartProps {
  readonly bound: "minimum" | "maximum";
  readonly caption: string;
}

function Bound({ field, onField, bound, caption }: BoundProps) {
  const { language } = useDesignerWords();
  const unit = field.kind === "money" ? "fen" : undefined;
  const given = field[bound];
  const [text, setText] = useState(given === undefined ? "" : typedText(given, unit));
  return (
    <Input
      className="jf-number"
      aria-label={caption}
      inputMode="decimal"
      value={text}
      status={text.trim() !== "" && parseTyped(text, unit) === undefined ? "error" : undefined}
      suffix={unit === undefined ? undefined : units[unit].title[language]}
      onChange={(event) => {
        setText(event.target.value);
        const { [bound]: _, ...rest } = field;
        const value = parseTyped(event.target.value, unit);
        onField(value === undefined ? rest : { ...rest, [bound]: value });
      }}
    />
  );
}

function Range({ field, onField }: PartProps) {
  const { said } = useDesignerWords();
  return (
    <div className="jb-compose-part">
      <span className="jf-title">
        {said.least}～{said.most}
      </span>
      <span className="jf-inline">
        <Bound field={field} onField={onField} bound="minimum" caption={said.least} />
        <span aria-hidden>～</span>
        <Bound field={field} onField={onField} bound="maximum" caption={said.most} />
      </span>
    </div>
  );
}

interface FieldFormProps {
  readonly field: NewField;
  readonly onField: (field: NewField) => void;
  /** Undefined gives it up. */
  readonly onMake: (field: NewField | undefined) => void;
}

export function FieldForm({ field, onField, onMake }: FieldFormProps) {
  const { said } = useDesignerWords();
  const missing = missingOf(field);
  const { kind } = field;
  const heading = said.compose(said.kinds[kind]);
  return (
    <form
      className="jb-composer"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) onMake(field);
      }}
    >
      <h4>{heading}</h4>
      <SaidInputs caption={said.title} said={field.title} onSaid={(title) => onField({ ...field, title })} focused />
      {hasUnit(kind) && <UnitChoice field={field} onField={onField} />}
      {hasRange(kind) && <Range field={field} onField={onField} />}
      {hasChoices(kind) && <ChoiceList choices={field.choices} onChoices={(choices) => onField({ ...field, choices })} />}
      {kind === "list" && <SaidInputs caption={said.item} said={field.item} onSaid={(item) => onField({ ...field, item })} />}
      <SaidInputs caption={said.help} said={field.help} onSaid={(help) => onField({ ...field, help })} />
      <div className="jb-new-foot">
        {missing.length > 0 && (
          <p className="jf-help" role="status">
            {said.stillMissing(missing.map((one) => said.missing[one]).join(said.joiner))}
          </p>
        )}
        <Button type="primary" htmlType="submit" disabled={missing.length > 0}>
          {said.add}
        </Button>
        <Button onClick={() => onMake(undefined)}>{said.cancel}</Button>
      </div>
    </form>
  );
}
