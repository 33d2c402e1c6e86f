/** The chain of hashes: what it finds when somebody changes the file behind the application's back. */
import { join } from "node:path";
import knexModule from "knex";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import { databaseFile } from "../store.ts";

let garden: GardenStore;
let id = "";
beforeEach(async () => {
  garden = await openGarden();
  const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
  id = state.id;
  carriedOut(await garden.store.desk.execute({ actor: steward }, id, undefined, { kind: "note", text: "aphids on the beans" }));
});
afterEach(() => garden.close());

/** As somebody with the file and a database tool would. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const knex = knexModule({ client: "sqlite3", connection: { filename: join(garden.dataDir, databaseFile) }, useNullAsDefault: true });
  for (const statement of ["DROP TRIGGER events_no_update", "DROP TRIGGER events_no_delete", ...statements]) await knex.raw(statement);
  await knex.destroy();
}

describe("verifyCase", () => {
  it("finds nothing wrong with what the application wrote", async () => {
    expect(await garden.store.verifyCase(id)).toMatchObject({ caseId: id, ok: true });
    expect(await garden.store.verifyCase("nothing")).toBeUndefined();
  });

  it.each([
    ["a changed text", "UPDATE events SET body = replace(body, 'beans', 'roses')", "hash"],
    ["another person", "UPDATE events SET by = 'mallory' WHERE kind = 'noted'", "hash"],
    ["a removed event in between", "DELETE FROM events WHERE sequence = 2", "gap"],
    ["a removed last event", "DELETE FROM events WHERE kind = 'noted'", "head"],
    ["a changed projection", "UPDATE cases SET state = replace(state, '\"plantsHit\":3', '\"plantsHit\":1')", "state"],
  ])("finds %s", async (_what, statement, reason) => {
    await tamper(statement);
    expect(await garden.store.verifyCase(id)).toMatchObject({ ok: false, broken: { reason } });
  });

  it("goes through every case", async () => {
    await garden.takeIn([{ gardenerName: "Bo" }]);
    await tamper(`UPDATE events SET at = 1 WHERE case_id = '${id}' AND sequence = 1`);
    const results: boolean[] = [];
    for await (const { ok } of garden.store.verifyAll()) results.push(ok);
    expect(results).toEqual([false, true]);
  });
});
