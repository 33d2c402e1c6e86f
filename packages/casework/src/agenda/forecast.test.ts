/** What is foreseen comes true when nothing happens. */
import type { LocalDate } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laterBy } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import { garden } from "../fixtures/garden.ts";
import { mild, Story } from "../fixtures/story.ts";
import { forecast } from "./forecast.ts";

const rules = garden("commons");
const ahead = (state: CaseState, from: LocalDate, to: LocalDate) => forecast(rules.policy, rules.standing, state, from, to);
const line = ({ party, dueOn, onTimeUntil }: { readonly party?: string; readonly dueOn: LocalDate; readonly onTimeUntil: LocalDate }) =>
  `${dueOn} ${onTimeUntil} ${party ?? ""}`;

/** Visits that stand open on a case and are due in a span. */
function standing({ visits }: CaseState, from: LocalDate, to: LocalDate): readonly string[] {
  return visits
    .filter((visit) => !visit.done && !visit.dropped && from <= visit.dueOn && visit.dueOn <= to)
    .map(line)
    .sort();
}

describe("the forecast", () => {
  it("tells what is planned from what is only expected", async () => {
    const story = new Story(rules);
    await story.settles([], { ...mild, gardeners: [{ id: "p1", gardenerName: "Ada" }] });
    expect(ahead(story.state, "2026-11-02", "2026-12-31")).toMatchObject([
      { kind: "visit", dueOn: "2026-11-09", forecast: false, daysLate: 0 },
      { kind: "visit", dueOn: "2026-12-02", forecast: true, title: { zh: expect.stringContaining("回访") } },
    ]);
  });

  it("holds promises, and nothing of a case that is closed", async () => {
    const story = new Story(rules);
    await story.settles([{ id: "s1", promiseText: "a rake", promiseDueOn: "2026-12-20" }]);
    const promises = ahead(story.state, "2026-12-01", "2026-12-31").filter(({ kind }) => kind === "obligation");
    expect(promises).toMatchObject([{ about: "s1", dueOn: "2026-12-20", forecast: false }]);
    expect(ahead({ ...story.state, open: false }, "2026-11-01", "2026-12-31")).toEqual([]);
  });

  it("is what planning plans when the days pass and nothing happens", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          plantsHit: fc.constantFrom(3, 30),
          spread: fc.constantFrom("spot", "all"),
          promises: fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 2 }),
          settle: fc.boolean(),
          before: fc.nat({ max: 20 }),
          visit: fc.boolean(),
          skip: fc.nat({ max: 12 }),
          span: fc.nat({ max: 30 }),
        }),
        async ({ plantsHit, spread, promises, settle, before, visit, skip, span }) => {
          const story = new Story(rules);
          const facts = { ...mild, plantsHit, spread };
          const promised = promises.map((days, index) => ({
            id: `s${index}`,
            promiseText: "a rake",
            promiseDueOn: laterBy(story.today, days),
          }));
          await (settle ? story.settles(promised, facts) : story.takesIn(facts));
          await story.until(laterBy(story.today, before));
          if (visit) await story.visits("p1", "quiet");
          const from = laterBy(story.today, 1 + skip);
          const to = laterBy(from, span);
          const foreseen = ahead(story.state, from, to)
            .filter(({ kind }) => kind === "visit")
            .map(line);
          await story.until(to);
          expect([...foreseen].sort()).toEqual(standing(story.state, from, to));
        },
      ),
      { numRuns: 60 },
    );
  });
});
