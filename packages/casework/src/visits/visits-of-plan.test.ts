/** What a plan is said to ask for is what a case under it is visited for. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { mild } from "../fixtures/story.ts";
import { type RehearsedDay, rehearse } from "../rehearsal/rehearse.ts";
import { visitsOfPlan } from "./visits-of-plan.ts";

const acceptedOn = "2026-11-02";
const settledOn = "2026-11-20";
const until = "2027-02-10";

/** Phase and due day of every visit that is asked for in a case played day by day, each once for all parties. */
async function played(rules: ReturnType<typeof garden>): Promise<{ readonly plan: string; readonly visits: readonly string[] }> {
  let last: RehearsedDay | undefined;
  const script = {
    type: "aphids",
    facts: { ...mild, plantsHit: 25 },
    startsOn: acceptedOn,
    days: 100,
    steps: "atOnce",
    visits: "onTime",
    happenings: [{ day: 18, kind: "settle" }],
  } as const;
  for await (const day of rehearse(rules, script)) last = day;
  const visits = (last?.state.visits ?? []).filter(({ dropped, dueOn }) => !dropped && dueOn <= until);
  return {
    plan: last?.state.plan?.id ?? "",
    visits: [...new Set(visits.map(({ phase, dueOn, onTimeUntil }) => `${dueOn} ${phase} ${onTimeUntil}`))].sort(),
  };
}

describe.each(["commons", "hillside"] as const)("the visits of a plan of %s", (layer) => {
  it("are those of a case that is played day by day", async () => {
    const rules = garden(layer);
    const { plan, visits } = await played(rules);
    const foreseen = visitsOfPlan(rules, plan, { acceptedOn, settledOn }, until);
    expect(visits.length).toBeGreaterThan(5);
    expect(foreseen.map(({ phase, dueOn, onTimeUntil }) => `${dueOn} ${phase} ${onTimeUntil}`).sort()).toEqual(visits);
  });
});

describe("a plan that moves visits off days without work", () => {
  it("says which day it would have been", () => {
    const rules = garden("commons");
    const moved = visitsOfPlan(rules, "alarmPlan", { acceptedOn, settledOn }, until).filter(({ movedFrom }) => movedFrom !== undefined);
    for (const { dueOn, movedFrom } of moved) expect(movedFrom).not.toBe(dueOn);
    expect(visitsOfPlan(rules, "alarmPlan", { acceptedOn }, until).every(({ phase }) => phase !== "afterSettlement")).toBe(true);
  });

  it("asks for nothing where there is no such plan", () => {
    expect(visitsOfPlan(garden("commons"), "none", { acceptedOn }, until)).toEqual([]);
  });
});
