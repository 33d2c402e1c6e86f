/** The facts of some conditions cut into cells: within one, no comparison comes out differently. */
import {
  asFactValue,
  type Condition,
  dateOf,
  dayNumber,
  type Fact,
  type FactValue,
  isExact,
  type Policy,
  type Possible,
  quantity,
  type Text,
  valueInWords,
} from "@jiefen/policy";
import type { Knowledge } from "../logic/knowledge.ts";
import { and, atMost, less, not, number, type Term } from "../logic/term.ts";
import { leavesOf, operandOf } from "./leaves.ts";

/** One end of a stretch of numbers: the number itself belongs to it, or not. */
export interface End {
  readonly at: number;
  readonly within: boolean;
}

/** Where a fact lies: a value that is no number, or a stretch of numbers (days, for dates), open where an end is missing. */
export type Cell =
  | { readonly fact: string; readonly kind: "value"; readonly value: FactValue }
  | { readonly fact: string; readonly kind: "stretch"; readonly from?: End; readonly to?: End };

/** By fact: the numbers that conditions compare it with, ascending, with the parameters of each policy. Dates are day numbers. Facts that others
 * are added up from are compared with those numbers too. */
export function thresholdsIn(policies: readonly Policy[], conditions: readonly Condition[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  const note = (policy: Policy, name: string, value: number, seen: readonly string[]): void => {
    found.set(name, (found.get(name) ?? new Set()).add(value));
    const origin = policy.facts[name]?.origin;
    if (origin?.kind !== "derived" || origin.definition.kind !== "sum" || !("of" in origin.definition)) return;
    for (const part of origin.definition.of) if (!seen.includes(part)) note(policy, part, value, [...seen, name]);
  };
  for (const policy of policies) {
    for (const { condition } of conditions.flatMap((one) => leavesOf(one))) {
      const fact = Object.hasOwn(policy.facts, condition.fact) ? policy.facts[condition.fact] : undefined;
      const operand = operandOf(policy, condition);
      const value = fact?.type === "date" ? dayNumber(operand) : operand;
      if (typeof value === "number") note(policy, condition.fact, value, []);
    }
  }
  return new Map([...found].map(([fact, values]) => [fact, [...values].sort((a, b) => a - b)]));
}

/** The cell of a known value: one of the thresholds, or what lies between two of them. */
export function cellOf(fact: Fact, value: FactValue, thresholds: readonly number[]): Cell {
  const at = fact.type === "date" ? dayNumber(value) : value;
  if (typeof at !== "number") return { fact: fact.name, kind: "value", value };
  if (thresholds.includes(at)) return { fact: fact.name, kind: "stretch", from: { at, within: true }, to: { at, within: true } };
  const [below, above] = [thresholds.findLast((threshold) => threshold < at), thresholds.find((threshold) => threshold > at)];
  return {
    fact: fact.name,
    kind: "stretch",
    ...(below !== undefined && { from: { at: below, within: false } }),
    ...(above !== undefined && { to: { at: above, within: false } }),
  };
}

/** When an exactly known fact lies in the cell. */
export function liesIn(known: Knowledge, cell: Cell): Term {
  if (cell.kind === "value") return isValue(known, cell.value);
  if (known.kind !== "interval") return "false";
  const at = (value: number) => number(value, known.sort);
  const { from, to } = cell;
  return and([
    ...(from ? [from.within ? atMost(at(from.at), known.low) : less(at(from.at), known.low)] : []),
    ...(to ? [to.within ? atMost(known.high, at(to.at)) : less(known.high, at(to.at))] : []),
  ]);
}

/** Whether what is known of a fact lies in the cell for sure. */
export function reaches(known: Possible, cell: Cell): boolean {
  if (cell.kind === "value") return isExact(known) && JSON.stringify(asFactValue(known)) === JSON.stringify(cell.value);
  if (known.kind !== "interval") return false;
  const { from, to } = cell;
  return (
    (!from || (from.within ? from.at <= known.low : from.at < known.low)) && (!to || (to.within ? known.high <= to.at : known.high < to.at))
  );
}

function isValue(known: Knowledge, value: FactValue): Term {
  switch (known.kind) {
    case "choice":
      return typeof value === "boolean" || typeof value === "string" ? (known.may.get(value) ?? "false") : "false";
    case "codes": {
      const codes: readonly unknown[] = Array.isArray(value) ? value : [];
      return and([...known.sure].map(([code, sure]) => (codes.includes(code) ? sure : not(sure))));
    }
    default:
      return "false";
  }
}

/** `虫孔数小于3`, `虫孔数大于3且不超过9`. */
export function cellInWords(policy: Policy, cell: Cell): Text {
  const fact = policy.facts[cell.fact];
  const say = (language: "zh" | "en"): string => {
    const title = fact?.title[language] ?? cell.fact;
    const [is, and] = language === "zh" ? ["为", "且"] : [" is ", " and "];
    if (cell.kind === "value") return `${title}${is}${fact ? valueInWords(fact, cell.value, language) : String(cell.value)}`;
    const measured = (value: number) => (fact?.type === "date" ? dateOf(value) : quantity(value, fact?.unit, language));
    const { from, to } = cell;
    if (from && from.at === to?.at) return `${title}${is}${measured(from.at)}`;
    const bounds = [
      ...(from ? [`${(from.within ? words.atLeast : words.above)[language]}${measured(from.at)}`] : []),
      ...(to ? [`${(to.within ? words.atMost : words.below)[language]}${measured(to.at)}`] : []),
    ];
    if (bounds.length === 0) return language === "zh" ? `${title}为任何数` : `any ${title}`;
    return language === "zh" ? `${title}${bounds.join(and)}` : `${title} ${bounds.join(and)}`;
  };
  return { zh: say("zh"), en: say("en") };
}

const words = {
  above: { zh: "大于", en: "above " },
  atLeast: { zh: "不小于", en: "at least " },
  below: { zh: "小于", en: "below " },
  atMost: { zh: "不大于", en: "at most " },
};
