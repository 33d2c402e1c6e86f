/** Marks of days: what is drawn on the line of a rehearsal is what came about. */
import { expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { mild } from "../fixtures/story.ts";
import { type MarkKind, marksOf } from "./marks.ts";
import { type RehearsedDay, rehearse } from "./rehearse.ts";
import type { Script } from "./script.ts";

const rules = garden("commons");
const facts = { ...mild, plantsHit: 25, gardeners: [{ id: "p1", gardenerName: "Ada" }] };
const script: Script = { type: "aphids", facts, startsOn: "2026-11-02", days: 30, steps: "atOnce", visits: "onTime", happenings: [] };

/** Kind of mark → days on which it stands. */
async function marked(changes: Partial<Script>): Promise<Readonly<Partial<Record<MarkKind, readonly number[]>>>> {
  const found: Partial<Record<MarkKind, number[]>> = {};
  let before: RehearsedDay | undefined;
  for await (const day of rehearse(rules, { ...script, ...changes })) {
    for (const { kind, count } of marksOf(rules.policy, day, before)) found[kind] = [...(found[kind] ?? []), ...Array(count).fill(day.day)];
    before = day;
  }
  return found;
}

it("show a case that goes well", async () => {
  const happenings: Script["happenings"] = [
    { day: 3, kind: "settle", promise: { description: "seedlings", afterDays: 8 } },
    { day: 11, kind: "keep" },
    { day: 25, kind: "close" },
  ];
  expect(await marked({ happenings })).toEqual({
    takenIn: [0],
    settled: [3],
    made: [6, 10, 11],
    promiseKept: [11],
    mayClose: [17],
    ended: [25],
  });
});

it("show what is missed, made late, and what follows", async () => {
  const happenings: Script["happenings"] = [
    { day: 1, kind: "close" },
    { day: 22, kind: "visit", outcome: "quiet" },
    { day: 26, kind: "news", facts: { poisonUsed: true, nearWater: true } },
  ];
  expect(await marked({ visits: "chosen", happenings })).toMatchObject({
    refused: [1],
    due: [7, 14, 21, 27, 29],
    missed: [10, 17, 29],
    late: [22, 22],
    made: [22],
    deadline: [10],
    overdue: [11],
    news: [26],
    levelUp: [26],
    colour: [26],
  });
});

it("show an agreement that falls apart, a level that falls, and a promise that is due", async () => {
  const happenings: Script["happenings"] = [
    { day: 1, kind: "settle", promise: { description: "seedlings", afterDays: 4 } },
    { day: 12, kind: "downgrade" },
    { day: 14, kind: "unsettle" },
  ];
  expect(await marked({ happenings })).toMatchObject({ promiseDue: [5], levelDown: [12], colour: [12], unsettled: [14] });
});
