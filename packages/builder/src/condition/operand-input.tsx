/** What a fact is compared with: yes or no, options by title, a date, a number written here or taken from the table of numbers. */
import { label } from "@jiefen/forms";
import { type ConditionValue, type Fact, isUnit, type OperatorName, type Parameter, quantity, units } from "@jiefen/policy";
import { Input, Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { parameterIn, parametersPath } from "../entry/value-in-words.ts";
import { parseTyped, typedText } from "../input/number-input.tsx";
import { Typed } from "../input/typed.tsx";
import { conditionWords } from "./words.ts";

interface OperandInputProps {
  readonly id: string;
  readonly fact: Fact;
  readonly operator: OperatorName;
  readonly value: ConditionValue | undefined;
  readonly typed: string | undefined;
  readonly onOperand: (value: ConditionValue | undefined, typed?: string) => void;
}

export const takesSeveral: ReadonlySet<string> = new Set<OperatorName>(["in", "notIn"]);

/** Numbers that may be compared with a fact: those of its unit. */
export function parametersFor(parameters: Readonly<Record<string, Parameter>>, fact: Fact): readonly Parameter[] {
  if (fact.type !== "integer" && fact.type !== "number") return [];
  return Object.values(parameters).filter(({ unit }) => fact.unit === undefined || unit === fact.unit);
}

export function OperandInput(props: OperandInputProps) {
  const { id, fact, operator, value, onOperand } = props;
  const { words, language } = useEditing();
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
        onChange={(chosen: string) => onOperand(chosen === "true")}
      />
    );
  if (fact.type === "date")
    return (
      <Input
        id={id}
        type="date"
        className="jf-number"
        aria-label={conditionWords[language].date}
        value={typeof value === "string" ? value : ""}
        onChange={({ target }) => onOperand(target.value === "" ? undefined : target.value)}
      />
    );
  if (!fact.options) return <NumberOperand {...props} />;
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  const options = fact.options
    .filter((option) => !option.retired || chosen.includes(option.id))
    .map((option) => ({ value: option.id, label: label(option.title, language) }));
  const shared = { id, options, "aria-label": words.value, showSearch: { optionFilterProp: "label" } } as const;
  if (takesSeveral.has(operator))
    return (
      <Select
        {...shared}
        mode="multiple"
        className="jb-operand-several"
        value={Array.isArray(value) ? chosen : []}
        onChange={(codes: string[]) => onOperand(codes)}
      />
    );
  return <Select {...shared} value={typeof value === "string" ? value : undefined} onChange={(code: string) => onOperand(code)} />;
}

const literal = "";

function NumberOperand({ id, fact, value, typed, onOperand }: OperandInputProps) {
  const { words, language, compiled, onGoTo } = useEditing();
  const said = conditionWords[language];
  const named = parameterIn(value);
  const parameters = parametersFor(compiled.parameters, fact);
  const flaw = typed === undefined ? undefined : parseTyped(typed, fact.unit) === undefined ? said.notANumber : said.wholeNumber;
  function take(text: string) {
    const number = parseTyped(text, fact.unit);
    if (number === undefined || (fact.type === "integer" && !Number.isInteger(number))) onOperand(undefined, text);
    else onOperand(number);
  }
  return (
    <>
      {(parameters.length > 0 || named !== undefined) && (
        <Select
          className="jb-operand-source"
          aria-label={words.value}
          value={named ?? literal}
          showSearch={{ optionFilterProp: "label" }}
          popupMatchSelectWidth={360}
          options={[
            { value: literal, label: said.literal },
            ...parameters.map((one) => ({
              value: one.id,
              label: said.fromParameter(
                label(one.title, language),
                one.value === undefined ? words.noValue : quantity(one.value, one.unit, language),
              ),
            })),
          ]}
          onChange={(name: string) => onOperand(name === literal ? undefined : { fact: "parameters", path: `$.${name}` })}
        />
      )}
      {named === undefined ? (
        <Typed
          id={id}
          text={typed ?? (typeof value === "number" ? typedText(value, fact.unit) : "")}
          label={flaw === undefined ? words.value : `${words.value} ${flaw}`}
          inputMode="decimal"
          className="jf-number"
          invalid={flaw !== undefined && typed !== ""}
          suffix={fact.unit !== undefined && isUnit(fact.unit) ? units[fact.unit].title[language] : undefined}
          onText={take}
        />
      ) : (
        <button type="button" className="jf-link" onClick={() => onGoTo(parametersPath, `/${named}`)}>
          {words.goToParameter}
        </button>
      )}
    </>
  );
}
