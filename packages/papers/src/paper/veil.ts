/** Masking on a paper, whoever prints it: the values of the facts that policy names, wherever they occur. */
import type { CaseState } from "@jiefen/casework";
import { type Facts, type FactValue, type Item, maskValue, type Policy } from "@jiefen/policy";
import type { Subject } from "./subject.ts";

/** Shorter texts occur in others by chance. */
const shortest = 2;

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

/** What two views of the same facts tell otherwise: the true text and its mask. */
export function masksBetween(open: Facts, seen: Facts): readonly (readonly [string, string])[] {
  return Object.entries(open).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    const other = seen[name];
    if (isItems(value)) return isItems(other) ? value.flatMap((item, index) => masksBetween(item, other[index] ?? {})) : [];
    return typeof value === "string" && typeof other === "string" && value !== other && [...value].length >= shortest
      ? [[value, other]]
      : [];
  });
}

function masksOf(policy: Policy, state: CaseState, names: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const found = (facts: Facts) => masksBetween(facts, veil(policy, facts, names, new Map()));
  return [state.facts, ...state.records.map(({ values }) => values)].flatMap(found);
}

function veil(policy: Policy, facts: Facts, names: ReadonlySet<string>, veiled: ReadonlyMap<string, string>): Facts {
  const one = (name: string, value: FactValue): FactValue => {
    if (typeof value !== "string") return value;
    if (names.has(name)) return value.includes("**") ? value : (maskValue(policy, name, value) ?? value);
    return policy.facts[name]?.type === "text" ? replaced(value, veiled) : value;
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

/** Longer texts first: a name may begin another. */
export function replaced(text: string, veiled: ReadonlyMap<string, string>): string {
  return [...veiled].toSorted(([a], [b]) => b.length - a.length).reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}
