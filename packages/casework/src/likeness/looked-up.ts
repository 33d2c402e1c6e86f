/** By what cases that may be alike are looked up, and which of those found are worth reading: nothing here needs their answers. */
import { type Duplicate, type Facts, type LocalDate, likenessStrengths, type Policy } from "@jiefen/policy";
import { daysBetween } from "../calendar/day.ts";
import type { IdentityKind } from "./identities.ts";
import { fitsTypeAndDays, type Likable, written } from "./likeness.ts";

/** Facts that a rule asks to be the same together, in order. Looked up one by one, an answer that half of all cases share would find them all. */
export type SameFacts = readonly string[];

/** Each set once. */
export function sameFactsOf(policy: Policy): readonly SameFacts[] {
  const sets = new Map(
    (policy.intake?.duplicates ?? []).flatMap(({ equal = [] }) => (equal.length > 0 ? [[keyOf(equal), setOf(equal)]] : [])),
  );
  return [...sets.values()];
}

export function keyOf(facts: SameFacts): string {
  return setOf(facts).join(",");
}

function setOf(facts: SameFacts): SameFacts {
  return [...new Set(facts)].toSorted();
}

/** How the answers are written together; undefined where one is not known. */
export function writtenTogether(set: SameFacts, facts: Facts): string | undefined {
  const answers = setOf(set).map((fact) => written(facts[fact]));
  return answers.includes(undefined) ? undefined : JSON.stringify(answers);
}

/** What is known of a case without reading it. */
export interface Glimpse {
  readonly type: string;
  readonly acceptedOn: LocalDate;
  /** By how many of its people an identity of each kind is shared. */
  readonly shared: Readonly<Partial<Record<IdentityKind, number>>>;
  /** Keys of the sets of facts that are the same. */
  readonly same: ReadonlySet<string>;
}

/** Those of which a rule may hold, the most promising first: by the surest such rule, by how many there are, by how near they were taken in. */
export function promising<Found extends Glimpse>(policy: Policy, mine: Likable, found: readonly Found[]): readonly Found[] {
  return found
    .flatMap((glimpse) => {
      const rules = (policy.intake?.duplicates ?? []).filter((rule) => mayHold(policy, rule, mine, glimpse));
      if (rules.length === 0) return [];
      const surest = Math.min(...rules.map(({ strength }) => likenessStrengths.indexOf(strength)));
      return [{ glimpse, surest, rules: rules.length, apart: Math.abs(daysBetween(mine.acceptedOn, glimpse.acceptedOn)) }];
    })
    .sort((one, other) => one.surest - other.surest || other.rules - one.rules || one.apart - other.apart)
    .map(({ glimpse }) => glimpse);
}

/** Never false where the rule holds. */
function mayHold(policy: Policy, rule: Duplicate, mine: Likable, { shared, same, ...dated }: Glimpse): boolean {
  const { person = [], people: least = 1, equal = [] } = rule;
  if (equal.length > 0 && !same.has(keyOf(equal))) return false;
  // The end of a number is not looked up: whoever else is the same may have it.
  const people = person.every((trait) => trait === "idNumberEnd" || (shared[trait] ?? 0) >= least);
  return people && fitsTypeAndDays(policy, rule, mine, dated);
}
