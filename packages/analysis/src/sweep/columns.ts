/** Many cases as columns: one per fact that grading looks at, derived facts and facts of casework among them. */
import {
  type Condition,
  type Facts,
  factsIn,
  gradingScope,
  type LocalDate,
  type Policy,
  parametersIn,
  type Question,
} from "@jiefen/policy";
import { type Column, ColumnBuilder } from "./column.ts";

/** One dispute to be swept over. */
export interface SweptCase {
  readonly type: string;
  /** Of a case, or bare answers to the type's form, as for `evaluate`. */
  readonly facts: Facts;
}

export interface Columns {
  readonly cases: number;
  readonly byFact: Readonly<Record<string, Column>>;
  /** Equal for policies that read the same columns out of the same cases. */
  readonly reading: string;
}

/** Takes cases one by one, so that a file of any size is never held whole. */
export interface ColumnsBuilder {
  /** Throws a RangeError for a type that the policy does not have. */
  add(one: SweptCase): void;
  finish(): Columns;
}

/** Columns of what the criteria of `policy` look at on a day. Throws a RangeError at the first case if `today` is no date. */
export function buildColumns(policy: Policy, today: LocalDate): ColumnsBuilder {
  const builders = namesIn(policy).map((name) => [name, new ColumnBuilder(name)] as const);
  let cases = 0;
  return {
    add({ type, facts }) {
      const scope = gradingScope(policy, type, facts, today);
      for (const [name, builder] of builders) builder.add(scope.read(name));
      cases += 1;
    },
    finish: () => ({
      cases,
      byFact: Object.fromEntries(builders.map(([name, builder]) => [name, builder.finish()])),
      reading: readingOf(policy),
    }),
  };
}

export function columnsOf(policy: Policy, cases: Iterable<SweptCase>, today: LocalDate): Columns {
  const builder = buildColumns(policy, today);
  for (const one of cases) builder.add(one);
  return builder.finish();
}

/** Whether `policy` may be swept over columns read for another one. */
export const fits = (policy: Policy, columns: Columns): boolean =>
  readingOf(policy) === columns.reading && namesIn(policy).every((name) => Object.hasOwn(columns.byFact, name));

function namesIn({ criteria }: Policy): readonly string[] {
  return [...new Set(criteria.flatMap(({ conditions }) => factsIn(conditions)))].sort();
}

const readings = new WeakMap<Policy, string>();

/** All that decides how a fact is read: what the dictionary says of it, what shows the questions, and the numbers those use. */
function readingOf(policy: Policy): string {
  const before = readings.get(policy);
  if (before !== undefined) return before;
  const facts = Object.values(policy.facts).map(({ name, type, minimum, maximum, ordered, options, origin }) => ({
    name,
    type,
    minimum,
    maximum,
    ordered,
    options: options?.map(({ id, rank }) => [id, rank]),
    derived: origin.kind === "derived" ? [origin.definition, origin.where] : origin.kind,
  }));
  const forms = policy.disputeTypes.map(({ id, questions }) => [id, questions.map(shownWhen)]);
  const records = Object.values(policy.records).map(({ id, repeats, questions }) => [id, repeats, questions.map(({ fact }) => fact)]);
  const numbers = [...parametersOfReading(policy)].sort().map((id) => [id, policy.parameters[id]?.value]);
  const reading = JSON.stringify([facts, forms, records, policy.initialStage, numbers]);
  readings.set(policy, reading);
  return reading;
}

const shownWhen = ({ fact, showWhen, items }: Question): unknown => [fact, showWhen, items?.map((item) => [item.fact, item.showWhen])];

function parametersOfReading(policy: Policy): ReadonlySet<string> {
  const conditions = policy.disputeTypes.flatMap(({ questions }) =>
    questions.flatMap(({ showWhen, items = [] }): readonly (Condition | undefined)[] => [showWhen, ...items.map((item) => item.showWhen)]),
  );
  const derived = Object.values(policy.facts).flatMap(({ origin }) => (origin.kind === "derived" ? [origin] : []));
  const windows = derived.flatMap(({ definition }): readonly string[] =>
    definition.kind === "history" && typeof definition.withinDays === "object" ? [definition.withinDays.path.slice("$.".length)] : [],
  );
  const named = [...conditions, ...derived.map(({ where }) => where)].flatMap((condition) => (condition ? parametersIn(condition) : []));
  return new Set([...windows, ...named]);
}
