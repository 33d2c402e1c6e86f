/** Which facts are hidden from a reader, by the sensitivity the dictionary gives them. */
import type { Condition, Policy } from "@jiefen/policy";
import type { ConcernedCase } from "../access/authorise.ts";
import { covers } from "../access/authorise.ts";
import { allowed, type Reader } from "../access/reader.ts";

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
  return new Set(policy.criteria.filter(({ conditions }) => restsOnHidden(policy, sight, conditions, new Set())).map(({ id }) => id));
}

function restsOnHidden(policy: Policy, sight: Sight, condition: Condition, seen: Set<string>): boolean {
  if ("all" in condition) return condition.all.some((part) => restsOnHidden(policy, sight, part, seen));
  if ("any" in condition) return condition.any.some((part) => restsOnHidden(policy, sight, part, seen));
  if ("not" in condition) return restsOnHidden(policy, sight, condition.not, seen);
  return factRestsOnHidden(policy, sight, condition.fact, seen);
}

function factRestsOnHidden(policy: Policy, sight: Sight, name: string, seen: Set<string>): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  if (isHidden(policy, sight, name)) return true;
  const origin = policy.facts[name]?.origin;
  if (origin?.kind !== "derived") return false;
  const { definition, where } = origin;
  const named = [...("of" in definition ? [definition.of].flat() : []), ...("field" in definition ? [definition.field] : [])];
  return (
    named.some((fact) => factRestsOnHidden(policy, sight, fact, seen)) || (where !== undefined && restsOnHidden(policy, sight, where, seen))
  );
}
