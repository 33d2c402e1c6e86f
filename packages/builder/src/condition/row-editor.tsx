/** One line of a condition: what is looked at, how it is compared, with what. */
import { CloseOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { type ConditionValue, type Fact, isUnit, type OperatorName, units } from "@jiefen/policy";
import { Button, Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { parameterIn } from "../entry/value-in-words.ts";
import { parseTyped, typedText } from "../input/number-input.tsx";
import { Typed } from "../input/typed.tsx";
import { operatorsFor, pickableFacts, type Row } from "./rows.ts";

interface RowEditorProps {
  readonly id: string;
  readonly row: Row;
  readonly removable: boolean;
  readonly onRow: (row: Row) => void;
  readonly onRemove: () => void;
}

interface ValueProps {
  readonly id: string;
  readonly fact: Fact;
  readonly operator: OperatorName;
  readonly value: ConditionValue | undefined;
  readonly onValue: (value: ConditionValue | undefined) => void;
}

const several: ReadonlySet<OperatorName> = new Set(["in", "notIn"]);

function ValueEditor({ id, fact, operator, value, onValue }: ValueProps) {
  const { words, language, compiled } = useEditing();
  if (fact.type === "boolean")
    return (
      <Select
        id={id}
        aria-label={words.value}
        value={typeof value === "boolean" ? String(value) : undefined}
        options={[
          { value: "true", label: words.yes },
          { value: "false", label: words.no },
        ]}
        onChange={(chosen: string) => onValue(chosen === "true")}
      />
    );
  if (fact.options) {
    const options = fact.options
      .filter(({ retired }) => !retired)
      .map((option) => ({ value: option.id, label: label(option.title, language) }));
    return several.has(operator) ? (
      <Select
        id={id}
        mode="multiple"
        aria-label={words.value}
        value={Array.isArray(value) ? value.map(String) : []}
        options={options}
        onChange={(chosen: string[]) => onValue(chosen)}
      />
    ) : (
      <Select
        id={id}
        aria-label={words.value}
        value={typeof value === "string" ? value : undefined}
        options={options}
        onChange={(chosen: string) => onValue(chosen)}
      />
    );
  }
  const named = parameterIn(value);
  const parameters = Object.values(compiled.parameters).filter(({ unit }) => unit === fact.unit || unit === (fact.unit ?? "times"));
  return (
    <>
      {parameters.length > 0 && (
        <Select
          aria-label={words.value}
          value={named ?? ""}
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { value: "", label: words.literal },
            ...parameters.map((one) => ({ value: one.id, label: label(one.title, language) })),
          ]}
          onChange={(name: string) => onValue(name === "" ? undefined : { fact: "parameters", path: `$.${name}` })}
        />
      )}
      {named === undefined && (
        <Typed
          id={id}
          text={typeof value === "number" ? typedText(value, fact.unit) : ""}
          label={words.value}
          inputMode="decimal"
          className="jf-number"
          suffix={fact.unit !== undefined && isUnit(fact.unit) ? units[fact.unit].title[language] : undefined}
          onText={(text) => onValue(parseTyped(text, fact.unit))}
        />
      )}
    </>
  );
}

export function RowEditor({ id, row, removable, onRow, onRemove }: RowEditorProps) {
  const { words, language, compiled } = useEditing();
  const fact = row.fact === undefined ? undefined : compiled.facts[row.fact];
  const facts = pickableFacts(compiled).map((one) => ({ value: one.name, label: label(one.title, language) }));
  return (
    <li className="jb-row">
      <Select
        id={id}
        className="jb-row-fact"
        aria-label={words.fact}
        placeholder={words.fact}
        value={row.fact}
        options={facts}
        showSearch={{ optionFilterProp: "label" }}
        notFoundContent={words.nothingFits}
        onChange={(name: string) => {
          const chosen = compiled.facts[name];
          const operator = chosen && operatorsFor(chosen)[0];
          onRow({ key: row.key, fact: name, ...(operator && { operator }), ...(chosen?.type === "boolean" && { value: true }) });
        }}
      />
      {fact && (
        <Select
          aria-label={words.operator}
          value={row.operator}
          popupMatchSelectWidth={false}
          options={operatorsFor(fact).map((operator) => ({ value: operator, label: words.operators[operator] }))}
          onChange={(operator: OperatorName) => {
            const kept = row.operator !== undefined && several.has(operator) === several.has(row.operator) ? row.value : undefined;
            onRow({ key: row.key, fact: fact.name, operator, ...(kept !== undefined && { value: kept }) });
          }}
        />
      )}
      {fact && row.operator && (
        <ValueEditor
          id={`${id}-value`}
          fact={fact}
          operator={row.operator}
          value={row.value}
          onValue={(value) =>
            onRow({ key: row.key, fact: fact.name, ...(row.operator && { operator: row.operator }), ...(value !== undefined && { value }) })
          }
        />
      )}
      {removable && (
        <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={words.removeRow} onClick={onRemove} />
      )}
    </li>
  );
}
