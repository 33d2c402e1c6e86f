/** People of the roster as a reader sees them. */
import { liesWithin, type Policy, type Standing, type Text } from "@jiefen/policy";
import type { RosterPerson, Store } from "@jiefen/store";
import { allowed, type Reader } from "../access/reader.ts";
import type { RosterNamed, RosterView } from "../api/index.ts";
import { rosterChoices } from "./roster-choices.ts";

/** Who keeps the roster of a division, and of those within it. */
export function keeps(reader: Reader, division: string): boolean {
  return allowed(reader, "roster.manage") !== "no" && liesWithin(division, reader.person.division);
}

export async function rosterViews(
  store: Store,
  reader: Reader,
  people: readonly RosterPerson[],
  known: { readonly policy: Policy; readonly standing: Standing },
): Promise<readonly RosterView[]> {
  const choices = rosterChoices(known.policy);
  const load = await store.roster.load(people.map(({ id, account }) => account ?? id));
  const names = await store.people.names(people.flatMap(({ account }) => account ?? []));
  const place = (code: string) => known.standing.divisions.find((one) => one.code === code)?.title ?? unnamed(code);
  return people.map(({ kin, idNumberEnd, remark, createdAt: _, ...person }) => {
    const mayChange = keeps(reader, person.division);
    return {
      ...person,
      divisionTitle: place(person.division),
      professionTitle: titleIn(choices.professions, person.profession),
      servesTitles: person.serves.map(place),
      languageTitles: person.languages.map((id) => titleIn(choices.languages, id)),
      specialityTitles: person.specialities.map((id) => titleIn(choices.specialities, id)),
      ...(person.account !== undefined && names[person.account] !== undefined && { accountName: names[person.account] }),
      ...(mayChange && { kin, ...(idNumberEnd === undefined ? {} : { idNumberEnd }), ...(remark === undefined ? {} : { remark }) }),
      load: load[person.account ?? person.id] ?? 0,
      mayChange,
    };
  });
}

function titleIn(entries: readonly RosterNamed[], id: string): Text {
  return entries.find((entry) => entry.id === id)?.title ?? unnamed(id);
}

/** What the policy no longer knows is called by its id. */
const unnamed = (id: string): Text => ({ zh: id, en: id });
