/** A number with its unit; money is typed in yuan and kept in fen. */
import { isUnit, units } from "@jiefen/policy";
import { useEditing } from "../entry/editing.ts";
import { numberInWords, unitOf } from "../entry/value-in-words.ts";
import type { InputProps } from "./input-props.ts";
import { Typed } from "./typed.tsx";

const fenPerYuan = 100;

export function parseTyped(text: string, unit: string | undefined): number | undefined {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return unit === "fen" ? Math.round(Number(plain) * fenPerYuan) : Number(plain);
}

export function typedText(value: number, unit: string | undefined): string {
  return String(unit === "fen" ? value / fenPerYuan : value);
}

export function NumberInput({ id, leaf, value, labelledBy, describedBy, invalid, onValue, onFlaw }: InputProps) {
  const editing = useEditing();
  const { words, language } = editing;
  const unit = unitOf(editing, leaf);
  const { minimum, maximum, type } = leaf.schema;
  function typed(text: string) {
    const number = text.trim() === "" ? undefined : parseTyped(text, unit);
    if (number === undefined) {
      if (text.trim() !== "" || leaf.required) return onFlaw(text.trim() === "" ? words.missing : words.notANumber);
    } else {
      if (type === "integer" && !Number.isInteger(number)) return onFlaw(words.notANumber);
      if (typeof minimum === "number" && number < minimum) return onFlaw(words.tooLow(numberInWords(minimum, unit, language)));
      if (typeof maximum === "number" && number > maximum) return onFlaw(words.tooHigh(numberInWords(maximum, unit, language)));
    }
    onFlaw(undefined);
    onValue(number);
  }
  return (
    <Typed
      id={id}
      text={typeof value === "number" ? typedText(value, unit) : ""}
      className="jf-number"
      inputMode="decimal"
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      suffix={unit !== undefined && isUnit(unit) ? units[unit].title[language] : undefined}
      onText={typed}
    />
  );
}
