/** The course that is written, the stretches that are drawn, and the kinds of days. */
import { compile, compileStanding, type Facts } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { usualCourse, withHappening, withoutHappening } from "./course.ts";
import { isProvisional, keyDatesOn, natureOf, weekdayOf } from "./day-nature.ts";
import { withPartyNames } from "./party-names.ts";

const valid = validPolicy(readFixture("garden"), "hillside");
const policy = compile(valid);
const standing = compileStanding(valid);
const usual = usualCourse("2026-03-02");

describe("a course", () => {
  it("holds one happening of a kind a day, in order", () => {
    const course = [
      { day: 20, kind: "close" } as const,
      { day: 5, kind: "visit", outcome: "quiet" } as const,
      { day: 5, kind: "visit", outcome: "worse" } as const,
    ].reduce(withHappening, usual);
    expect(course.happenings.map(({ day, kind }) => [day, kind])).toEqual([
      [5, "visit"],
      [10, "settle"],
      [20, "close"],
    ]);
    expect(course.happenings[0]).toMatchObject({ outcome: "worse" });
    const [first] = course.happenings;
    expect(first && withoutHappening(course, first).happenings.map(({ kind }) => kind)).toEqual(["settle", "close"]);
  });

  it("in which nobody is visited becomes one of chosen days with the first visit that is chosen", () => {
    expect(withHappening({ ...usual, visits: "never" }, { day: 3, kind: "visit", outcome: "quiet" }).visits).toBe("chosen");
    expect(withHappening({ ...usual, visits: "never" }, { day: 3, kind: "close" }).visits).toBe("never");
  });
});

describe("a day", () => {
  it.each([
    ["2026-10-08", "work", 3],
    ["2026-10-01", "holiday", 3],
    ["2026-10-04", "rest", 6],
    ["2026-10-10", "makeUp", 5],
  ])("%s is %s", (day, nature, weekday) => {
    expect([natureOf(standing.calendar, day), weekdayOf(day)]).toEqual([nature, weekday]);
  });

  it("names its key dates, and is provisional where its year is not known", () => {
    expect(keyDatesOn(standing, "2029-06-10").map(({ id }) => id)).toEqual(["hailSeason"]);
    expect(keyDatesOn(standing, "2026-05-03").map(({ id }) => id)).toEqual(["gardenFair"]);
    expect([isProvisional(standing.calendar, "2026-06-10"), isProvisional(standing.calendar, "2029-06-10")]).toEqual([false, true]);
  });
});

describe("parties", () => {
  const facts: Facts = {
    plantsHit: 3,
    gardeners: [
      { id: "p1", gardenerName: "Ada" },
      { id: "p2", gardenerNovice: true },
    ],
  };
  const named = (number: number) => `no. ${number}`;

  it("without a name are numbered", () => {
    expect(withPartyNames(policy, facts, named, false)).toMatchObject({
      plantsHit: 3,
      gardeners: [{ gardenerName: "Ada" }, { gardenerName: "no. 2" }],
    });
  });

  it("are all numbered where they are made up", () => {
    expect(withPartyNames(policy, facts, named, true)).toMatchObject({ gardeners: [{ gardenerName: "no. 1" }, { gardenerName: "no. 2" }] });
  });

  it("that are not known stay so", () => {
    expect(withPartyNames(policy, { plantsHit: 3 }, named, true)).toEqual({ plantsHit: 3 });
  });
});
