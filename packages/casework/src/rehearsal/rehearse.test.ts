/** Rehearsals of cases in the garden: what its policy asks for comes about, and by the very commands people would give. */
import { describe, expect, it } from "vitest";
import type { Event } from "../case/event.ts";
import type { CaseState } from "../case/state.ts";
import { decide } from "../decide.ts";
import { evolve } from "../events/evolve.ts";
import { cardsByHand } from "../fixtures/cards-by-hand.ts";
import { garden } from "../fixtures/garden.ts";
import { chair, mild, ofKind, Story } from "../fixtures/story.ts";
import { type RehearsedDay, rehearse } from "./rehearse.ts";
import type { Script } from "./script.ts";

const commons = garden("commons");
const serious = { ...mild, plantsHit: 25 };
const script: Script = {
  type: "aphids",
  facts: serious,
  startsOn: "2026-11-02",
  days: 40,
  steps: "atOnce",
  visits: "onTime",
  happenings: [{ day: 3, kind: "settle" }],
};

async function rehearsed(changes: Partial<Script> = {}, rules = commons): Promise<readonly RehearsedDay[]> {
  const days: RehearsedDay[] = [];
  for await (const day of rehearse(rules, { ...script, ...changes })) days.push(day);
  return days;
}
const bodiesOf = (days: readonly RehearsedDay[]) => days.flatMap(({ events }) => events.map(({ body }) => body));
const last = (days: readonly RehearsedDay[]): CaseState | undefined => days.at(-1)?.state;
/** On which day something first came about, and what. */
const firstly = (days: readonly RehearsedDay[], kind: Event["body"]["kind"]) =>
  days.find(({ events }) => events.some(({ body }) => body.kind === kind))?.date;

describe("a rehearsal in which every visit is made on time", () => {
  it("makes each on its due day, finds out from when the case may be closed, and closes it", async () => {
    const days = await rehearsed({ happenings: [...script.happenings, { day: 25, kind: "close" }] });
    const { visits = [] } = last(days) ?? {};
    const made = visits.filter(({ done }) => done);
    expect(made.length).toBeGreaterThan(3);
    expect(made.map(({ dueOn }) => dueOn)).toEqual(made.map(({ done }) => done?.on));
    expect(ofKind(bodiesOf(days), "visitMissed")).toEqual([]);
    // Settled on 5 November, watched for the 14 days of the plan.
    expect(days.filter(({ closing }) => closing?.possible).map(({ date }) => date)[0]).toBe("2026-11-19");
    expect(days[10]?.closing).toMatchObject({
      possible: false,
      refusal: { issues: [{ pointer: "/items/watched" }, { pointer: "/items/calm" }] },
    });
    expect(last(days)).toMatchObject({ open: false, stage: "done", closedOn: "2026-11-27", handler: "handler" });
    expect(days).toHaveLength(26);
  });

  it("leaves it open where closure is asked for too early, and says why", async () => {
    const days = await rehearsed({ happenings: [...script.happenings, { day: 8, kind: "close" }] });
    expect(last(days)?.open).toBe(true);
    expect(days[8]?.refused).toMatchObject([
      {
        happening: { kind: "close" },
        refusal: { code: "checklist-blocks", issues: [{ pointer: "/items/watched" }, { pointer: "/items/calm" }] },
      },
    ]);
    expect(last(days)?.closure).toBeUndefined();
  });

  it("makes late what was left on a day of the script", async () => {
    const days = await rehearsed({ happenings: [...script.happenings, { day: 6, kind: "visit" }] });
    const [first] = (last(days)?.visits ?? []).filter(({ phase, number }) => phase === "afterSettlement" && number === 1);
    expect(first).toMatchObject({ dueOn: "2026-11-08", onTimeUntil: "2026-11-10", missed: { inARow: 1 }, done: { on: "2026-11-12" } });
  });
});

describe("a rehearsal in which every visit is missed", () => {
  const never = { visits: "never", happenings: [] } as const;

  it("comes to the notices that the plan declares, by how many are missed in a row", async () => {
    const days = await rehearsed({ ...never, facts: { ...serious, gardeners: [{ id: "p1", gardenerName: "Ada" }] } });
    expect(ofKind(bodiesOf(days), "visitMissed").map(({ inARow, notify }) => [inARow, notify])).toEqual([
      [1, ["steward"]],
      [2, ["chair"]],
      [3, ["chair"]],
      [4, ["chair"]],
      [5, ["chair"]],
    ]);
    expect(firstly(days, "visitMissed")).toBe("2026-11-12");
    expect(last(days)?.visits.some(({ done }) => done)).toBe(false);
  });

  it.each(["atOnce", "whenNeeded"] as const)("comes to the cards that the policy declares (steps taken %s)", async (steps) => {
    const days = await rehearsed({ ...never, steps });
    const cards = last(days)?.cards ?? [];
    const byHand = cardsByHand(days.flatMap(({ events }) => events));
    expect(cards.map(({ card, on }) => [card, on])).toEqual(byHand.map(({ card, on }) => [card, on]));
    expect(cards.map(({ cause }) => cause.kind)).toContain("visit");
    expect(cards.map(({ cause }) => cause.kind)).toContain("deadline");
  });

  it("and visits nobody, whatever the script says, while the days that are chosen are kept to otherwise", async () => {
    const visit = { day: 7, kind: "visit", outcome: "worse" } as const;
    expect(ofKind(bodiesOf(await rehearsed({ ...never, happenings: [visit] })), "visitMade")).toEqual([]);
    const chosen = ofKind(bodiesOf(await rehearsed({ visits: "chosen", happenings: [visit] })), "visitMade");
    expect(chosen.map(({ on, outcome, clean }) => [on, outcome, clean])).toEqual([
      ["2026-11-09", "worse", false],
      ["2026-11-09", "worse", false],
    ]);
  });
});

describe("the commands of a rehearsal", () => {
  it("give the same events when they are given by hand", async () => {
    const days = await rehearsed({
      happenings: [
        { day: 2, kind: "news", facts: { plantsHit: 40 } },
        { day: 4, kind: "settle", promise: { description: "seedlings", afterDays: 10 } },
        { day: 9, kind: "visit", outcome: "worse" },
        { day: 12, kind: "visit" },
        { day: 15, kind: "keep" },
        { day: 36, kind: "close" },
      ],
    });
    let state: CaseState | undefined;
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `r${ids}`;
    };
    for (const { commands, events, date } of days) {
      const again: Event[] = [];
      for (const { command, actor } of commands) {
        const decided = await decide(commons, state, command, { actor, now: events[0]?.at ?? 0, today: date, newId });
        if (!decided.ok) throw new Error(`${command.kind} was refused by hand: ${decided.refusal.code}`);
        again.push(...decided.events);
        for (const event of decided.events) state = evolve(state, event);
      }
      expect(again).toEqual(events);
    }
    expect(state).toEqual(last(days));
    expect(state?.open).toBe(false);
  });

  it("come to where a case comes that people handle, day by day", async () => {
    const days = await rehearsed({
      facts: { ...serious, poisonUsed: true, childrenNear: true },
      days: 20,
      happenings: [{ day: 0, kind: "settle" }],
    });
    const story = new Story(commons);
    await story.takesIn({ ...serious, poisonUsed: true, childrenNear: true });
    await story.does({ kind: "assign", handler: "handler" });
    await story.step("accept");
    await story.does({ kind: "record", record: "treatment", values: { treatmentKind: "hand", treatmentOutcome: "worked" } });
    await story.step("agree", { pactForm: "spoken", promises: [] });
    while (story.today < "2026-11-22") {
      const next = new Date(Date.parse(story.today) + 86_400_000).toISOString().slice(0, 10);
      await story.until(next);
      for (const visit of story.state.visits.filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn <= next)) {
        await story.visits(visit.party, "quiet");
      }
    }
    const seen = ({ inForce, plan, stage, visits, cards, settledOn }: CaseState) => ({
      inForce,
      plan,
      stage,
      settledOn,
      visits: visits.map(({ party, phase, number, dueOn, onTimeUntil, done, dropped }) => [
        party,
        phase,
        number,
        dueOn,
        onTimeUntil,
        done?.on,
        dropped,
      ]),
      cards: cards.length,
    });
    expect(seen(days.at(-1)?.state ?? story.state)).toEqual(seen(story.state));
    expect(story.state.plan?.id).toBe("alarmPlan");
    await story.does({ kind: "note", text: "calm" }, chair);
  });
});

describe("a rehearsal", () => {
  it("is the same for the same script", async () => {
    expect(await rehearsed()).toEqual(await rehearsed());
  });

  it("goes through the steps that a layer inserts", async () => {
    const days = await rehearsed({ facts: { ...mild, plantsHit: 13 } }, garden("hillside"));
    expect(ofKind(bodiesOf(days), "stageChanged").map(({ to }) => to)).toEqual(["surveying", "treating", "watching"]);
  });

  it("lowers a level after clean visits, and raises it by what becomes known", async () => {
    const days = await rehearsed({
      happenings: [
        { day: 1, kind: "downgrade" },
        { day: 20, kind: "downgrade" },
        { day: 30, kind: "news", facts: { poisonUsed: true, nearWater: true } },
      ],
    });
    expect(days[1]?.refused).toMatchObject([{ happening: { kind: "downgrade" }, refusal: { code: "not-downgradable" } }]);
    expect(
      ofKind(bodiesOf(days), "levelChanged")
        .filter(({ scale }) => scale === "harm")
        .map(({ why, to }) => [why, to]),
    ).toEqual([
      ["intake", "serious"],
      ["downgrade", "mild"],
      ["upgrade", "severe"],
    ]);
  });

  it("takes back an agreement that falls apart", async () => {
    const days = await rehearsed({ happenings: [...script.happenings, { day: 9, kind: "unsettle" }] });
    expect(last(days)).toMatchObject({ stage: "treating", plan: { phase: "beforeSettlement", phaseSince: "2026-11-11" } });
  });

  it("takes in what is hardly known, and refuses what the form does not take", async () => {
    const [first] = await rehearsed({ facts: {}, days: 0, happenings: [] });
    expect(first?.state.inForce).toEqual({ harm: "mild", effort: "easy" });
    expect(await rehearse(commons, { ...script, facts: { plantsHit: "many" } }).next()).toMatchObject({
      done: true,
      value: { code: "invalid-answers" },
    });
    expect(await rehearse(commons, { ...script, type: "unheard" }).next()).toMatchObject({ done: true, value: { code: "unknown-type" } });
  });

  it.each([{ startsOn: "2026-13-01" }, { days: 401 }, { days: -1 }])(
    "needs a day and a number of days that can be played: %o",
    async (changes) => {
      await expect(rehearsed(changes)).rejects.toThrow(RangeError);
    },
  );
});

describe("why a visit is asked for", () => {
  it("names the day it is counted from, its distance, and what moved it", async () => {
    const days = await rehearsed({ facts: { ...serious, poisonUsed: true, childrenNear: true }, startsOn: "2026-12-29", happenings: [] });
    const reasons = days.flatMap((day) => day.reasons);
    expect(reasons[0]).toEqual({
      visit: reasons[0]?.visit,
      plan: "alarmPlan",
      phase: "beforeSettlement",
      anchor: "2026-12-29",
      offset: 1,
      count: "calendar",
      shift: "keep",
      graceDays: 1,
      keyDates: [],
      promises: [],
    });
    expect(reasons.find(({ every }) => every !== undefined)).toMatchObject({ every: 3, offset: 6 });
  });

  it("names promises and key dates", async () => {
    const days = await rehearsed({
      startsOn: "2026-06-01",
      facts: { ...serious, foundOn: "2026-05-30" },
      happenings: [{ day: 0, kind: "settle", promise: { description: "seedlings", afterDays: 5 } }],
    });
    const reasons = days.flatMap((day) => day.reasons);
    const promised = last(days)?.obligations.map(({ id }) => id);
    expect(reasons.find(({ phase }) => phase === "promise")).toMatchObject({ anchor: "2026-06-06", offset: 0, promises: promised });
    expect(reasons.find(({ phase }) => phase === "keyDate")).toMatchObject({ anchor: "2026-06-10", offset: -3, keyDates: ["hailSeason"] });
  });
});
