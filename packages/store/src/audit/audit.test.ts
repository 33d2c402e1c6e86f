/** The audit log on a real database: in order, in pages, and not to be changed. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqlite } from "../database/sqlite-database.ts";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import { databaseFile } from "../store.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

it("lists the newest first, narrowed by kind and layer, in pages", async () => {
  const { audit } = garden.store;
  await audit.write({ by: "kim", kind: "accountAdded", layer: "commons", subject: "ada", details: { roles: ["chair"] } });
  await audit.write({ by: "kim", kind: "accountUnlocked", layer: "hillside", subject: "ada", details: {} });
  await audit.write({ by: "system", kind: "setUp", details: {} });
  const kinds = async (filter: object) => (await audit.list({ limit: 9, ...filter })).map(({ kind }) => kind);
  expect(await kinds({})).toEqual(["setUp", "accountUnlocked", "accountAdded"]);
  expect(await kinds({ before: 3, limit: 1 })).toEqual(["accountUnlocked"]);
  expect(await kinds({ kind: "accountAdded" })).toEqual(["accountAdded"]);
  expect(await kinds({ layers: ["hillside"] })).toEqual(["accountUnlocked"]);
  expect(await audit.verify()).toEqual({ entries: 3 });
});

it("keeps entries of writers at once in one chain", async () => {
  const { audit } = garden.store;
  await Promise.all(Array.from({ length: 20 }, (_, index) => audit.write({ by: `p${index}`, kind: "passwordChanged", details: {} })));
  expect(await audit.verify()).toEqual({ entries: 20 });
});

it("cannot be changed or cut, and a change made behind its back is found", async () => {
  const { audit } = garden.store;
  for (const by of ["a", "b", "c"]) await audit.write({ by, kind: "passwordChanged", details: {} });
  const database = await openSqlite(join(garden.dataDir, databaseFile));
  await expect(database.write((trx) => trx("audit").update({ by: "x" }))).rejects.toThrow("append-only");
  await expect(database.write((trx) => trx("audit").delete())).rejects.toThrow("append-only");
  await database.write(async (trx) => {
    await trx.raw("DROP TRIGGER audit_no_update");
    await trx("audit").where({ sequence: 2 }).update({ by: "x" });
  });
  await database.close();
  expect(await audit.verify()).toEqual({ entries: 3, broken: 2 });
});
