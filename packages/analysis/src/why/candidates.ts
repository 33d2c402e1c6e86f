/** Other answers that could make a difference to a case: by fact, the values that some comparison tells apart. */
import {
  type Condition,
  dateOf,
  dayNumber,
  type Fact,
  type Facts,
  type FactValue,
  factsIn,
  gradingScope,
  type LocalDate,
  type Policy,
} from "@jiefen/policy";
import { thresholdsIn } from "../analyse/cells.ts";
import type { SweptCase } from "../sweep/columns.ts";

export interface Change {
  readonly fact: string;
  /** Absent where nothing was said of it. */
  readonly from?: Facts[string];
  readonly to: FactValue;
}

/** Changes of one fact each, of those that the criteria look at and that can be answered. */
export function candidates(policy: Policy, { type, facts }: SweptCase, criteria: readonly string[], today: LocalDate): readonly Change[] {
  const graded = policy.criteria.filter(({ id }) => criteria.includes(id)).map((criterion) => criterion.conditions);
  const conditions = withShowing(policy, type, graded);
  const thresholds = thresholdsIn([policy], conditions);
  const shifts = shiftsOf(policy, { type, facts }, thresholds, today);
  const names = [...new Set(conditions.flatMap(factsIn).flatMap((name) => answerable(policy.facts, name, [])))].sort();
  return names.flatMap((name): readonly Change[] => {
    const fact = policy.facts[name];
    const from = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!fact || (!isAsked(policy, type, name) && from === undefined)) return [];
    const values = valuesFor(fact, from, [...(thresholds.get(name) ?? []), ...(shifts.get(name) ?? [])]);
    return values
      .filter((value) => JSON.stringify(value) !== JSON.stringify(from))
      .map((to) => ({ fact: name, ...(from !== undefined && { from }), to }));
  });
}

function valuesFor(fact: Fact, from: Facts[string] | undefined, thresholds: readonly number[]): readonly FactValue[] {
  const { minimum = -Infinity, maximum = Infinity } = fact;
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "code":
      return (fact.options ?? []).filter(({ retired }) => !retired).map(({ id }) => id);
    case "codes": {
      const chosen = Array.isArray(from) ? from.filter((code) => typeof code === "string") : [];
      const all = (fact.options ?? []).filter(({ retired }) => !retired).map(({ id }) => id);
      return all.map((id) => (chosen.includes(id) ? chosen.filter((code) => code !== id) : [...chosen, id]));
    }
    case "integer":
    case "number": {
      const step = fact.unit === "fen" ? 100 : 1;
      const around = thresholds.flatMap((at) => [at, at - step, at + step]);
      return [...new Set(around)].filter((value) => value >= minimum && value <= maximum).sort((a, b) => a - b);
    }
    case "date":
      return [...new Set(thresholds.flatMap((at) => [at, at - 1, at + 1]))].sort((a, b) => a - b).map(dateOf);
    default:
      return [];
  }
}

/** For what is derived from a fact: the values that bring the derived one to its thresholds, the rest of the case as it is. */
function shiftsOf(
  policy: Policy,
  { type, facts }: SweptCase,
  thresholds: ReadonlyMap<string, readonly number[]>,
  today: LocalDate,
): ReadonlyMap<string, readonly number[]> {
  const scope = gradingScope(policy, type, facts, today);
  const shifts = new Map<string, number[]>();
  const note = (name: string, value: number) => shifts.set(name, [...(shifts.get(name) ?? []), value]);
  for (const [name, at] of thresholds) {
    const origin = policy.facts[name]?.origin;
    if (origin?.kind !== "derived") continue;
    const { definition } = origin;
    if (definition.kind === "daysSince") for (const days of at) note(definition.of, (dayNumber(today) ?? 0) - days);
    if (definition.kind !== "sum" || !("of" in definition)) continue;
    for (const part of definition.of) {
      const rest = definition.of.filter((other) => other !== part).map((other) => scope.read(other));
      const others = rest.reduce((sum, one) => sum + (one.kind === "interval" && Number.isFinite(one.low) ? one.low : 0), 0);
      for (const value of at) note(part, value - others);
    }
  }
  return shifts;
}

/** The fields behind a fact that stand for themselves, not in entries of lists. */
function answerable(facts: Policy["facts"], name: string, seen: readonly string[]): readonly string[] {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact || seen.includes(name)) return [];
  if (fact.origin.kind === "field") return fact.origin.list === undefined ? [name] : [];
  if (fact.origin.kind !== "derived" || !("of" in fact.origin.definition)) return [];
  return [fact.origin.definition.of].flat().flatMap((part) => answerable(facts, part, [...seen, name]));
}

/** With the conditions under which what they look at is asked at all: a question that comes up brings its answer with it. */
function withShowing(policy: Policy, type: string, conditions: readonly Condition[]): readonly Condition[] {
  const names = new Set(conditions.flatMap(factsIn).flatMap((name) => answerable(policy.facts, name, [])));
  const questions = policy.disputeTypes.find(({ id }) => id === type)?.questions ?? [];
  const showing = questions.flatMap(({ fact, showWhen }) =>
    showWhen && names.has(fact) && !conditions.includes(showWhen) ? [showWhen] : [],
  );
  return showing.length === 0 ? conditions : withShowing(policy, type, [...conditions, ...showing]);
}

function isAsked({ disputeTypes }: Policy, type: string, name: string): boolean {
  return disputeTypes.some(({ id, questions }) => id === type && questions.some(({ fact, retired }) => fact === name && !retired));
}
