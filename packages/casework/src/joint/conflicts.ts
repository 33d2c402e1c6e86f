/** What sets somebody and a party apart, so that they should not mediate between them. */
import type { ConflictKind, Facts, Policy } from "@jiefen/policy";
import { partiesOf } from "../facts/parties.ts";
import { identitiesOf, normalise } from "../likeness/identities.ts";
import type { Candidate } from "./candidate.ts";

/** What a party is recognised by, as names are compared. */
export interface PartyToMatch {
  readonly id: string;
  readonly names: readonly string[];
  /** The last four characters of the ID number. */
  readonly idNumberEnd?: string;
  readonly employer?: string;
  readonly language?: string;
}

const endLength = 4;

export function partiesToMatch(policy: Policy, facts: Facts): readonly PartyToMatch[] {
  const { languageField, employerField } = policy.joint?.matching ?? {};
  const identities = identitiesOf(policy, facts);
  return partiesOf(policy, facts).flatMap((item): readonly PartyToMatch[] => {
    const { id } = item;
    if (typeof id !== "string") return [];
    const own = identities.filter(({ party }) => party === id);
    const end = own.find(({ kind }) => kind === "idNumber")?.value.slice(-endLength);
    const workplace = employerField === undefined ? "" : normalise("name", item[employerField]);
    const language = languageField === undefined ? undefined : item[languageField];
    return [
      {
        id,
        names: own.flatMap(({ kind, value }) => (kind === "name" ? [value] : [])),
        ...(end === undefined ? {} : { idNumberEnd: end }),
        ...(workplace === "" ? {} : { employer: workplace }),
        ...(typeof language === "string" ? { language } : {}),
      },
    ];
  });
}

/** Whether somebody is the party, by name, unless both ends of ID numbers are known and differ. */
function isParty({ name, idNumberEnd }: Pick<Candidate, "name" | "idNumberEnd">, party: PartyToMatch): boolean {
  const known = idNumberEnd !== undefined && party.idNumberEnd !== undefined;
  if (known && idNumberEnd.toUpperCase() !== party.idNumberEnd) return false;
  return party.names.includes(normalise("name", name));
}

export const setsApart: Readonly<Record<ConflictKind, (candidate: Candidate, party: PartyToMatch) => boolean>> = {
  isParty,
  kin: ({ kin }, party) => kin.some((one) => isParty(one, party)),
  sameEmployer: ({ worksFor }, { employer }) => employer !== undefined && normalise("name", worksFor) === employer,
  sameSurname: ({ name }, { names }) => names.some((other) => other.slice(0, 1) === normalise("name", name).slice(0, 1)),
};
