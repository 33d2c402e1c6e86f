/** A field of the library, from how it is to be answered. */
import type { Unit } from "@jiefen/policy";

export const answerKinds = ["yesNo", "number", "money", "date", "one", "several", "text", "longText"] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Choice {
  readonly zh: string;
  readonly en: string;
}

export function hasChoices(kind: AnswerKind): boolean {
  return kind === "one" || kind === "several";
}

/** Names of choices: letters, so that they sort and are no numbers. */
export function choiceName(index: number): string {
  return `choice${String.fromCharCode(97 + (index % 26))}${index >= 26 ? Math.floor(index / 26) : ""}`;
}

const shapes: Readonly<Record<AnswerKind, (unit: Unit | undefined) => Readonly<Record<string, unknown>>>> = {
  yesNo: () => ({ type: "boolean" }),
  number: (unit) => ({ type: "integer", minimum: 0, ...(unit && { "x-unit": unit }) }),
  money: () => ({ type: "integer", minimum: 0, "x-unit": "fen" }),
  date: () => ({ type: "string", format: "date" }),
  one: () => ({ type: "string" }),
  several: () => ({ type: "array", items: { type: "string" } }),
  text: () => ({ type: "string", maxLength: 200 }),
  longText: () => ({ type: "string", maxLength: 2000, "x-widget": "textarea" }),
};

export function fieldOf(
  kind: AnswerKind,
  title: string,
  unit: Unit | undefined,
  choices: readonly Choice[],
): Readonly<Record<string, unknown>> {
  const options = choices.map(({ zh }, index) => [choiceName(index), { title: zh, "x-order": (index + 1) * 10 }] as const);
  return { ...shapes[kind](unit), title, ...(hasChoices(kind) && { "x-options": Object.fromEntries(options) }) };
}
