/** Open cases moved to the release in force from the command line, on a policy of garden pests. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@jiefen/policy";
import { openStore } from "@jiefen/store";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

let data = "";
beforeAll(async () => {
  data = mkdtempSync(join(folder, "moving-"));
  await jiefen(`publish --files ${garden} --data ${data} --yes`);
  const store = await openStore({ dataDir: data });
  const actor = { person: "stella", roles: ["steward"], division: "100100" };
  const facts = { foundOn: "2026-03-01", plantsHit: 1, honeydew: false, terraceWidth: 7, gardeners: [{ gardenerName: "Ada" }] };
  await store.desk.takeIn({ actor }, "hillside", { division: "100100", type: "aphids", facts });
  await store.close();
  await jiefen(`publish --files ${withoutWidth()} --layer hillside --data ${data} --yes`);
});
useFolder();

/** The garden whose form of the hillside no longer asks how wide the terrace is. */
function withoutWidth(): string {
  const path = "schemas/hillside/dispute-types/aphids.json";
  const form: unknown = JSON.parse(readFileSync(join(garden, path), "utf8"));
  if (!isObject(form) || !isObject(form.properties)) throw new Error("The form has no questions.");
  const { terraceWidth: _, ...properties } = form.properties;
  return gardenWith(path, JSON.stringify({ ...form, properties }));
}

function moves(content: unknown): string {
  const file = join(folder, "moves.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("migrate", () => {
  it("says what would be lost and moves nothing, until each loss is answered", async () => {
    const line = `migrate --layer hillside --data ${data} --lang en`;
    const told = await jiefen(`${line} --dry-run`);
    expect([told.code, told.out]).toEqual([1, expect.stringContaining("“width of the terrace”: 1 cases, 1 without a place")]);
    expect((await jiefen(`${line} --yes`)).code).toBe(1);
    const file = moves([{ kind: "drop", what: "field", id: "terraceWidth", reason: "nobody measures it any more" }]);
    const tried = await jiefen(`${line} --moves ${file} --dry-run --json`);
    expect([tried.code, tried.json()]).toMatchObject([
      0,
      { ok: true, open: 1, moved: 0, losses: [{ id: "terraceWidth", cases: 1, left: 0 }] },
    ]);
    const declined = await jiefen(`${line} --moves ${file}`, { stdin: "n\n" });
    expect([declined.code, (await jiefen(`${line} --dry-run --json`)).json()]).toMatchObject([1, { open: 1 }]);
    expect((await jiefen(`${line} --moves ${file} --yes --json`)).json()).toMatchObject({ ok: true, moved: 1 });
    expect((await jiefen(`${line} --yes --json`)).json()).toMatchObject({ ok: true, open: 0, moved: 0 });
  });

  it("knows its ways", async () => {
    const line = `migrate --layer hillside --data ${data}`;
    expect((await jiefen(`${line} --json`)).code).toBe(2);
    expect((await jiefen(`migrate --layer nowhere --data ${data} --yes`)).code).toBe(2);
    const wrong = await jiefen(`${line} --dry-run --lang en --moves ${moves([{ kind: "lose" }])}`);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("moves.json#/0")]);
  });
});
