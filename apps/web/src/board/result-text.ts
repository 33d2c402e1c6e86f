/** Figures as people read them. */
import { type FigureKind, type Language, quantity } from "@jiefen/policy";
import type { FigureResult, FigureView } from "@jiefen/server/client";

type Told = Pick<FigureView, "kind" | "unit">;

export function numberText(value: number, language: Language, digits = 0): string {
  return value.toLocaleString(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: digits });
}

function percentText(value: number, language: Language): string {
  return value.toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** `—` where there is nothing to work it out from. */
export function resultText({ kind, unit }: Told, { value, withheld }: FigureResult, language: Language): string {
  if (withheld) return language === "zh" ? "不公布" : "not told";
  if (value === undefined) return "—";
  if (kind === "rate") return percentText(value, language);
  return unit === undefined ? numberText(value, language, 1) : quantity(value, unit, language);
}

/** How far it has moved since the period before: in points for a rate, else in what it is told in; undefined where one of the two is not known. */
export function changeOf(kind: FigureKind, result: FigureResult, previous: FigureResult | undefined): number | undefined {
  if (result.value === undefined || previous?.value === undefined) return undefined;
  const change = result.value - previous.value;
  return kind === "rate" ? Math.round(change * 1000) / 10 : change;
}
