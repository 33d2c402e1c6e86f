/** Masking on a paper, whoever prints it: the values of the facts that policy names, wherever they occur. */
import type { CaseState } from "@jiefen/casework";
import { type Facts, type FactValue, type Item, masksBetween, maskValue, type Policy, type Veil, veilText } from "@jiefen/policy";
import type { Subject } from "./subject.ts";

/** The subject as a paper that masks these facts may tell it. */
export function masking(subject: Subject, facts: readonly string[] = []): Subject {
  const names = new Set(facts);
  const veiled = new Map([...subject.veiled, ...(names.size === 0 ? [] : masksOf(subject.policy, subject.state, names))]);
  if (names.size === 0 && veiled.size === 0) return subject;
  const seen = (value: Facts) => veil(subject.policy, value, names, veiled);
  const { state } = subject;
  return {
    ...subject,
    veiled,
    state: {
      ...state,
      facts: seen(state.facts),
      records: state.records.map((record) => ({ ...record, values: seen(record.values) })),
    },
  };
}

function masksOf(policy: Policy, state: CaseState, names: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const found = (facts: Facts) => masksBetween(policy, facts, veil(policy, facts, names, new Map()));
  return [state.facts, ...state.records.map(({ values }) => values)].flatMap(found);
}

function veil(policy: Policy, facts: Facts, names: ReadonlySet<string>, veiled: Veil): Facts {
  const one = (name: string, value: FactValue): FactValue => {
    if (typeof value !== "string") return value;
    if (names.has(name)) return value.includes("**") ? value : (maskValue(policy, name, value) ?? value);
    return policy.facts[name]?.type === "text" ? veilText(value, veiled) : value;
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      isItems(value)
        ? value.map((item) => Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, one(key, inner)])))
        : one(name, value),
    ]),
  );
}

function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}
