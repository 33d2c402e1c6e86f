/** Keeps the index of cases alike in step with the releases in force: written anew beside everything else, and used only once it is whole. */
import { keyOf, type SameFacts, sameFactsOf } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { type CaseRow, findCase, type StoredCase } from "./case-rows.ts";
import type { CaseKey } from "./event-rows.ts";
import { findLikenessState, type LikenessState, type LookedUp, saveLikenessState } from "./likeness-state.ts";
import type { PartyIndex } from "./party-index.ts";

export interface LikenessIndex {
  /** Writes on, at most so many cases, and tells whether there is more to do. Killed at any point, it goes on where it was. */
  bringOn(limit: number): Promise<boolean>;
  /** How far it has come; undefined where it is whole. */
  progress(): Promise<{ readonly done: number; readonly total: number } | undefined>;
  /** Under which release's rules a layer is looked up now: the last for which the index is whole. Undefined for a layer that never had one. */
  findRelease(layer: string): Promise<string | undefined>;
}

interface Parts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly parties: PartyIndex;
}

export function createLikenessIndex({ database, policies, parties }: Parts): LikenessIndex {
  /** What the releases in force ask for. */
  async function wanted(): Promise<LookedUp> {
    const layers = await policies.layers();
    const sets = new Map<string, SameFacts>();
    for (const { release } of layers) for (const set of sameFactsOf(await policies.getPolicy(release))) sets.set(keyOf(set), set);
    return {
      sets: [...sets].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, set]) => set),
      releases: Object.fromEntries(layers.map(({ layer, release }) => [layer, release])),
    };
  }

  /** Turns to what is wanted by now: at once where the index holds it already. */
  async function turn(): Promise<LikenessState> {
    const target = await wanted();
    const known = await findLikenessState(database.read);
    if (isSame(known.building ?? known.ready, target)) return known;
    return database.write(async (trx) => {
      const now = await findLikenessState(trx);
      // Somebody else has turned meanwhile, and may be on the way.
      if (isSame(now.building ?? now.ready, target)) return now;
      const { ready } = now;
      const held = new Set(ready.sets.map(keyOf));
      const [count] = await trx<CaseRow>("cases").count({ total: "*" });
      const total = Number(count?.total ?? 0);
      const next: LikenessState =
        total === 0 || target.sets.every((set) => held.has(keyOf(set)))
          ? { ready: { sets: total === 0 ? target.sets : ready.sets, releases: target.releases } }
          : { ready, building: { ...target, done: 0, total } };
      await saveLikenessState(trx, next);
      return next;
    });
  }

  return {
    async bringOn(limit) {
      const { building } = await turn();
      if (!building) return false;
      const keys = await casesAfter(database, building.after, limit);
      const found = await Promise.all(keys.map(({ id }) => findCase(database.read, id)));
      const under = new Map<string, Policy>();
      for (const stored of found) if (stored) under.set(stored.state.release, await policies.getPolicy(stored.state.release));
      return database.write(async (trx) => {
        const now = await findLikenessState(trx);
        if (!now.building || !isSame(now.building, building) || now.building.done !== building.done) return true;
        const cases = await asTheyAreNow(
          trx,
          found.flatMap((stored) => stored ?? []),
        );
        await parties.write(
          trx,
          cases.flatMap(({ state: { division, id, release, facts } }) => {
            const policy = under.get(release);
            // Whoever has moved it to another release meanwhile has written it too.
            return policy ? [{ key: { division, id }, policy, facts }] : [];
          }),
        );
        const after = keys.at(-1);
        if (after === undefined || keys.length < limit) {
          const { sets, releases } = building;
          await parties.forget(trx, sets);
          await saveLikenessState(trx, { ready: { sets, releases } });
          return false;
        }
        await saveLikenessState(trx, { ready: now.ready, building: { ...building, after, done: building.done + keys.length } });
        return true;
      });
    },
    async progress() {
      const { building } = await findLikenessState(database.read);
      return building && { done: Math.min(building.done, building.total), total: building.total };
    },
    async findRelease(layer) {
      const { releases } = (await turn()).ready;
      return Object.hasOwn(releases, layer) ? releases[layer] : undefined;
    },
  };
}

/** Read again where they have changed. */
async function asTheyAreNow(trx: Knex, cases: readonly StoredCase[]): Promise<readonly StoredCase[]> {
  const ids = cases.map(({ state }) => state.id);
  const versions = new Map(
    (await trx<CaseRow>("cases").whereIn("id", ids).select("id", "version")).map(({ id, version }) => [id, version]),
  );
  const now: StoredCase[] = [];
  for (const stored of cases) {
    const current = versions.get(stored.state.id) === stored.state.version ? stored : await findCase(trx, stored.state.id);
    if (current) now.push(current);
  }
  return now;
}

function isSame(one: LookedUp, other: LookedUp): boolean {
  const layers = Object.keys(other.releases);
  return layers.length === Object.keys(one.releases).length && layers.every((layer) => one.releases[layer] === other.releases[layer]);
}

/** In a fixed order, in which cases taken in meanwhile may come anywhere: those are written with what is being built too. */
function casesAfter(database: Database, after: CaseKey | undefined, limit: number): Promise<readonly CaseKey[]> {
  const rows = database.read<CaseRow>("cases").select("division", "id").orderBy(["division", "id"]).limit(limit);
  if (after) rows.whereRaw("(division, id) > (?, ?)", [after.division, after.id]);
  return rows;
}
