/** The facts of some conditions cut into cells: within one, no comparison comes out differently. */
import {
  asFactValue,
  type Condition,
  comparison,
  dateOf,
  dayNumber,
  type Fact,
  type FactValue,
  isExact,
  type OperatorName,
  type Policy,
  type Possible,
  surely,
  type Text,
  valueInWords,
} from "@jiefen/policy";
import { type Knowledge, surelyHolds } from "../logic/knowledge.ts";
import { and, atMost, less, not, number, or, type Term } from "../logic/term.ts";
import { leavesOf, operandOf } from "./leaves.ts";

/** One end of a stretch of numbers: the number itself belongs to it, or not. */
export interface End {
  readonly at: number;
  readonly within: boolean;
}

/** Where a fact lies: a value that is no number, one of several options, codes of which some are chosen and some are not, or a stretch of
 * numbers (days, for dates), open where an end is missing. */
export type Cell =
  | { readonly fact: string; readonly kind: "value"; readonly value: FactValue }
  | { readonly fact: string; readonly kind: "options"; readonly options: readonly string[] }
  | { readonly fact: string; readonly kind: "codes"; readonly chosen: readonly string[]; readonly left: readonly string[] }
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
  if (cell.kind === "options") return or(cell.options.map((option) => isValue(known, option)));
  if (cell.kind === "codes")
    return and([
      ...cell.chosen.map((code) => surelyHolds("contains", known, code)),
      ...cell.left.map((code) => surelyHolds("doesNotContain", known, code)),
    ]);
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
  if (cell.kind === "options") return surely("in", known, cell.options);
  if (cell.kind === "codes")
    return cell.chosen.every((code) => surely("contains", known, code)) && cell.left.every((code) => surely("doesNotContain", known, code));
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

/** `虫孔数多于3且少于9`, "holes is more than 3 and is less than 9": as the same comparisons are told in a rule. */
export function cellInWords(policy: Policy, cell: Cell): Text {
  const fact = Object.hasOwn(policy.facts, cell.fact) ? policy.facts[cell.fact] : undefined;
  const say = (language: "zh" | "en"): string => {
    if (!fact) return cell.fact;
    const title = fact.title[language];
    if (cell.kind === "value" && Array.isArray(cell.value)) {
      const value = valueInWords(fact, cell.value, language);
      return language === "zh" ? `${title}为${value}` : `${title} is ${value}`;
    }
    const comparisons = comparisonsOf(fact, cell).map(([operator, operand]) => comparison(fact, operator, operand, undefined, language));
    if (comparisons.length === 0) return language === "zh" ? `${title}为任何值` : `${title} is anything`;
    const subject = fact.type === "boolean" ? `“${title}”` : `${title}${language === "zh" ? "" : " "}`;
    return `${subject}${comparisons.join(language === "zh" ? "且" : " and ")}`;
  };
  return { zh: say("zh"), en: say("en") };
}

/** What a rule would compare the fact with to say that it lies in the cell. */
function comparisonsOf(fact: Fact, cell: Cell): readonly (readonly [OperatorName, unknown])[] {
  switch (cell.kind) {
    case "value":
      return [["equal", cell.value]];
    case "options":
      return [["in", cell.options]];
    case "codes":
      return [...cell.chosen.map((code) => ["contains", code] as const), ...cell.left.map((code) => ["doesNotContain", code] as const)];
    case "stretch": {
      const at = (number: number) => (fact.type === "date" ? dateOf(number) : number);
      const { from, to } = cell;
      if (from && from.at === to?.at) return [["equal", at(from.at)]];
      return [
        ...(from ? [[from.within ? "greaterThanInclusive" : "greaterThan", at(from.at)] as const] : []),
        ...(to ? [[to.within ? "lessThanInclusive" : "lessThan", at(to.at)] as const] : []),
      ];
    }
  }
}

/** Exactly these codes chosen. */
export function codesCell({ name, options = [] }: Fact, chosen: readonly string[]): Extract<Cell, { readonly kind: "codes" }> {
  return { fact: name, kind: "codes", chosen, left: options.map(({ id }) => id).filter((id) => !chosen.includes(id)) };
}
