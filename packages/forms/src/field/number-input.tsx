/** A number with its unit, and an amount of money typed in yuan and kept in fen. */
import { isUnit, units } from "@jiefen/policy";
import { Input } from "antd";
import type { ReactNode } from "react";
import type { Answer } from "../answer/answer.ts";
import { parseNumber, parseYuan, yuanReading, yuanText } from "../answer/number-text.ts";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";
import { useBufferedText } from "./use-buffered-text.ts";

interface NumberTextProps extends Pick<InputProps, "id" | "labelledBy" | "describedBy" | "invalid" | "onLeave"> {
  readonly value: Answer | undefined;
  readonly parse: (text: string) => number | undefined;
  readonly show: (value: number) => string;
  readonly whole: boolean;
  readonly suffix?: ReactNode;
  readonly prefix?: ReactNode;
  readonly disabled?: boolean;
  readonly onValue: (value: Answer | undefined) => void;
}

/** What is no number is handed on as it was typed, so that it is shown as wrong instead of vanishing. */
export function NumberText({ value, parse, show, whole, onValue, onLeave, labelledBy, describedBy, invalid, ...shown }: NumberTextProps) {
  const text = useBufferedText(
    typeof value === "number" ? show(value) : typeof value === "string" ? value : "",
    (typed) => onValue(typed.trim() === "" ? undefined : (parse(typed) ?? typed)),
    onLeave,
  );
  return (
    <Input
      {...shown}
      {...text}
      className="jf-number"
      inputMode={whole ? "numeric" : "decimal"}
      autoComplete="off"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      status={invalid ? "error" : undefined}
    />
  );
}

export function useUnit(unit: string | undefined): { readonly word?: string; readonly several: string } {
  const { language, words } = useForm();
  if (unit === undefined || !isUnit(unit)) return { several: words.several };
  return { word: units[unit].title[language], several: units[unit].several[language] };
}

export function NumberInput({ fact, answer, onAnswer, ...props }: InputProps) {
  const { word } = useUnit(fact.unit);
  const { question: _, ...shown } = props;
  return (
    <NumberText
      {...shown}
      value={answer}
      parse={parseNumber}
      show={String}
      whole={fact.type === "integer"}
      suffix={word}
      onValue={onAnswer}
    />
  );
}

export function MoneyInput({ fact, answer, onAnswer, ...props }: InputProps) {
  const { language } = useForm();
  const { word } = useUnit(fact.unit);
  const { question: _, ...shown } = props;
  return (
    <div className="jf-inline">
      <NumberText {...shown} value={answer} parse={parseYuan} show={yuanText} whole={false} suffix={word} onValue={onAnswer} />
      {typeof answer === "number" && answer >= 1_000_000 && <span className="jf-help">{yuanReading(answer, language)}</span>}
    </div>
  );
}
