/** Many cases as columns: one per fact that grading looks at, derived facts and facts of casework among them. */
import {
  type Condition,
  type Facts,
  factsIn,
  gradingScope,
  type LocalDate,
  once,
  type Policy,
  parameterOf,
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
  readonly reading: readonly string[];
}

/** Takes cases one by one, so that a file of any size is never held whole. */
export interface ColumnsBuilder {
  /** Throws a RangeError for a type that the policy does not have. */
  add(one: SweptCase): void;
  finish(): Columns;
}

/** Columns of what the criteria look at on a day: those of `policy`, and of `others` that read facts alike (see `readAlike`).
 * Throws a RangeError at the first case if `today` is no date. */
export function buildColumns(policy: Policy, today: LocalDate, others: readonly Policy[] = []): ColumnsBuilder {
  const names = new Set([policy, ...others].flatMap(namesIn));
  const builders = [...names].sort().map((name) => [name, new ColumnBuilder(name)] as const);
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

/** Whether two policies read the same out of the same facts, so that columns read for one serve the other. */
export const readAlike = (one: Policy, other: Policy): boolean => isSame(readingOf(one), readingOf(other));

/** Whether `policy` may be swept over columns read for another one. */
export const fits = (policy: Policy, columns: Columns): boolean =>
  isSame(readingOf(policy), columns.reading) && namesIn(policy).every((name) => Object.hasOwn(columns.byFact, name));

function namesIn({ criteria }: Policy): readonly string[] {
  return criteria.flatMap(({ conditions }) => factsIn(conditions));
}

/** All that decides how a fact is read: what the dictionary says of it, what shows the questions, and the numbers those use. */
function readingOf(policy: Policy): readonly string[] {
  const { parameters, initialStage } = policy;
  const numbers = numbersRead(policy).map((id) => [id, Object.hasOwn(parameters, id) ? parameters[id]?.value : undefined]);
  return [
    dictionaryRead(policy.facts),
    formsRead(policy.disputeTypes),
    recordsRead(policy.records),
    JSON.stringify([initialStage, numbers]),
  ];
}

/** Part by part: long texts of the same part of a policy are one and the same, and seen to be so at a glance. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => one.every((part, index) => part === other[index]);

const dictionaryRead = once((facts: Policy["facts"]) =>
  JSON.stringify(
    Object.values(facts).map(({ name, type, minimum, maximum, ordered, options, origin }) => [
      [name, type, minimum, maximum, ordered],
      options?.map(({ id, rank }) => [id, rank]),
      origin.kind === "derived" ? [origin.definition, origin.where] : origin.kind,
    ]),
  ),
);
const formsRead = once((types: Policy["disputeTypes"]) => JSON.stringify(types.map(({ id, questions }) => [id, questions.map(shownWhen)])));
const recordsRead = once((records: Policy["records"]) =>
  JSON.stringify(Object.values(records).map(({ id, repeats, questions }) => [id, repeats, questions.map(({ fact }) => fact)])),
);

const shownWhen = ({ fact, showWhen, items }: Question): unknown => [fact, showWhen, items?.map((item) => [item.fact, item.showWhen])];

const numbersRead = ({ facts, disputeTypes }: Policy): readonly string[] => [...numbersOfFacts(facts), ...numbersOfForms(disputeTypes)];

const numbersOfFacts = once((facts: Policy["facts"]) =>
  Object.values(facts).flatMap(({ origin }): readonly string[] => {
    if (origin.kind !== "derived") return [];
    const { definition, where } = origin;
    const window = definition.kind === "history" && typeof definition.withinDays === "object" ? [parameterOf(definition.withinDays)] : [];
    return [...window, ...numbersOf(where)];
  }),
);
const numbersOfForms = once((types: Policy["disputeTypes"]) =>
  types.flatMap(({ questions }) =>
    questions.flatMap(({ showWhen, items = [] }) => [...numbersOf(showWhen), ...items.flatMap((item) => numbersOf(item.showWhen))]),
  ),
);

const numbersOf = (condition: Condition | undefined): readonly string[] => (condition ? parametersIn(condition) : []);
