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

/** Criteria whose outcome would tell a restricted fact: those that rest on one, directly or through derived facts. */
export function tellingCriteria(policy: Policy): ReadonlySet<string> {
  return new Set(policy.criteria.filter((criterion) => restsOnRestricted(policy, criterion.conditions, new Set())).map(({ id }) => id));
}

function restsOnRestricted(policy: Policy, condition: Condition, seen: Set<string>): boolean {
  if ("all" in condition) return condition.all.some((part) => restsOnRestricted(policy, part, seen));
  if ("any" in condition) return condition.any.some((part) => restsOnRestricted(policy, part, seen));
  if ("not" in condition) return restsOnRestricted(policy, condition.not, seen);
  return factRestsOnRestricted(policy, condition.fact, seen);
}

function factRestsOnRestricted(policy: Policy, name: string, seen: Set<string>): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  if (sensitivityOf(policy, name) === "restricted") return true;
  const origin = policy.facts[name]?.origin;
  if (origin?.kind !== "derived") return false;
  const { definition, where } = origin;
  const named = [...("of" in definition ? [definition.of].flat() : []), ...("field" in definition ? [definition.field] : [])];
  return named.some((fact) => factRestsOnRestricted(policy, fact, seen)) || (where !== undefined && restsOnRestricted(policy, where, seen));
}
