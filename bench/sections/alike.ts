/** Probable duplicates among a hundred thousand cases, beside holding the rules against every case one by one; and indexing all of them anew. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { chanceOf } from "@jiefen/analysis";
import { type CaseState, type Likable, likenesses } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import { databaseFile, openStore, startOf } from "@jiefen/store";
import type { Database } from "../../packages/store/src/database/database.ts";
import { openSqlite } from "../../packages/store/src/database/sqlite-database.ts";
import { multiply, takeInOne, told } from "../cases/alike-cases.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table } from "../report/words.ts";
import { seed, today } from "../world.ts";
import type { Scope } from "./section.ts";

const lookups = 100;
/** Of those, so many are held against every case too. */
const checked = 1;

export async function alike({ quick }: Scope): Promise<Findings> {
  const cases = quick ? 4_000 : 100_000;
  const dataDir = await mkdtemp(join(tmpdir(), "bench-alike-"));
  try {
    const store = await openStore({ dataDir, clock: () => startOf(today) });
    const first = await takeInOne(store);
    const database = await openSqlite(join(dataDir, databaseFile));
    await multiply(database, first, cases);
    await database.write((trx) => trx("settings").where({ name: "likeness-index" }).delete());
    const indexing = await timed(async () => {
      while (await store.likeness.bringOn(500));
    });
    const policy = await store.policies.getPolicy(first.release);
    const chance = chanceOf(seed + 2);
    const asked = Array.from(
      { length: lookups },
      (): Likable => ({ type: first.type, acceptedOn: today, facts: told(chance, chance.number(1, cases), cases) }),
    );
    const times: number[] = [];
    for (const one of asked) times.push((await timed(() => store.alike(policy, one))).ms);
    let every = Number.POSITIVE_INFINITY;
    for (const one of asked.slice(0, checked)) {
      const found = await store.alike(policy, one);
      const plain = await timed(() => oneByOne(database, policy, one));
      const ids = found.cases.map(({ state }) => state.id);
      const same =
        found.more === 0 ? isDeepStrictEqual(ids.toSorted(), plain.result.toSorted()) : ids.every((id) => plain.result.includes(id));
      if (!same) throw new Error("The two ways find different cases.");
      every = Math.min(every, plain.ms);
    }
    await database.close();
    await store.close();
    const sorted = times.toSorted((one, other) => one - other);
    const [median = 0, slowest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return {
      targets: [
        {
          what: `probable duplicates among ${cases.toLocaleString("en")} cases, half of the lookups`,
          target: "at least 100× faster than one by one",
          reached: `${figure(every / median)}×`,
          isReached: every / median >= 100,
        },
      ],
      lines: [
        "## Probable duplicates",
        "",
        `By the shipped rules, of ${lookups} disputes told anew among ${cases.toLocaleString("en")} cases; the same cases are found both ways.`,
        "",
        ...table(
          ["", "ms", "beside one by one"],
          [
            ["looked up, half of them within", figure(median), `${figure(every / median)}× faster`],
            ["looked up, the slowest", figure(slowest), `${figure(every / slowest)}× faster`],
            ["every case read and compared", figure(every), ""],
            ["all cases indexed anew, beside the work", figure(indexing.ms), ""],
          ],
        ),
      ],
    };
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

/** The ids of the cases of which a rule holds. */
async function oneByOne(database: Database, policy: Policy, mine: Likable): Promise<readonly string[]> {
  const found: string[] = [];
  const step = 1000;
  for (let from = 0; ; from += step) {
    const rows: readonly { readonly state: string }[] = await database
      .read("cases")
      .select("state")
      .orderBy(["division", "id"])
      .limit(step)
      .offset(from);
    for (const { state } of rows) {
      const theirs: CaseState = JSON.parse(state);
      if (likenesses(policy, mine, theirs).length > 0) found.push(theirs.id);
    }
    if (rows.length < step) return found;
  }
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  const before = performance.now();
  const result = await run();
  return { ms: performance.now() - before, result };
}
