/** Results as they stand in a report. */
import { type Language, quantity } from "@jiefen/policy";
import type { FigurePart, FigureResult, FigureView } from "../api/index.ts";
import { reportWords } from "./report-words.ts";

type Told = Pick<FigureView, "kind" | "unit">;

export function resultInWords({ kind, unit }: Told, { value, withheld }: FigureResult, language: Language): string {
  if (withheld) return language === "zh" ? "不公布" : "not told";
  if (value === undefined) return "—";
  if (kind === "rate") return `${(value * 100).toFixed(1)}%`;
  return unit === undefined ? String(Math.round(value * 10) / 10) : quantity(value, unit, language);
}

/** `693 ÷ 911`; empty for what is no rate. */
export function fractionInWords({ numerator, denominator }: FigureResult): string {
  return numerator === undefined || denominator === undefined ? "" : `${numerator} ÷ ${denominator}`;
}

/** The choices that occur: `红色 3、黄色 5`; those withheld together. */
export function partsInWords(parts: readonly FigurePart[], language: Language): string {
  const told = parts
    .filter(({ result }) => result.counted > 0)
    .map(({ title, result }) => `${title[language]} ${resultInWords({ kind: "count" }, result, language)}`);
  const withheld = parts.some(({ result }) => result.withheld) ? [reportWords[language].othersWithheld(told.length > 0)] : [];
  return [...told, ...withheld].join(language === "zh" ? "、" : ", ");
}
