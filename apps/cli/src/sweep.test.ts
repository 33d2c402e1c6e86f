/** `jiefen sweep`: many disputes at once, said to be what each of them alone is decided to be. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();

const today = "2026-11-24";
const disputes = [0, 3, 9, 10, 40, null, { atLeast: 8 }, undefined].flatMap((plantsHit) =>
  [true, false, null].map((poisonUsed) => ({ type: "aphids", facts: { ...(plantsHit === undefined ? {} : { plantsHit }), poisonUsed } })),
);
const file = (lines: readonly unknown[], name = "cases.jsonl") => {
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return name;
};

const sumOf = (counts: object): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

it("counts levels, possible levels and criteria as `decide` gives them one by one", async () => {
  const swept = (await jiefen(`sweep --files ${garden} --layer commons --cases ${file(disputes)} --today ${today} --json`)).json();
  const decided = await Promise.all(
    disputes.map(async ({ type, facts }) => {
      const answer = await jiefen(`decide --files ${garden} --layer commons --type ${type} --facts - --today ${today} --json`, {
        stdin: JSON.stringify(facts),
      });
      return answer.json();
    }),
  );
  const levels = new Map<unknown, number>();
  for (const { level } of decided) levels.set(level, (levels.get(level) ?? 0) + 1);
  expect(levels.size).toBeGreaterThan(1);
  const scales = Array.isArray(swept.scales) ? swept.scales : [];
  expect(
    Object.entries(scales[0].level)
      .filter(([, count]) => count !== 0)
      .toSorted(),
  ).toEqual([...levels].toSorted());
  for (const { level, possible } of scales) expect([sumOf(level), sumOf(possible)]).toEqual([disputes.length, disputes.length]);
  const outcomes = decided.map(({ criteria }) => criteria);
  for (const [id, counts] of Object.entries(swept.criteria ?? {})) {
    const found = outcomes.map((criteria) => Object(criteria)[id].outcome);
    expect(counts, id).toEqual(
      Object.fromEntries(["yes", "unknown", "no"].map((one) => [one, found.filter((outcome) => outcome === one).length])),
    );
  }
});

it("tells what moves against another layer, another folder, and the recorded levels", async () => {
  const name = file(disputes, "moves.jsonl");
  const against = async (other: string) => {
    const answer = await jiefen(`sweep --files ${garden} --layer commons --cases ${name} --against ${other} --today ${today} --json`);
    expect(answer.code).toBe(0);
    return Object(answer.json().against).scales[0].matrix;
  };
  const same = await against("commons");
  for (const [from, row] of Object.entries(same))
    for (const [to, count] of Object.entries(Object(row))) if (from !== to) expect(count).toBe(0);
  const grading = JSON.parse(readFileSync(join(garden, "rules/commons/parameters.json"), "utf8"));
  grading.manyPlants.value = 1000;
  const stricter = await against(gardenWith("rules/commons/parameters.json", JSON.stringify(grading)));
  const moved = Object.entries(stricter).flatMap(([from, row]) =>
    Object.entries(Object(row)).flatMap(([to, count]) => (from === to ? [] : [Number(count)])),
  );
  expect(sumOf(moved)).toBeGreaterThan(0);
  const recorded = file(
    disputes.map(({ type, facts }) => ({ type, facts: { ...facts, levelInForce: "severe" } })),
    "recorded.jsonl",
  );
  const report = (await jiefen(`sweep --files ${garden} --layer commons --cases ${recorded} --today ${today} --json`)).json();
  expect(sumOf(Object(report.recorded).scales[0].matrix.severe)).toBe(disputes.length);
});

it("takes what `generate` makes up", async () => {
  const generate = `generate --files ${garden} --layer commons --count 40 --today ${today}`;
  const { out, code } = await jiefen(`${generate} --seed 5`);
  expect([code, out.split("\n").length]).toEqual([0, 41]);
  expect((await jiefen(`${generate} --seed 5 --json`)).out).toBe(out);
  const swept = await jiefen(`sweep --files ${garden} --layer commons --cases - --today ${today} --json`, { stdin: out });
  expect([swept.code, swept.json().cases]).toEqual([0, 40]);
  expect((await jiefen(`${generate} --seed -1`)).code).toBe(2);
});

it("names lines it cannot take, goes on with the others, and says it in words", async () => {
  const name = file([{ type: "dragons", facts: {} }, { facts: {} }, ...disputes], "some.jsonl");
  const { code, out } = await jiefen(`sweep --files ${garden} --layer commons --cases ${name} --today ${today} --lang en`);
  expect(code).toBe(1);
  expect(out).toContain(`${disputes.length} cases, 2 lines not read.`);
  expect(out).toContain("some.jsonl:1#/type  The policy has no dispute type `dragons`.");
  expect(out).toContain("some.jsonl:2#/type  `type` is missing.");
  expect((await jiefen(`sweep --files ${garden} --layer commons --cases none.jsonl`)).code).toBe(2);
  expect((await jiefen(`sweep --files ${garden} --layer commons --cases ${name} --against nowhere`)).code).toBe(2);
});
