/** Who may be asked to the team of a case: people on the roster of its county, and colleagues with an account who are not on it. */
import type { Candidate, CaseState } from "@jiefen/casework";
import { membersOf, type Store } from "@jiefen/store";
import type { ConcernedCase } from "../access/authorise.ts";
import { isOnOneLine } from "../access/on-one-line.ts";
import { allowed, readerOf } from "../access/reader.ts";

/** A county's roster is no longer than this by far. */
const most = 5000;

/** Of people with accounts only those who may see the case once they are named on it. */
export async function candidatesFor(store: Store, { state, restricted }: ConcernedCase): Promise<readonly Candidate[]> {
  const layer = await store.policies.findLayerOf(state.heldBy);
  if (!layer) return [];
  const { items: onRoster } = await store.roster.list({ division: layer.division, active: true }, most);
  const accounts = new Map((await store.people.within(layer.division)).map((person) => [person.id, person]));
  const seeing = new Set<string>();
  for (const person of accounts.values()) {
    const reader = await readerOf(store, person);
    if (allowed(reader, "case.read") !== "no" && (!restricted || allowed(reader, "case.readRestricted") !== "no")) seeing.add(person.id);
  }
  const listed = new Set(onRoster.flatMap(({ account }) => account ?? []));
  const beside = [...accounts.values()].filter(
    ({ id, division }) => seeing.has(id) && !listed.has(id) && isOnOneLine(state.heldBy, division),
  );
  const load = await loadBeside(store, state, [...onRoster.map(({ id, account }) => account ?? id), ...beside.map(({ id }) => id)]);
  return [
    ...onRoster.flatMap(
      ({ id, account, version: _, createdAt: __, active: ___, phone: ____, remark: _____, ...entry }): readonly Candidate[] => {
        if (account !== undefined && !seeing.has(account)) return [];
        const person = account ?? id;
        return [{ ...entry, person, account: account !== undefined, roles: accounts.get(person)?.roles ?? [], load: load[person] ?? 0 }];
      },
    ),
    ...beside.map(
      ({ id, name, division, roles }): Candidate => ({
        person: id,
        account: true,
        name,
        division,
        roles,
        serves: [],
        languages: [],
        specialities: [],
        kin: [],
        load: load[id] ?? 0,
      }),
    ),
  ];
}

/** This very case is no load beside itself. */
async function loadBeside(store: Store, state: CaseState, people: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const load = await store.roster.load(people);
  const here = state.open ? membersOf(state) : [];
  return Object.fromEntries(Object.entries(load).map(([person, count]) => [person, here.includes(person) ? count - 1 : count]));
}
