/** What a layer may add to lists of which one entry applies: whatever validation lets through asks for no less, whatever the case. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import type { Condition } from "../document/condition.ts";
import { isObject, partOf } from "../document/json.ts";
import type { Schedule } from "../document/revisit.ts";
import { judge } from "../evaluate/judge.ts";
import type { Facts } from "../facts/fact-value.ts";
import { gardenPolicy, validPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import type { Plan, Policy, Team } from "../policy/policy.ts";
import { contractBreaches } from "../validate/contract-breaches.ts";
import { findSeatLeftOut, type Seat } from "./laxer-team.ts";
import { measuresOf } from "./measures.ts";

const commons = gardenPolicy("commons");
const today = "2026-11-24";

type Patch = Readonly<Record<string, unknown>>;

const garden = readFixture("garden");
const ownFile = (path: string): Patch => {
  const content = garden.find((file) => file.layer === "hillside" && file.path === path)?.content;
  return isObject(content) ? content : {};
};

/** The hillside with other files here and there; undefined where validation refuses it as laxer, and an error where for any other reason. */
function hillsideWith(patches: Readonly<Record<string, Patch>>, upper: readonly PolicyFile[] = garden): Policy | undefined {
  const files = [
    ...upper.filter(({ layer, path }) => layer !== "hillside" || patches[path] === undefined),
    ...Object.entries(patches).map(([path, content]) => ({ layer: "hillside", path, content })),
  ];
  const breaches = contractBreaches(files, "hillside");
  const others = breaches.filter(({ code }) => code !== "laxer-addition");
  if (others.length > 0) throw new Error(JSON.stringify(others));
  return breaches.length > 0 ? undefined : compile(validPolicy(files, "hillside"));
}

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    levelInForce: fc.constantFrom("mild", "serious", "severe"),
    settled: fc.boolean(),
    rootsGnawed: fc.constantFrom(true, false, null),
    daysOpen: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ["levelInForce", "settled"] },
);

const comparison = fc.oneof(
  fc
    .constantFrom("mild", "serious", "severe")
    .chain((value) =>
      fc
        .constantFrom("equal", "notEqual", "greaterThanInclusive", "lessThan")
        .map((operator) => ({ fact: "levelInForce", operator, value })),
    ),
  fc.boolean().map((value) => ({ fact: "settled", operator: "equal", value })),
  fc.boolean().map((value) => ({ fact: "rootsGnawed", operator: "equal", value })),
  fc.integer({ min: 0, max: 3 }).map((value) => ({ fact: "daysOpen", operator: "greaterThan", value })),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    comparison,
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("any"), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie("any").map((not) => ({ not })),
  ),
})).any;

const order = fc.constantFrom(0, 1.5, 2.5, 9);

/** Most of what is added is for one level. */
const forOneLevel = fc
  .tuple(fc.constantFrom("mild", "serious", "severe"), condition)
  .map(([value, other]): Condition => ({ all: [{ fact: "levelInForce", operator: "equal", value }, other] }));
const someCondition = fc.oneof(forOneLevel, condition);

/** The entry that applies to a case. */
async function firstOf<One extends { readonly id: string; readonly conditions: Condition }>(
  policy: Policy,
  entries: readonly One[],
  known: Facts,
): Promise<One | undefined> {
  const outcomes = await judge(policy, Object.fromEntries(entries.map(({ id, conditions }) => [id, conditions])), known, today);
  return entries.find(({ id }) => outcomes[id] === "yes");
}

async function planFor(policy: Policy, known: Facts): Promise<Plan | undefined> {
  const assignment = await firstOf(policy, policy.assignments, known);
  return policy.plans.find(({ id }) => id === assignment?.plan);
}

/** Days of the first visits. */
function daysOf({ days, every }: Schedule = { days: [] }): readonly number[] {
  const all = [...days];
  while (every !== undefined && all.length < 40) all.push((all.at(-1) ?? 0) + every);
  return all;
}

function expectNoLaxer(above: Plan, below: Plan, policy: Policy): void {
  const [old, now] = [measuresOf(commons), measuresOf(policy)];
  for (const phase of ["beforeSettlement", "afterSettlement"] as const) {
    const visits = daysOf(below[phase].schedule);
    for (const [index, day] of daysOf(above[phase].schedule).entries()) expect(visits[index]).toBeLessThanOrEqual(day);
    expect(now.number(below[phase].watchDays ?? 0)).toBeGreaterThanOrEqual(old.number(above[phase].watchDays ?? 0) ?? 0);
  }
  expect(now.number(below.mode?.people ?? 0)).toBeGreaterThanOrEqual(old.number(above.mode?.people ?? 0) ?? 0);
  expect(now.number(below.graceDays ?? 0)).toBeLessThanOrEqual(old.number(above.graceDays ?? 0) ?? 0);
  expect(now.colour(below.colour)).toBeGreaterThanOrEqual(old.colour(above.colour) ?? 0);
  for (const which of ["first", "later"] as const) {
    if (above.mode?.[which] === "onFoot") expect(below.mode?.[which]).toBe("onFoot");
  }
}

describe("added assignments", () => {
  const schedule = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }).map((days) => [...days].sort((a, b) => a - b)),
    every: fc.integer({ min: 1, max: 8 }),
  });
  const plan = fc.record({
    colour: fc.constantFrom("watch", "alarm"),
    beforeSettlement: fc.record({ schedule }),
    afterSettlement: fc.record({ schedule, watchDays: fc.constantFrom(14, 30, 60) }),
    mode: fc.record({ first: fc.constant("onFoot"), later: fc.constantFrom("onFoot", "onFoot", "letter"), people: fc.constantFrom(1, 2) }),
    graceDays: fc.constantFrom(0, 1, 2, 3),
    missed: fc.constantFrom(
      { m1: { count: 1, notify: ["steward"] } },
      { m1: { count: 1, notify: ["steward", "chair"], card: "reminder" } },
    ),
    keyDates: fc.constantFrom({}, { hailSeason: { before: 3 } }),
  });
  const added = fc.record({
    conditions: someCondition,
    "x-order": order,
    plan: fc.constantFrom("calmPlan", "watchPlan", "ownPlan", "ownPlan"),
  });

  it("never give a plan that is laxer than the layer above gives", async () => {
    let accepted = 0;
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(plan, added, fc.array(facts, { minLength: 6, maxLength: 6 }), async (own, assignment, cases) => {
        const policy = hillsideWith({
          "rules/revisit.json": {
            plans: { ownPlan: { new: true, title: "自定", "x-order": 9, source: { text: "自定" }, ...own } },
            assignments: { ownRule: { new: true, title: "自定", ...assignment } },
          },
        });
        if (!policy) return;
        accepted += 1;
        for (const known of cases) {
          const [above, below] = [await planFor(commons, known), await planFor(policy, known)];
          if (below?.id !== above?.id) differing += 1;
          if (above) expectNoLaxer(above, below ?? above, policy);
        }
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(8);
    expect(differing).toBeGreaterThan(8);
  });

  it("are held against every plan where the layer above may have none to give", () => {
    const upper = garden.map((file) => {
      if (file.layer !== "commons" || file.path !== "rules/revisit.json" || !isObject(file.content)) return file;
      const { forMild: _, ...assignments } = partOf(file.content, "assignments");
      return { ...file, content: { ...file.content, assignments } };
    });
    const rule = (plan: string) => {
      const conditions = { fact: "levelInForce", operator: "equal", value: "mild" };
      return hillsideWith(
        { "rules/revisit.json": { assignments: { ownRule: { new: true, title: "自定", "x-order": 9, plan, conditions } } } },
        upper,
      );
    };
    // A case that has fallen to the lowest level keeps the plan it had.
    expect(rule("watchPlan")).toBeUndefined();
    expect(rule("alarmPlan")).toBeUndefined();
    expect(hillsideWith({}, upper)).toBeDefined();
  });

  it("may be for a level alone, wherever they stand", () => {
    const assignment = { new: true, title: "自定", "x-order": 0, plan: "watchPlan" };
    const gnawed = { fact: "rootsGnawed", operator: "equal", value: true };
    const rule = (conditions: unknown) =>
      hillsideWith({ "rules/revisit.json": { assignments: { ownRule: { ...assignment, conditions } } } });
    expect(rule({ all: [gnawed, { fact: "levelInForce", operator: "equal", value: "serious" }] })).toBeDefined();
    expect(rule({ all: [gnawed, { fact: "levelInForce", operator: "lessThan", value: "severe" }] })).toBeDefined();
    expect(rule(gnawed)).toBeUndefined();
  });
});

describe("added teams", () => {
  const roles = fc.uniqueArray(fc.constantFrom("chair", "steward", "gardener"), { minLength: 1, maxLength: 2 });
  const seats = fc.uniqueArray(fc.record({ roles, least: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 3 });
  const added = fc.record({ conditions: someCondition, "x-order": order, seats });
  const teamFor = (policy: Policy, known: Facts): Promise<Team | undefined> => firstOf(policy, policy.teams, known);

  it("never leave out a seat that the layer above asks for", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(added, fc.array(facts, { minLength: 6, maxLength: 6 }), async ({ seats: own, ...team }, cases) => {
        const members = Object.fromEntries(own.map((seat, index) => [`s${index}`, { title: `席位${index}`, "x-order": index, ...seat }]));
        const policy = hillsideWith({ "rules/teams.json": { teams: { ownTeam: { new: true, title: "自定", ...team, members } } } });
        if (!policy) return;
        accepted += 1;
        for (const known of cases) {
          const [above, below] = [await teamFor(commons, known), await teamFor(policy, known)];
          if (above) expect(isStaffedWherever(below?.members ?? [], above.members)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(8);
  });

  const some = fc
    .array(fc.record({ roles, least: fc.integer({ min: 1, max: 2 }) }), { maxLength: 4 })
    .map((all) => all.map((seat, index) => ({ id: `s${index}`, ...seat })));

  it("are told to stand for all seats exactly where there is a seat for each", () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(findSeatLeftOut(before, after) === undefined).toBe(isStaffedWherever(after, before));
      }),
      { numRuns: 1000 },
    );
  });
});

/** By trying every way to put the old seats onto the new ones. */
function isStaffedWherever(now: readonly Omit<Seat, "id">[], old: readonly Omit<Seat, "id">[]): boolean {
  const [first, ...rest] = old;
  if (!first) return true;
  return now.some(
    (seat, index) =>
      seat.least >= first.least &&
      seat.roles.every((role) => first.roles.includes(role)) &&
      isStaffedWherever(now.toSpliced(index, 1), rest),
  );
}

describe("added grounds", () => {
  const all = commons.closure.items.map(({ id }) => id);

  it("ask for whatever any ground of the layer above asks for", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.subarray(all), (items) => {
        const policy = hillsideWith({
          "schemas/fields.json": {
            ...ownFile("schemas/fields.json"),
            ground: { "x-options": { planted: { new: true, title: "改种", "x-order": 9 } } },
          },
          "rules/closure.json": {
            ...ownFile("rules/closure.json"),
            grounds: { planted: { new: true, title: "改种", "x-order": 9, items } },
          },
        });
        const needed = commons.closure.grounds.flatMap((ground) => ground.items);
        expect(policy !== undefined).toBe(needed.every((item) => items.includes(item)));
        if (policy) accepted += 1;
      }),
      { numRuns: 20 },
    );
    expect(accepted).toBeGreaterThan(1);
  });

  it("ask for everything where the layer above has the code without a ground", () => {
    const settledAs = (items: readonly string[]) =>
      hillsideWith({ "rules/closure.json": { grounds: { settled: { new: true, title: "已解决", "x-order": 9, items } } } });
    expect(settledAs(all)).toBeDefined();
    for (const item of all) expect(settledAs(all.filter((one) => one !== item))).toBeUndefined();
  });
});
