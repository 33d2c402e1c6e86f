/** Whom a dispute is between, as far as people can be recognised across cases: by the facts the dictionary marks as identities. */
import type { Facts, FactValue, Item, Policy } from "@jiefen/policy";
import { simplified } from "./simplified.ts";

export const identityKinds = ["name", "idNumber", "phone"] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** `party` is the id of the list's item. Values are normalised, so that two ways to write one thing are equal. */
export interface Identity {
  readonly party: string;
  readonly kind: IdentityKind;
  readonly value: string;
}

export function identitiesOf(policy: Policy, facts: Facts): readonly Identity[] {
  return Object.values(policy.facts).flatMap((fact) => {
    if (fact.origin.kind !== "field" || fact.origin.identity === undefined || fact.origin.list === undefined) return [];
    const kind = fact.origin.identity;
    return itemsOf(facts, fact.origin.list).flatMap((item, index): readonly Identity[] => {
      const value = normalise(kind, item[fact.name]);
      return value === "" ? [] : [{ party: partyId(item, index), kind, value }];
    });
  });
}

function itemsOf(facts: Facts, list: string): readonly Item[] {
  const value = facts[list];
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Item => typeof item === "object" && item !== null);
}

/** Before intake the items have no id yet. */
function partyId(item: Item, index: number): string {
  return typeof item.id === "string" ? item.id : `item ${index + 1}`;
}

const rules: Record<IdentityKind, (text: string) => string> = {
  name: (text) => simplified(text.replaceAll(/[\s·•・‧.]/g, "")).toLowerCase(),
  idNumber: (text) => text.replaceAll(/[\s-]/g, "").toUpperCase(),
  phone: (text) => text.replaceAll(/\D/g, "").replace(/^(00)?86(?=1\d{10}$)/, ""),
};

export function normalise(kind: IdentityKind, value: FactValue | undefined): string {
  return typeof value === "string" ? rules[kind](value.normalize("NFKC")) : "";
}
