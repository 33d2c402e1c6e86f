/** To whom letters of a case can be sent in the product. */
import { type CaseState, rolesWith } from "@jiefen/casework";
import { liesWithin, type Policy } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import { isOnOneLine } from "../access/on-one-line.ts";
import type { LetterUnit } from "../api/index.ts";

/** Where somebody stands for a department and may answer: the nearest around the case first, then those within its division. */
export async function letterUnits(store: Store, policy: Policy, { heldBy, layer }: CaseState): Promise<readonly LetterUnit[]> {
  if (!policy.letter) return [];
  const standing = await store.policies.getStanding(layer);
  const answering = rolesWith(standing, "letter.answer");
  const people = await store.people.standingFor(policy.departments.map(({ id }) => id));
  const units = new Map<string, LetterUnit>();
  for (const { department, division, roles } of people) {
    if (department === undefined || !isOnOneLine(division, heldBy) || !roles.some((role) => answering.includes(role))) continue;
    const divisionTitle = standing.divisions.find(({ code }) => code === division)?.title ?? { zh: division, en: division };
    units.set(`${department} ${division}`, { department, division, divisionTitle });
  }
  const distance = ({ division }: LetterUnit) => (liesWithin(heldBy, division) ? -division.length : division.length);
  return [...units.values()].sort((one, other) => distance(one) - distance(other) || one.division.localeCompare(other.division));
}
