/** A layer brought over to the new one above it, and an older release published anew, on a policy of garden pests. */
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayAt } from "@jiefen/policy";
import { openStore, publicationStates } from "@jiefen/store";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();

const text = readFileSync(join(garden, "rules/commons/parameters.json"), "utf8");
/** The garden whose commons take so many plants for a patch. */
const city = (value: number) =>
  gardenWith("rules/commons/parameters.json", text.replace(/("manyPlants": \{[^}]*?"value": )\d+/s, `$1${value}`));

describe("rebase", () => {
  it("lists what clashes, and writes files only once it is chosen", async () => {
    const after = city(8);
    const line = `rebase --layer hillside --before ${garden} --files ${after} --lang en`;
    const told = await jiefen(`${line} --write`);
    expect([told.code, told.out]).toEqual([
      1,
      expect.stringMatching(/manyPlants\/value {2}both changed it\n.*before 20; above 8; here 12[\s\S]*1 to be settled/),
    ]);
    expect((await jiefen(`${line} --take ours`)).code).toBe(1);
    const taken = await jiefen(`${line} --take theirs --write`);
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining("1 files written")]);
    expect(JSON.parse(readFileSync(join(after, "rules/hillside/parameters.json"), "utf8"))).toEqual({
      manyPlants: { source: { text: "《坡上园约定》第一条" } },
    });
    expect((await jiefen(`check --files ${after}`)).code).toBe(0);
  });

  it("knows its ways", async () => {
    expect((await jiefen(`rebase --layer commons --before ${garden} --files ${garden}`)).code).toBe(2);
    expect((await jiefen(`rebase --layer hillside --before ${garden} --files ${garden} --take all`)).code).toBe(2);
  });
});

/** What was published of the lower layer, the latest in force first. */
async function listed(data: string): Promise<readonly { readonly release: string; readonly state: string }[]> {
  const store = await openStore({ dataDir: data });
  const history = await store.policies.history("hillside");
  const stateOf = publicationStates(history, dayAt(store.clock()));
  await store.close();
  return history.map((one) => ({ release: one.release, state: stateOf(one) }));
}

describe("in a database", () => {
  let data = "";
  beforeAll(async () => {
    data = mkdtempSync(join(folder, "rebased-"));
    await jiefen(`publish --files ${garden} --data ${data} --yes`);
  });

  it("an older release is published anew, and says so", async () => {
    const local = readFileSync(join(garden, "rules/hillside/parameters.json"), "utf8");
    const stricter = gardenWith("rules/hillside/parameters.json", local.replace(/"value": \d+/, '"value": 11'));
    const [first] = await listed(data);
    await jiefen(`publish --files ${stricter} --layer hillside --data ${data} --yes`);
    const line = `rollback --layer hillside --to ${first?.release.slice(0, 10)} --data ${data}`;
    expect((await jiefen(line, { stdin: "n\n" })).code).toBe(1);
    expect((await jiefen(`${line} --yes --json`)).json()).toMatchObject({ published: true, release: first?.release });
    expect((await listed(data)).map(({ release, state }) => [release === first?.release, state])).toEqual([
      [true, "inForce"],
      [false, "superseded"],
      [true, "superseded"],
    ]);
    expect((await jiefen(`${line} --yes --json`)).json()).toMatchObject({ published: false });
    expect((await jiefen(`rollback --layer commons --to ${first?.release} --data ${data} --yes`)).code).toBe(2);
  });

  it("a layer gets a draft once the one above was published", async () => {
    const relapse = gardenWith("rules/commons/parameters.json", text.replace(/("relapseDays": \{[^}]*?"value": )\d+/s, "$160"));
    await jiefen(`publish --files ${relapse} --layer commons --data ${data} --yes`);
    const told = await jiefen(`rebase --layer hillside --data ${data} --write --lang en`);
    expect([told.code, told.out]).toEqual([0, expect.stringContaining("A draft was opened")]);
  });
});
