/** Results as they stand in a report. */
import { type Language, quantity } from "@jiefen/policy";
import type { FigurePart, FigureResult, FigureView } from "../api/index.ts";

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

/** The choices that occur: `红色 3、黄色 5`. */
export function partsInWords(parts: readonly FigurePart[], language: Language): string {
  return parts
    .filter(({ result }) => result.counted > 0 || result.withheld)
    .map(({ title, result }) => `${title[language]} ${resultInWords({ kind: "count" }, result, language)}`)
    .join(language === "zh" ? "、" : ", ");
}
