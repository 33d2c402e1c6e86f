/** Who asks for a fact of a case, and with what conditions compare it. */
import { type Condition, historyFacts, isParameterReference, type Policy } from "@jiefen/policy";
import { or, type Term, yes } from "./term.ts";

/** When a case may hold the fact or list at all: some form of its type, a later record or casework tells it. */
export function askedAt({ disputeTypes, records, facts }: Policy, name: string, types: { isType(id: string): Term }): Term {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (fact?.origin.kind === "case" || recordsOf(records).has(name)) return yes;
  return or(
    disputeTypes
      .filter(({ questions }) => questions.some((question) => question.fact === name && !question.retired))
      .map(({ id }) => types.isType(id)),
  );
}

/** What records ask, and the records themselves where they repeat. */
export function recordsOf(records: Policy["records"]): ReadonlySet<string> {
  return new Set(Object.values(records).flatMap(({ id, questions }) => [id, ...questions.map(({ fact }) => fact)]));
}

/** The facts of an entry of a list: of a field of entries, of a repeating record, or of `history`. Undefined for no list. */
export function itemFactsOf({ records, facts }: Policy, list: string): readonly string[] | undefined {
  if (list === "history") return Object.keys(historyFacts);
  const record = Object.hasOwn(records, list) ? records[list] : undefined;
  if (record?.repeats) return record.questions.map(({ fact }) => fact);
  return Object.hasOwn(facts, list) ? facts[list]?.items : undefined;
}

/** The texts that conditions of a policy compare a fact with. */
export function operandsOn(policy: Policy, name: string): readonly string[] {
  const found = new Set<string>();
  for (const condition of conditionsOf(policy)) collect(condition, name, found);
  return [...found];
}

function conditionsOf({ criteria, facts, disputeTypes }: Policy): readonly Condition[] {
  return [
    ...criteria.map(({ conditions }) => conditions),
    ...Object.values(facts).flatMap(({ origin }) => (origin.kind === "derived" && origin.where ? [origin.where] : [])),
    ...disputeTypes.flatMap(({ questions }) => questions.flatMap(({ showWhen }) => (showWhen ? [showWhen] : []))),
  ];
}

function collect(condition: Condition, name: string, into: Set<string>): void {
  if ("all" in condition) for (const part of condition.all) collect(part, name, into);
  else if ("any" in condition) for (const part of condition.any) collect(part, name, into);
  else if ("not" in condition) collect(condition.not, name, into);
  else if (condition.fact === name && !isParameterReference(condition.value)) {
    for (const value of [condition.value].flat()) if (typeof value === "string") into.add(value);
  }
}
