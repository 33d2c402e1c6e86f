/** States kept by an older release are folded anew from the events when the store is opened. */
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import { databaseFile, openStore } from "../store.ts";
import { openSqlite } from "./sqlite-database.ts";

let garden: GardenStore;
afterEach(() => garden.close());

it("brings every case to what its events tell", async () => {
  garden = await openGarden();
  const { state } = await garden.takeIn([{ id: "p1", gardenerName: "Ada" }]);
  const older = await openSqlite(join(garden.dataDir, databaseFile));
  const { stageAt: _, ...without } = state;
  await older.write(async (trx) => {
    await trx("cases").update({ state: JSON.stringify(without) });
    await trx("migrations").where({ name: "0003-states-anew" }).delete();
  });
  await older.close();
  const again = await openStore({ dataDir: garden.dataDir });
  expect(await again.findState(state.id)).toEqual(state);
  await again.close();
});
