/** What a figure comes to over things counted by hand, under the garden's policy. */
import { type Condition, type Figure, type FigureKind, rowSubjects } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { behind, figureValue } from "./figure-value.ts";
import { gardenPolicy } from "./fixtures/garden.ts";
import { ofDivision, parted } from "./parted.ts";
import type { Tally } from "./tally.ts";

const policy = gardenPolicy();
const equal = (fact: string, value: boolean | string): Condition => ({ fact, operator: "equal", value });

function figureOf(kind: FigureKind, more: Partial<Figure> = {}): Figure {
  const title = { zh: "数", en: "figure" };
  return { id: "one", title, layer: "commons", group: "looking", "x-order": 1, kind, over: "case", basis: "cohort", ...more };
}

function tally(facts: Tally["facts"], count = 1, more: Partial<Tally> = {}): Tally {
  return { facts, count, own: true, held: true, parts: {}, ...more };
}

describe("a rate", () => {
  const settled = figureOf("rate", { conditions: equal("caseOpen", false), numerator: equal("settled", true) });

  it("has the rows that surely count as its denominator, and of them those that surely are met as its numerator", () => {
    const value = figureValue(policy, settled, [
      tally({ caseOpen: false, settled: true }, 693),
      tally({ caseOpen: false, settled: false }, 218),
      tally({ caseOpen: true, settled: true }, 50),
    ]);
    expect(value).toEqual({ value: 693 / 911, numerator: 693, denominator: 911, counted: 911, unknown: 0 });
  });

  it("tells how many could not be told, and puts none of them into the numerator", () => {
    const value = figureValue(policy, settled, [
      tally({ caseOpen: false }, 3),
      tally({ settled: true }, 4),
      tally({ caseOpen: false, settled: true }),
    ]);
    expect(value).toEqual({ value: 1 / 4, numerator: 1, denominator: 4, counted: 4, unknown: 7 });
  });

  it("has no value over nothing", () => {
    expect(figureValue(policy, settled, []).value).toBeUndefined();
  });

  it("can have a numerator told by another day", () => {
    const later = figureOf("rate", { numerator: equal("settled", true), numeratorDate: "settledOn" });
    const value = figureValue(policy, later, [tally({ settled: false }, 4)], [tally({ settled: true }, 6)]);
    expect(value).toMatchObject({ numerator: 6, denominator: 4, value: 1.5 });
  });
});

describe("a transferred case", () => {
  const gone = tally({}, 1, { held: false });
  const come = tally({}, 1, { own: false });
  it.each([
    ["counts where it is held", figureOf("count"), 2],
    ["counts on neither side where transfers are excluded", figureOf("count", { transfers: "excluded" }), 1],
    ["counts where it was taken in", figureOf("count", { transfers: "accepted" }), 2],
  ])("%s", (_, figure, expected) => {
    expect(figureValue(policy, figure, [tally({}), gone, come]).value).toBe(expected);
  });

  it("is told anew for each division within the one looked at", () => {
    const placed = [
      { ...tally({}), origin: "100100", holder: "100200" },
      { ...tally({}), origin: "100100", holder: "100100" },
    ];
    const excluded = figureOf("count", { transfers: "excluded" });
    expect(figureValue(policy, excluded, placed).value).toBe(2);
    const of = (code: string, ...without: readonly string[]) => ofDivision(policy, excluded, { code, without }, placed).value;
    expect([of("100100"), of("100200")]).toEqual([1, 0]);
  });

  it("is told of a division by itself, without those within it", () => {
    const placed = [
      { ...tally({}), origin: "100000", holder: "100000" },
      { ...tally({}), origin: "100100", holder: "100100" },
      { ...tally({}), origin: "100000", holder: "100100" },
    ];
    const held = figureOf("count");
    expect(ofDivision(policy, held, { code: "100000", without: ["100100"] }, placed).value).toBe(1);
    expect(ofDivision(policy, held, { code: "100000", without: [] }, placed).value).toBe(3);
  });
});

it("sums exact numbers and the lower bounds of ranges, and tells how many have none", () => {
  const rows = [tally({ plantsHit: 3 }, 2), tally({ plantsHit: { atLeast: 5 } }), tally({ plantsHit: { atMost: 9 } }), tally({})];
  expect(figureValue(policy, figureOf("sum", { of: "plantsHit" }), rows)).toEqual({ value: 11, counted: 3, unknown: 2 });
});

it("counts each choice of a distribution", () => {
  const rows = [tally({ levelInForce: "mild" }, 3), tally({ levelInForce: "severe" }), tally({}, 2)];
  const value = figureValue(policy, figureOf("distribution", { of: "levelInForce" }), rows);
  expect(value).toEqual({ value: 4, counted: 4, unknown: 2, parts: { mild: 3, severe: 1 } });
});

const some = fc.array(fc.record({ days: fc.integer({ min: 0, max: 30 }), count: fc.integer({ min: 1, max: 4 }) }), { minLength: 1 });

it("takes the median of what was counted together as of each by itself", () => {
  fc.assert(
    fc.property(some, (rows) => {
      const figure = figureOf("median", { of: "daysToSettle" });
      const each = rows.flatMap(({ days, count }) => Array.from({ length: count }, () => days)).toSorted((one, other) => one - other);
      const [low = 0, high = 0] = [each[Math.floor((each.length - 1) / 2)], each[Math.floor(each.length / 2)]];
      const value = figureValue(
        policy,
        figure,
        rows.map(({ days, count }) => tally({ daysToSettle: days }, count)),
      );
      expect(value).toEqual({ value: (low + high) / 2, counted: each.length, unknown: 0 });
    }),
  );
});

const rows = fc.array(
  fc.record({
    settled: fc.constantFrom(true, false, undefined),
    type: fc.constantFrom("aphids", "slugs", undefined),
    count: fc.integer({ min: 1, max: 5 }),
  }),
);

it("comes to the same in parts as in one", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const figure = figureOf("rate", { numerator: equal("settled", true) });
      const tallies = some.map(({ settled, type, count }) =>
        tally(settled === undefined ? {} : { settled }, count, { parts: type === undefined ? {} : { type } }),
      );
      const whole = figureValue(policy, figure, tallies);
      const inParts = [...parted(policy, figure, "type", tallies).values()];
      const total = (name: "numerator" | "denominator" | "unknown") => inParts.reduce((sum, part) => sum + (part[name] ?? 0), 0);
      expect([total("numerator"), total("denominator"), total("unknown")]).toEqual([whole.numerator, whole.denominator, whole.unknown]);
    }),
  );
});

it("stands on as many things as it counts", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const figure = figureOf("rate", { numerator: equal("settled", true) });
      const tallies = some.map(({ settled, count }) => tally(settled === undefined ? {} : { settled }, count));
      const { numerator, denominator } = figureValue(policy, figure, tallies);
      const size = (part: "counted" | "numerator") => behind(policy, figure, tallies, part).reduce((sum, { count }) => sum + count, 0);
      expect([size("numerator"), size("counted")]).toEqual([numerator, denominator]);
    }),
  );
});

it("has a first day for every subject, and as many as are kept at most", () => {
  for (const { dates } of Object.values(rowSubjects)) {
    expect(Object.keys(dates).length).toBeGreaterThan(0);
    expect(Object.keys(dates).length).toBeLessThanOrEqual(3);
  }
});
