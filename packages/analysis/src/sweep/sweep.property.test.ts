/** Many cases at once are decided as each of them alone is: criterion by criterion and level by level, in three values. */
import { evaluate, type LocalDate, type Policy } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria, partialFacts, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { has } from "./bitmap.ts";
import { buildColumns, type Columns, fits, type SweptCase } from "./columns.ts";
import { type ByLevel, matrixOf } from "./matrix.ts";
import { createSweep } from "./sweep.ts";

const type = "slugs";
const severalFacts = fc.array(partialFacts, { minLength: 1, maxLength: 70 });

function columnsOf(policy: Policy, cases: readonly SweptCase[], on: LocalDate): Columns {
  const builder = buildColumns(policy, on);
  for (const one of cases) builder.add(one);
  return builder.finish();
}

const levelIn = (levels: ByLevel, position: number) => Object.keys(levels).filter((id) => has(levels[id] ?? new Uint32Array(), position));

describe("a sweep", () => {
  it("says of every case what evaluating it says", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, severalFacts, fc.nat(), async (some, facts, start) => {
        const scales = smallWorld.scales.map((scale) => ({
          ...scale,
          initial: scale.levels[start % scale.levels.length]?.id ?? scale.initial,
        }));
        const policy: Policy = { ...smallWorld, criteria: some, scales };
        const swept = createSweep(
          columnsOf(
            policy,
            facts.map((one) => ({ type, facts: one })),
            today,
          ),
        )(policy);
        for (const [position, one] of facts.entries()) {
          const decision = await evaluate(policy, type, one, today);
          const outcomes = Object.entries(swept.criteria).map(([id, { sure, possible }]) => [
            id,
            has(sure, position) ? "yes" : has(possible, position) ? "unknown" : "no",
          ]);
          expect(outcomes).toEqual(Object.values(decision.criteria).map(({ id, outcome }) => [id, outcome]));
          expect(swept.scales.map(({ level, possible }) => [levelIn(level, position), levelIn(possible, position)])).toEqual(
            decision.scales.map(({ level, possible }) => [[level], [possible]]),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says the same whatever was swept before", () => {
    fc.assert(
      fc.property(fc.array(criteria, { minLength: 2, maxLength: 4 }), severalFacts, (several, facts) => {
        const whole: Policy = {
          ...smallWorld,
          criteria: several.flatMap((some, at) => some.map((one) => ({ ...one, id: `${one.id}x${at}` }))),
        };
        const columns = columnsOf(
          whole,
          facts.map((one) => ({ type, facts: one })),
          today,
        );
        const sweep = createSweep(columns);
        for (const some of several) {
          const policy = { ...smallWorld, criteria: some };
          expect(sweep(policy)).toEqual(createSweep(columns)(policy));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out criteria whose numbers nobody gave", () => {
    fc.assert(
      fc.property(criteria, severalFacts, (some, facts) => {
        const columns = columnsOf(
          { ...smallWorld, criteria: some },
          facts.map((one) => ({ type, facts: one })),
          today,
        );
        const [first, ...others] = some;
        fc.pre(first !== undefined);
        const left = createSweep(columns)({ ...smallWorld, criteria: [{ ...first, undeclared: ["nobody"] }, ...others] });
        expect(left.scales).toEqual(createSweep(columns)({ ...smallWorld, criteria: others }).scales);
      }),
      { numRuns: 60 },
    );
  });

  it("puts every case into one cell of a matrix", () => {
    fc.assert(
      fc.property(criteria, criteria, severalFacts, (some, others, facts) => {
        const both = { ...smallWorld, criteria: [...some, ...others.map((one) => ({ ...one, id: `${one.id}x` }))] };
        const sweep = createSweep(
          columnsOf(
            both,
            facts.map((one) => ({ type, facts: one })),
            today,
          ),
        );
        const [before, after] = [some, others].map((criteria) => sweep({ ...smallWorld, criteria }).scales);
        for (const [index, scale] of (before ?? []).entries()) {
          const matrix = matrixOf(scale.level, after?.[index]?.level ?? {});
          const counted = Object.values(matrix).flatMap((row) => Object.values(row));
          expect(counted.reduce((sum, count) => sum + count, 0)).toBe(facts.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a policy that reads facts otherwise", () => {
    const columns = columnsOf(smallWorld, [], today);
    const { holes } = smallWorld.facts;
    if (!holes) throw new Error("The small world has holes.");
    const other: Policy = { ...smallWorld, facts: { ...smallWorld.facts, holes: { ...holes, maximum: 9 } } };
    expect(fits(smallWorld, columns)).toBe(true);
    expect(fits(other, columns)).toBe(false);
    expect(() => createSweep(columns)(other)).toThrow(RangeError);
  });
});
