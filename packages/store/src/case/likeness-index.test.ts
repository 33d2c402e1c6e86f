/** The index of cases alike while it turns to other rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayAt, isObject, type PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqlite } from "../database/sqlite-database.ts";
import { system } from "../desk/system.ts";
import { readPolicyFiles } from "../disk/read-policy-files.ts";
import { type GardenStore, gardenRoot, openGarden } from "../fixtures/garden-store.ts";
import { indexKeyFile } from "../index-key.ts";
import { databaseFile } from "../store.ts";
import { findAlike } from "./alike.ts";
import { createPartyIndex } from "./party-index.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

/** Cases at one plot are alike, whenever they were found. */
function byPlotAlone(file: PolicyFile): PolicyFile {
  const { content } = file;
  if (file.path !== "rules/intake.json" || !isObject(content) || !isObject(content.duplicates)) return file;
  const { samePlot } = content.duplicates;
  if (!isObject(samePlot)) return file;
  return { ...file, content: { ...content, duplicates: { ...content.duplicates, samePlot: { ...samePlot, equal: ["plot"] } } } };
}

it("is asked again where it turns to other rules while cases are looked up by the former ones", async () => {
  const { store, dataDir } = garden;
  const facts = { plot: "东园3号", foundOn: "2026-03-01" };
  await garden.takeIn([{ gardenerName: "Ada" }], facts);
  const files = (await readPolicyFiles(gardenRoot)).filter(({ layer }) => layer === "commons").map(byPlotAlone);
  await store.policies.publish({ layer: "commons", files, effectiveFrom: dayAt(store.clock()), by: system.person, note: "" });
  const policy = await store.policies.getPolicy((await store.policies.findLayer("commons"))?.release ?? "");
  const database = await openSqlite(join(dataDir, databaseFile));
  const parties = createPartyIndex(readFileSync(join(dataDir, indexKeyFile)));
  const { policies, likeness } = store;
  const turning: typeof parties = {
    ...parties,
    async candidates(read, asked) {
      while (await likeness.bringOn(10));
      return parties.candidates(read, asked);
    },
  };
  const likable = { type: "aphids", acceptedOn: "2026-03-02", facts };
  const { cases, rules } = await findAlike({ database, policies, parties: turning, likeness }, policy, likable);
  await database.close();
  expect([cases.length, rules.release]).toEqual([1, policy.release]);
});
