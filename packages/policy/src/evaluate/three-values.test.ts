/** Laws of the three values: the engine and our own walk agree, and what is said of partial facts holds in every completion. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../facts/fact-value.ts";
import { factsIn } from "../facts/walk.ts";
import { oracle } from "../fixtures/oracle.ts";
import {
  completions,
  conditions,
  criteria,
  partialFacts,
  questionNames,
  questionsBehind,
  refinements,
  smallWorld,
  today,
} from "../fixtures/small-world.ts";
import type { Policy } from "../policy/policy.ts";
import { evaluate } from "./evaluate.ts";
import { judge } from "./judge.ts";
import { trace } from "./trace.ts";

/** Facts that say at least as much: some open questions answered, in a way that fits what was known. */
const refinedFacts = partialFacts.chain((facts) =>
  fc
    .record(Object.fromEntries(questionNames.map((name) => [name, fc.constantFrom(facts[name], ...refinements(name, facts[name]))])))
    .map((refined): readonly [Facts, Facts] => [facts, known(refined)]),
);

function known(facts: Readonly<Record<string, Facts[string] | undefined>>): Facts {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function rankOf(policy: Policy, scale: string, level: string): number {
  return policy.scales.find((one) => one.id === scale)?.levels.find((one) => one.id === level)?.rank ?? Number.NaN;
}

describe("conditions", () => {
  it("are judged by the engine as by our own walk", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(conditions, { minLength: 1, maxLength: 4 }), partialFacts, async (some, facts) => {
        const judged = await judge(smallWorld, Object.fromEntries(some.entries()), facts, today);
        expect(Object.values(judged)).toEqual(some.map((condition) => trace(smallWorld, condition, facts, today).outcome));
      }),
      { numRuns: 400 },
    );
  });

  it("are certain only of what holds in every completion", () => {
    fc.assert(
      fc.property(conditions, partialFacts, (condition, facts) => {
        const names = questionsBehind(factsIn(condition));
        const all = completions(facts, names);
        fc.pre(all.length <= 3000);
        const { outcome } = trace(smallWorld, condition, facts, today);
        const truths = new Set(all.map((complete) => oracle(condition, complete)));
        if (outcome === "yes") expect([...truths]).toEqual([true]);
        if (outcome === "no") expect([...truths]).toEqual([false]);
      }),
      { numRuns: 600 },
    );
  });

  it("are decided exactly on complete facts", () => {
    const complete = fc.record(Object.fromEntries(questionNames.map((name) => [name, fc.constantFrom(...refinements(name, undefined))])));
    fc.assert(
      fc.property(conditions, complete, (condition, facts) => {
        const { outcome } = trace(smallWorld, condition, facts, today);
        expect({ yes: true, no: false, unknown: undefined }[outcome]).toBe(oracle(condition, facts));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("levels", () => {
  it("never fall, nor does what is possible rise, when a fact becomes better known", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, refinedFacts, async (some, [facts, refined]) => {
        const policy = { ...smallWorld, criteria: some };
        const [before, after] = [await evaluate(policy, "slugs", facts, today), await evaluate(policy, "slugs", refined, today)];
        for (const [index, { scale, level, possible }] of before.scales.entries()) {
          const now = after.scales[index];
          expect(rankOf(policy, scale, now?.level ?? "")).toBeGreaterThanOrEqual(rankOf(policy, scale, level));
          expect(rankOf(policy, scale, now?.possible ?? "")).toBeLessThanOrEqual(rankOf(policy, scale, possible));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never fall when a criterion is added", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, partialFacts, fc.nat(), async (some, facts, at) => {
        const fewer = some.filter((_, index) => index !== at % some.length);
        const [before, after] = [
          await evaluate({ ...smallWorld, criteria: fewer }, "slugs", facts, today),
          await evaluate({ ...smallWorld, criteria: some }, "slugs", facts, today),
        ];
        for (const [index, { scale, level }] of before.scales.entries())
          expect(rankOf(smallWorld, scale, after.scales[index]?.level ?? "")).toBeGreaterThanOrEqual(rankOf(smallWorld, scale, level));
      }),
      { numRuns: 200 },
    );
  });

  it("do not change while no question that still matters is answered otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, refinedFacts, async (some, [facts, refined]) => {
        const policy = { ...smallWorld, criteria: some };
        const before = await evaluate(policy, "slugs", facts, today);
        const untouched = Object.fromEntries(
          before.stillMatters.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
        );
        const answered = Object.fromEntries(Object.entries(refined).filter(([name]) => !before.stillMatters.includes(name)));
        const after = await evaluate(policy, "slugs", { ...answered, ...untouched }, today);
        expect(after.scales.map(({ level }) => level)).toEqual(before.scales.map(({ level }) => level));
      }),
      { numRuns: 500 },
    );
  });

  it("ask only questions that are shown", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, partialFacts, async (some, facts) => {
        const { stillMatters } = await evaluate({ ...smallWorld, criteria: some }, "slugs", facts, today);
        if (facts.wet !== true) expect(stillMatters).not.toContain("shaded");
        expect(stillMatters.filter((name) => !questionNames.some((question) => question === name))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
