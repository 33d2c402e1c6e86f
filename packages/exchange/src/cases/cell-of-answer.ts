/** One answer as people write it into a cell: what `answerInCell` reads as the same answer. */
import { type FactValue, isRange, type Language } from "@jiefen/policy";
import type { Choice } from "./case-columns.ts";

const words = {
  unknown: { zh: "不清楚", en: "not known" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  none: { zh: "无", en: "none" },
  atLeast: { zh: "至少", en: "at least " },
  atMost: { zh: "至多", en: "at most " },
} as const;

export function cellOfAnswer(
  { unit, choices }: { readonly unit?: string; readonly choices: readonly Choice[] },
  value: FactValue,
  language: Language,
): string | number {
  if (value === null) return words.unknown[language];
  if (typeof value === "boolean") return words[value ? "yes" : "no"][language];
  if (typeof value === "number") return amount(value, unit);
  if (typeof value === "string") return titleOf(choices, value, language);
  if (!isRange(value)) return value.length === 0 ? words.none[language] : value.map((id) => titleOf(choices, id, language)).join("、");
  const { atLeast, atMost } = value;
  if (atLeast !== undefined && atMost !== undefined) return `${amount(atLeast, unit)}~${amount(atMost, unit)}`;
  return atLeast === undefined
    ? `${words.atMost[language]}${amount(atMost ?? 0, unit)}`
    : `${words.atLeast[language]}${amount(atLeast, unit)}`;
}

function amount(number: number, unit: string | undefined): number {
  return unit === "fen" ? number / 100 : number;
}

function titleOf(choices: readonly Choice[], id: string, language: Language): string {
  return choices.find((choice) => choice.id === id)?.title[language] ?? id;
}
