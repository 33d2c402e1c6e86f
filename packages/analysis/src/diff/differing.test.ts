/** Regions in which two policies differ: each shows it, and none is missed. */
import { evaluate, gradingScope, type Policy } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { criteria, questionNames, refinements, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { reaches } from "../analyse/cells.ts";
import { startZ3 } from "../prove/z3.ts";
import { differingRegions } from "./differing.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const type = "slugs";
const complete = fc.record(Object.fromEntries(questionNames.map((name) => [name, fc.constantFrom(...refinements(name, undefined))])));

async function levelOn(policy: Policy, scale: string, facts: object): Promise<string | undefined> {
  const { scales } = await evaluate(policy, type, { ...facts }, today);
  return scales.find((one) => one.scale === scale)?.level;
}

it("are shown by a case each, and hold every case of complete facts in which the levels differ", async () => {
  let differing = 0;
  await fc.assert(
    fc.asyncProperty(criteria, criteria, fc.array(complete, { minLength: 20, maxLength: 20 }), async (some, others, cases) => {
      const [before, after] = [
        { ...smallWorld, criteria: some },
        { ...smallWorld, criteria: others },
      ];
      const { regions, more } = await differingRegions(z3, [before, after], today, []);
      for (const { scale, witness, from, to } of regions) {
        expect(from).not.toBe(to);
        const decided = await Promise.all([before, after].map((policy) => evaluate(policy, witness.type, witness.facts, today)));
        expect(decided.map(({ scales }) => scales.find((one) => one.scale === scale)?.level)).toEqual([from, to]);
      }
      for (const facts of cases) {
        const scope = gradingScope(after, type, facts, today);
        for (const { id } of smallWorld.scales.filter((scale) => !more.some((one) => one.scale === scale.id))) {
          if ((await levelOn(before, id, facts)) === (await levelOn(after, id, facts))) continue;
          differing += 1;
          const within = regions
            .filter(({ scale }) => scale === id)
            .some(({ region }) => region.every((cell) => reaches(scope.read(cell.fact), cell)));
          expect(within, JSON.stringify({ facts, regions })).toBe(true);
        }
      }
    }),
    { numRuns: 5 },
  );
  expect(differing).toBeGreaterThan(5);
});

it("are none between a policy and itself, and count the given cases that lie in them", async () => {
  const policy = { ...smallWorld, criteria: [] };
  expect(await differingRegions(z3, [smallWorld, smallWorld], today, [])).toEqual({ regions: [], more: [] });
  const level = { type: "level" as const, params: { scale: "harm", level: "severe" } };
  const one = {
    id: "many",
    title: { zh: "多", en: "many" },
    conditions: { fact: "holes", operator: "greaterThan", value: 1 },
    event: level,
    source: { text: "", en: "" },
    layer: "commons",
    undeclared: [],
  };
  const known = [0, 1, 2, 3].map((holes) => ({ type, facts: { holes, wet: true, shaded: true } }));
  const { regions } = await differingRegions(z3, [policy, { ...policy, criteria: [one] }], today, known);
  expect(regions.map(({ region, known: count }) => [region, count])).toEqual([
    [[{ fact: "holes", kind: "stretch", from: { at: 1, within: false } }], 2],
  ]);
});
