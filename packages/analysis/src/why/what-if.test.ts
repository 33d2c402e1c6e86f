/** What would place a case otherwise does, and nothing smaller does. */
import { evaluate, type Policy } from "@jiefen/policy";
import fc from "fast-check";
import { expect, it } from "vitest";
import { criteria, partialFacts, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { type Change, candidates } from "./candidates.ts";
import { whatIf } from "./what-if.ts";

const type = "slugs";
const applied = (facts: object, changes: readonly Change[]) => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
});

async function rankOf(policy: Policy, facts: object): Promise<number> {
  const { level } = await evaluate(policy, type, { ...facts }, today);
  return policy.scales[0]?.levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
}

it("leads to the level it names, higher or lower than the case is", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(criteria, partialFacts, async (some, facts) => {
      const policy = { ...smallWorld, criteria: some };
      const now = await rankOf(policy, facts);
      const { higher, lower } = await whatIf(policy, { type, facts }, today);
      for (const [one, sign] of [
        [higher, 1],
        [lower, -1],
      ] as const) {
        if (!one) continue;
        found += 1;
        const then = await rankOf(policy, applied(facts, one.changes));
        expect(Math.sign(then - now)).toBe(sign);
        expect(policy.scales[0]?.levels.find(({ id }) => id === one.to)?.rank).toBe(then);
      }
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(20);
});

it("is one change wherever one change of an answer will do", async () => {
  await fc.assert(
    fc.asyncProperty(criteria, partialFacts, async (some, facts) => {
      const policy = { ...smallWorld, criteria: some };
      const now = await rankOf(policy, facts);
      const { higher } = await whatIf(policy, { type, facts }, today);
      if (higher && higher.changes.length === 1) return;
      const all = candidates(
        policy,
        { type, facts },
        some.map(({ id }) => id),
        today,
      );
      for (const change of all) expect(await rankOf(policy, applied(facts, [change]))).toBeLessThanOrEqual(now);
    }),
    { numRuns: 60 },
  );
});

it("changes an answer that brings another question up", async () => {
  const [first] = fc.sample(criteria, { numRuns: 1, seed: 1 }).flat();
  if (!first) throw new Error("The small world has no criteria.");
  // Holes are asked once the soil is not sand, or the place shaded.
  const counted = { ...first, conditions: { not: { fact: "holes", operator: "equal", value: 0 } } } as const;
  const policy = {
    ...smallWorld,
    criteria: [{ ...counted, event: { type: "level", params: { scale: "harm", level: "serious" } } }],
  } as const;
  const { higher } = await whatIf(policy, { type, facts: { holes: 2 } }, today);
  expect(higher).toEqual({ to: "serious", changes: [{ fact: "soil", to: "clay" }] });
});
