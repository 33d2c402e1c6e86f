/** What is due on a case: complete, on the right day, for the right people. */
import type { LocalDate } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, laterBy } from "../calendar/day.ts";
import type { Task } from "../case/task.ts";
import { garden } from "../fixtures/garden.ts";
import { chair, mild, Story } from "../fixtures/story.ts";
import { agenda } from "./agenda.ts";

const rules = garden("commons");
const one = [{ id: "p1", gardenerName: "Ada" }];
/** Without what waits beside: cards, notices, proposals. */
const due = async (story: Story, today = story.today) =>
  (await agenda(rules.policy, rules.standing, story.state, today)).filter(({ kind }) => kind !== "card" && kind !== "notice");
const brief = (tasks: readonly Task[]) =>
  tasks.map(({ kind, about, dueOn, daysLate }) => [kind, kind === "visit" ? "" : about, dueOn, daysLate]);

describe("agenda", () => {
  it("asks for a handler and names the deadline of the stage", async () => {
    const story = new Story(rules);
    await story.takesIn();
    expect(await due(story)).toMatchObject([
      { kind: "assign", dueOn: "2026-11-02", daysLate: 0, waitingFor: { roles: ["steward", "chair"] } },
      { kind: "deadline", about: "takeOn", dueOn: "2026-11-04", waitingFor: { roles: ["gardener", "steward"] } },
    ]);
    await story.does({ kind: "assign", handler: "Sam" });
    await story.until("2026-11-06");
    expect(await due(story)).toMatchObject([{ kind: "deadline", daysLate: 2, waitingFor: { person: "Sam", roles: [] } }]);
  });

  it("names a deadline only where it applies, or may", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.until("2026-11-04");
    await story.step("accept");
    await story.until("2026-11-08");
    expect(brief(await due(story)).map(([kind]) => kind)).toEqual(["assign"]);
    await story.does({ kind: "recordFacts", facts: { spread: "all" } });
    expect(brief(await due(story))).toContainEqual(["deadline", "treatSoon", "2026-11-14", 0]);
  });

  it("says how a visit is made and by how many, from a week before its day, the latest first", async () => {
    const story = new Story(rules);
    await story.settles([], { ...mild, spread: "all", gardeners: one });
    await story.does({ kind: "assign", handler: "Sam" });
    await story.until("2026-11-06");
    expect(await due(story)).toMatchObject([
      {
        kind: "visit",
        party: "p1",
        title: { zh: "回访：上门，2 人" },
        dueOn: "2026-11-03",
        onTimeUntil: "2026-11-04",
        daysLate: 2,
        waitingFor: { person: "Sam" },
      },
      { kind: "visit", dueOn: "2026-11-05", onTimeUntil: "2026-11-06", daysLate: 0 },
      { kind: "visit", dueOn: "2026-11-11" },
    ]);
  });

  it("reminds of promises from a week before their day", async () => {
    const story = new Story(rules);
    await story.settles([{ id: "s1", promiseText: "a rake", promiseDueOn: "2026-12-20" }]);
    await story.until("2026-12-12");
    expect((await due(story)).filter(({ kind }) => kind === "obligation")).toEqual([]);
    await story.until("2026-12-22");
    expect((await due(story)).filter(({ kind }) => kind === "obligation")).toMatchObject([
      { about: "s1", title: { zh: "履行约定：a rake" }, dueOn: "2026-12-20", daysLate: 2 },
    ]);
  });

  it("waits for signatures, and for nothing once the case is closed", async () => {
    const story = new Story(rules);
    await story.settles([], mild);
    await story.until("2026-11-20");
    await story.step("askToClose", { ground: "settled", contentment: "good" });
    expect((await due(story)).filter(({ kind }) => kind === "signature")).toMatchObject([
      { about: "stewardSigns", dueOn: "2026-11-20", waitingFor: { roles: ["steward", "chair"] } },
    ]);
    await story.does({ kind: "sign", signature: "stewardSigns" }, chair);
    expect(await due(story)).toEqual([]);
  });
});

/** The schedules of the plans, as the fixture declares them, in calendar days: first days, then every so many; and the days of grace. */
const plans = {
  calm: { facts: { ...mild, gardeners: one }, before: { days: [14], every: 14 }, after: { days: [7, 30], every: 0 }, grace: 3 },
  watch: {
    facts: { ...mild, plantsHit: 30, gardeners: one },
    before: { days: [7], every: 7 },
    after: { days: [3, 7], every: 15 },
    grace: 2,
  },
} as const;

/** Day by day from the anchor: is this a day of the schedule? */
function simulate(
  { days, every }: { readonly days: readonly number[]; readonly every: number },
  anchor: LocalDate,
  until: LocalDate,
): LocalDate[] {
  const found: LocalDate[] = [];
  for (let day = anchor; day <= until; day = laterBy(day, 1)) {
    const offset = daysBetween(anchor, day);
    const last = days.at(-1) ?? 0;
    if ((days as readonly number[]).includes(offset) || (every > 0 && offset > last && (offset - last) % every === 0)) found.push(day);
  }
  return found;
}

describe("the visits of the agenda", () => {
  it("are those of a day-by-day simulation of the schedule, less those made", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("calm", "watch"),
        fc.array(fc.constantFrom("day", "day", "day", "day", "week", "visit"), { maxLength: 14 }),
        fc.nat({ max: 12 }),
        async (name, moves, settleAfter) => {
          const { facts, before, after, grace } = plans[name];
          const story = new Story(rules);
          await story.takesIn(facts);
          await story.step("accept");
          let anchor = story.today;
          let schedule: { readonly days: readonly number[]; readonly every: number } = before;
          let made = 0;
          for (const [index, move] of moves.entries()) {
            if (index === settleAfter) {
              await story.step("agree", { pactForm: "spoken" });
              anchor = story.today;
              schedule = after;
              made = 0;
            }
            if (move === "visit") {
              const next = simulate(schedule, anchor, laterBy(story.today, 60))[made];
              const previous = made === 0 ? undefined : simulate(schedule, anchor, laterBy(story.today, 60))[made - 1];
              await story.visits("p1", "quiet");
              if (next !== undefined && (previous === undefined || previous < story.today)) made += 1;
            } else await story.until(laterBy(story.today, move === "week" ? 7 : 1));

            const expected = simulate(schedule, anchor, laterBy(story.today, 7)).slice(made);
            const found = (await due(story)).filter(({ kind }) => kind === "visit");
            expect(found.map(({ dueOn }) => dueOn).sort()).toEqual(expected);
            for (const { dueOn, onTimeUntil, daysLate } of found) {
              expect(onTimeUntil).toBe(laterBy(dueOn, grace));
              expect(daysLate).toBe(Math.max(0, daysBetween(dueOn, story.today) - grace));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
