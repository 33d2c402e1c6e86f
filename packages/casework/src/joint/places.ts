/** Where a dispute lies: the villages and townships that its division and its texts name. */
import { type Division, type Facts, liesWithin, type Policy, type Standing } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { partiesOf } from "../facts/parties.ts";
import { normalise } from "../likeness/identities.ts";

export interface Places {
  /** Codes of divisions that have none within. */
  readonly villages: readonly string[];
  /** Codes of the divisions right above villages. */
  readonly townships: readonly string[];
}

/** Villages are looked for by name within the division that the case was taken in by. */
export function placesOf(policy: Policy, standing: Standing, { division, facts }: CaseState): Places {
  const near = standing.divisions.filter(({ code }) => liesWithin(code, division));
  const named = near.filter((one) => isNamed(policy, one, textsOf(policy, facts)));
  const places = [...near.filter(({ code }) => code === division), ...named];
  const parents = new Map(standing.divisions.map(({ id, parent }) => [id, parent]));
  const within = (id: string) => standing.divisions.filter(({ parent }) => parent === id);
  const isVillage = ({ id }: Division) => within(id).length === 0;
  const isTownship = (one: Division) => !isVillage(one) && within(one.id).every(isVillage);
  const villages = places.filter(isVillage);
  const above = standing.divisions.filter(({ id }) => villages.some((village) => parents.get(village.id) === id));
  return {
    villages: villages.map(({ code }) => code),
    townships: [...new Set([...above, ...places.filter(isTownship)].map(({ code }) => code))],
  };
}

/** A name that is left of a single character says nothing. */
const shortestName = 2;

function isNamed({ joint }: Policy, { title }: Division, texts: readonly string[]): boolean {
  const end = joint?.matching.placeEndings?.find((one) => title.zh.endsWith(one)) ?? "";
  const name = normalise("name", title.zh.slice(0, title.zh.length - end.length));
  return name.length >= shortestName && texts.some((text) => text.includes(name));
}

function textsOf(policy: Policy, facts: Facts): readonly string[] {
  const items = [facts, ...partiesOf(policy, facts)];
  return (policy.joint?.matching.placeFields ?? []).flatMap((field) =>
    items.flatMap((item) => {
      const value = item[field];
      return typeof value === "string" && value !== "" ? [normalise("name", value)] : [];
    }),
  );
}
