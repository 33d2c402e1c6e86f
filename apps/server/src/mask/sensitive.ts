/** Which facts are hidden from a reader, by the sensitivity the dictionary gives them. */
import { factsIn, type Policy } from "@jiefen/policy";
import type { ConcernedCase } from "../access/authorise.ts";
import { covers } from "../access/authorise.ts";
import { allowed, type Reader } from "../access/reader.ts";
import { sourcesOf } from "../lab/facts-read.ts";

/** What a reader may see of a case. */
export interface Sight {
  readonly personal: boolean;
  readonly restricted: boolean;
}

/** Lists: personal data is masked for everybody. */
export function sightInLists(reader: Reader): Sight {
  return { personal: false, restricted: allowed(reader, "case.readRestricted") === "all" };
}

export function sightOf(reader: Reader, concerned: ConcernedCase): Sight {
  return { personal: covers(reader, "case.readPersonal", concerned), restricted: covers(reader, "case.readRestricted", concerned) };
}

export type Sensitivity = "personal" | "restricted";

export function sensitivityOf(policy: Policy, fact: string): Sensitivity | undefined {
  const origin = Object.hasOwn(policy.facts, fact) ? policy.facts[fact]?.origin : undefined;
  return origin?.kind === "field" ? origin.sensitivity : undefined;
}

/** Whether a fact is kept from somebody with this sight. */
export function isHidden(policy: Policy, sight: Sight, fact: string): boolean {
  const sensitivity = sensitivityOf(policy, fact);
  return sensitivity !== undefined && !sight[sensitivity];
}

/** Criteria whose outcome would tell a hidden fact: those that rest on one, directly or through derived facts. */
export function tellingCriteria(policy: Policy, sight: Sight): ReadonlySet<string> {
  if (sight.personal && sight.restricted) return new Set();
  const telling = policy.criteria.filter(({ conditions }) => hiddenBehind([policy], sight, factsIn(conditions)).size > 0);
  return new Set(telling.map(({ id }) => id));
}

/** Of these facts and of all that they are derived from, those kept from somebody with this sight by any of the policies. */
export function hiddenBehind(policies: readonly Policy[], sight: Sight, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const look = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const policy of policies) sourcesOf(policy, name).forEach(look);
  };
  names.forEach(look);
  return new Set([...seen].filter((name) => policies.some((policy) => isHidden(policy, sight, name))));
}
