/** The law of what figures count: kept event by event, it is what the events alone would give. */
import { join } from "node:path";
import type { Facts, Item } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { daysAfter } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { countAnew } from "../database/migrations/0005-figures.ts";
import { openSqlite } from "../database/sqlite-database.ts";
import type { CaseCommand } from "../desk/desk.ts";
import { mergeCommands, unmergeCommands } from "../desk/merge.ts";
import { type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import { databaseFile } from "../store.ts";
import { countedCases, countedTables } from "./figure-tables.ts";

let garden: GardenStore;
let database: Database;
beforeAll(async () => {
  garden = await openGarden();
  database = await openSqlite(join(garden.dataDir, databaseFile));
});
afterAll(async () => {
  await database.close();
  await garden.close();
});

type Act = { readonly days: number } | { readonly command: CaseCommand } | { readonly merging: "begun" | "undone" };

const steps = ["accept", "treat", "settle", "askToClose", "reopen", "deliver"];
const acts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 20 }).map((days): Act => ({ days })),
    fc.constantFrom<Act>({ merging: "begun" }, { merging: "undone" }),
    fc
      .oneof(
        fc.record({
          kind: fc.constant("recordFacts" as const),
          facts: fc.constantFrom<Facts>({ plantsHit: 3 }, { plantsHit: 40, nearWater: true }, { plantsHit: { atLeast: 2 } }),
        }),
        fc.record({
          kind: fc.constant("correctFacts" as const),
          facts: fc.record({ plantsHit: fc.integer({ min: 0, max: 60 }) }),
          reason: fc.constant("miscounted"),
        }),
        fc.record({
          kind: fc.constant("step" as const),
          transition: fc.constantFrom(...steps),
          values: fc.constantFrom<Item>({}, { treatmentKind: "hand", treatmentOutcome: "worked" }),
        }),
        fc.record({
          kind: fc.constant("visit" as const),
          party: fc.constant("all"),
          values: fc.constant<Item>({ inspectionMode: "onFoot", inspectionOutcome: "quiet" }),
        }),
        fc.record({ kind: fc.constant("downgrade" as const), scale: fc.constant("harm"), reason: fc.constant("calm") }),
      )
      .map((command): Act => ({ command })),
  ),
  { minLength: 1, maxLength: 14 },
);

it("holds over random lives", async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 60 }), async (life, plantsHit) => {
      let today = "2026-03-02";
      garden.day(today);
      const { id } = (await garden.takeIn([{ gardenerName: `Ada ${plantsHit}` }], { plantsHit })).state;
      const { id: other } = (await garden.takeIn([{ gardenerName: "Bo" }], { plantsHit })).state;
      for (const [index, act] of life.entries()) {
        if ("days" in act) {
          today = daysAfter(today, act.days);
          garden.day(today);
          for (const one of [id, other]) await garden.store.advanceCase(one, today);
        } else if ("merging" in act) {
          await merging(act.merging, [other, id], index);
        } else {
          await garden.store.desk.execute({ actor: steward }, id, undefined, act.command);
        }
      }
      const kept = await everything();
      await database.write(async (trx) => {
        for (const table of [countedCases, ...countedTables]) await trx(table).delete();
        await countAnew(trx);
      });
      expect(kept).toEqual(await everything());
      expect(kept.counted_visit_rows?.length).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
});

/** Refused as often as not. */
async function merging(what: "begun" | "undone", [caseId, other]: readonly [string, string], index: number): Promise<void> {
  const state = await garden.store.findState(caseId);
  if (!state) throw new Error(`The case \`${caseId}\` is gone.`);
  const policy = await garden.store.policies.getPolicy(state.release);
  await garden.store.desk.executePaired({
    actor: steward,
    sender: { division: steward.division, person: steward.person, key: `${caseId}-${index}` },
    request: what,
    caseId,
    other,
    commands: (one, two) =>
      what === "begun" ? mergeCommands(policy, one.state, two.state, [], "the same") : unmergeCommands(one, two, "two after all"),
  });
}

async function everything(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const table of countedTables) found[table] = await database.read(table).orderBy(["division", "case_id", "position"]).select();
  found[countedCases] = await database.read(countedCases).orderBy(["division", "case_id"]).select();
  return found;
}
