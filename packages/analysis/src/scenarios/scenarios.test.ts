/** What scenarios exercise, and the cases proposed to complete it. */
import { evaluate } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { criteria, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { startZ3 } from "../prove/z3.ts";
import { countCoverage, coverageOf } from "./coverage.ts";
import { proposeCases } from "./generate.ts";
import { goalInWords, goalsOf, isReached } from "./goal.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const type = "slugs";
const wet = { fact: "wet", operator: "equal", value: true };
const holed = { fact: "holes", operator: "greaterThanInclusive", value: 2 };
const criterion = (conditions: object) => ({
  id: "c",
  title: { zh: "甲", en: "one" },
  conditions: conditions as (typeof smallWorld.criteria)[number]["conditions"],
  event: { type: "level" as const, params: { scale: "harm", level: "severe" } },
  source: { text: "", en: "" },
  layer: "commons",
  undeclared: [],
});
const both = {
  ...smallWorld,
  criteria: [criterion({ all: [wet, holed] })],
  disputeTypes: smallWorld.disputeTypes.map((form) => ({
    ...form,
    questions: form.questions.map(({ showWhen: _, ...question }) => question),
  })),
};
const tried = (facts: object, index: number) => ({ id: `s${index}`, type, facts: { ...facts }, today });

describe("coverage", () => {
  it("counts a comparison only where it alone makes the difference", async () => {
    const reached = async (...facts: readonly object[]) => countCoverage(await coverageOf(both, facts.map(tried)));
    expect(await reached({ wet: false, holes: 0 })).toMatchObject({ outcome: { of: 2, reached: 1 }, comparison: { of: 4, reached: 0 } });
    expect(await reached({ wet: true, holes: 2 })).toMatchObject({ outcome: { reached: 1 }, comparison: { reached: 2 } });
    expect(await reached({ wet: true, holes: 2 }, { wet: false, holes: 2 }, { wet: true, holes: 1 })).toMatchObject({
      outcome: { of: 2, reached: 2 },
      comparison: { of: 4, reached: 4 },
    });
  });

  it("looks at the numbers on either side of a parameter, and says each goal in words", async () => {
    const covered = await coverageOf(smallWorld, []);
    const boundaries = covered.filter(({ goal }) => goal.kind === "boundary");
    expect(boundaries.length).toBeGreaterThan(0);
    for (const { goal } of covered)
      for (const text of Object.values(goalInWords(smallWorld, goal))) expect(text).not.toMatch(/undefined|\$\./);
  });
});

describe("proposed cases", () => {
  it("reach what is open, none of them in vain, and call unreachable only what no case of many reaches", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, async (some) => {
        const policy = { ...smallWorld, criteria: some };
        const covered = await coverageOf(policy, []);
        const { cases, unreachable, undecided } = await proposeCases(z3, policy, covered, today);
        const all = await coverageOf(
          policy,
          cases.map((one, index) => ({ ...one, id: `p${index}` })),
        );
        const left = all.filter(({ by }) => by.length === 0).map(({ goal }) => goal);
        expect(left).toEqual(
          goalsOf(policy).filter((goal) => [...unreachable, ...undecided.map((one) => one.goal)].some((other) => same(goal, other))),
        );
        for (const one of cases) {
          expect(one.goals.length).toBeGreaterThan(0);
          const { criteria: traces } = await evaluate(policy, one.type, one.facts, today);
          for (const goal of one.goals) expect(isReached(goal, traces)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("say which comparison makes no difference anywhere", async () => {
    const policy = { ...both, criteria: [criterion({ any: [holed, { fact: "holes", operator: "equal", value: 3 }] })] };
    const { unreachable } = await proposeCases(z3, policy, await coverageOf(policy, []), today);
    expect(unreachable).toEqual([{ criterion: "c", kind: "comparison", pointer: "/any/1", outcome: "yes" }]);
  });
});

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
