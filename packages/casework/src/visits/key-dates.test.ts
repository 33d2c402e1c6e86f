/** Visits before key dates: each party once before each, in time, while the case is open. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laterBy } from "../calendar/day.ts";
import { garden } from "../fixtures/garden.ts";
import { mild, Story } from "../fixtures/story.ts";

const rules = garden("commons");
/** Followed by the plan that visits three days before the hail season, on 10 June. */
const watched = { ...mild, plantsHit: 30 };

async function takenOn(day: string, of = rules): Promise<Story> {
  const story = new Story(of, day);
  await story.takesIn({ ...watched, foundOn: laterBy(day, -1) });
  return story;
}

const ofKeyDates = (story: Story) => story.state.visits.filter(({ phase, dropped }) => phase === "keyDate" && !dropped);

describe("a key date", () => {
  it("is visited for at once where the case comes within the days before it, and not after it", async () => {
    const late = await takenOn("2026-06-09");
    expect(ofKeyDates(late).map(({ party, dueOn, anchor }) => [party, dueOn, anchor])).toEqual([
      ["p1", "2026-06-09", "2026-06-10"],
      ["p2", "2026-06-09", "2026-06-10"],
    ]);
    expect(ofKeyDates(await takenOn("2026-06-11"))).toEqual([]);
  });

  it("is looked after by a visit of the days before", async () => {
    const story = await takenOn("2026-05-25");
    await story.until("2026-06-04");
    await story.visits("p1", "quiet");
    const done = Object.fromEntries(ofKeyDates(story).map((visit) => [visit.party, visit.done?.on]));
    expect(done).toEqual({ p1: "2026-06-04", p2: undefined });
  });

  it("that two entries of the calendar share is visited for once", async () => {
    const shared = garden("commons", {
      "rules/calendar.json": { keyDates: { gardenFair: { dates: ["2026-06-10", "2027-06-10"] } } },
      "rules/revisit.json": { plans: { watchPlan: { keyDates: { gardenFair: { before: 5 } } } } },
    });
    const story = await takenOn("2026-06-01", shared);
    await story.until("2026-06-08");
    expect(ofKeyDates(story).map(({ party, dueOn }) => [party, dueOn])).toEqual([
      ["p1", "2026-06-05"],
      ["p2", "2026-06-05"],
    ]);
  });
});

describe("a key date whose visits are brought forward from days without work", () => {
  const forward = garden("commons", {
    "rules/revisit.json": { plans: { watchPlan: { keyDates: { hailSeason: { shift: "previous" } } } } },
  });
  const dueOf = async (day: string, of = forward) => ofKeyDates(await takenOn(day, of)).map(({ dueOn }) => dueOn);

  it("is visited for on the working day before the Sunday three days ahead of it", async () => {
    expect(await dueOf("2026-06-01", rules)).toEqual(["2026-06-07", "2026-06-07"]);
    expect(await dueOf("2026-06-01")).toEqual(["2026-06-05", "2026-06-05"]);
  });

  it("is not visited for before the plan began", async () => {
    expect(await dueOf("2026-06-05")).toEqual(["2026-06-05", "2026-06-05"]);
    expect(await dueOf("2026-06-06")).toEqual(["2026-06-07", "2026-06-07"]);
  });
});

it("is visited for exactly once by each party, whenever the case came and whenever a visit is made", { timeout: 60_000 }, async () => {
  const start = fc.integer({ min: 0, max: 25 });
  const visitAfter = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(start, visitAfter, async (days, visits) => {
      const first = laterBy("2026-05-16", days);
      const story = await takenOn(first);
      for (const after of [...new Set(visits)].sort((one, other) => one - other)) {
        await story.until(laterBy(first, after));
        await story.visits("p1", "quiet");
      }
      if (story.today < "2026-06-11") await story.until("2026-06-11");
      const found = ofKeyDates(story);
      expect(found.map(({ party }) => party).sort()).toEqual(["p1", "p2"]);
      for (const { dueOn, anchor } of found) {
        expect(anchor).toBe("2026-06-10");
        expect(dueOn).toBe(first > "2026-06-07" ? first : "2026-06-07");
      }
    }),
    { numRuns: 15 },
  );
});
