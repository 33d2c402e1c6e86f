/** Whatever is told of generated policies is true of random facts, whatever is known of them. */
import { type Criterion, evaluate, factsIn, gradingScope, isExact, judgeIn, type Outcome, type Policy } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { conditions, criteria, partialFacts, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { outcomesIn } from "../prove/decided.ts";
import { startZ3 } from "../prove/z3.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { analyse } from "./analyse.ts";
import { reaches } from "./cells.ts";
import { conditionsOf } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import { leavesOf } from "./leaves.ts";

// What takes longer is left undecided, and nothing said of it.
const z3 = await startZ3(300);
afterAll(() => z3.stop());

/** Generated criteria, with one that is the first narrowed down, and one that contradicts itself. */
const odd: fc.Arbitrary<readonly Criterion[]> = fc.tuple(criteria, conditions).map(([some, more]) => {
  const [first] = some;
  if (!first) return some;
  const onHarm = { ...first, event: { type: "level", params: { scale: "harm", level: "serious" } } } as const;
  return [
    onHarm,
    ...some.slice(1),
    { ...onHarm, id: "narrower", conditions: { all: [first.conditions, more] } },
    { ...onHarm, id: "never", conditions: { all: [more, { not: more }] } },
  ];
});

const policyOf = (some: readonly Criterion[]): Policy => ({
  ...smallWorld,
  criteria: some,
  tables: [
    { id: "all", title: { zh: "全部", en: "all" }, "x-order": 1, layer: "commons", criteria: some.map(({ id }) => id), complete: true },
  ],
});

const cases = (seed: number): readonly SweptCase[] =>
  fc.sample(partialFacts, { seed, numRuns: 200 }).map((facts): SweptCase => ({ type: "slugs", facts }));

describe("what is told of a policy", () => {
  it("is so of every case, and shown by the case it comes with", async () => {
    await fc.assert(
      fc.asyncProperty(odd, fc.integer(), async (some, seed) => {
        const policy = policyOf(some);
        const findings = await analyse(z3, policy, today, () => undefined);
        const of = (kind: Finding["kind"]) => findings.filter((finding) => finding.kind === kind);
        const toldOf = (id: string) => findings.filter(({ about }) => about === id).map(({ kind }) => kind);
        const tried = cases(seed);

        expect(toldOf("never").filter((kind) => kind === "neverHolds" || kind === "undecided")).toHaveLength(1);

        const idle = new Set([...of("hidden"), ...of("neverHolds")].map(({ about }) => about));
        const without = { ...policy, criteria: some.filter(({ id }) => !idle.has(id)) };
        for (const one of tried) expect({ one, levels: await levels(without, one) }).toEqual({ one, levels: await levels(policy, one) });

        for (const { about } of of("neverHolds")) expect(await outcomes(policy, about, tried)).not.toContain("yes");
        for (const { about, pointer } of of("alwaysTrue")) expect(await outcomes(policy, about, tried, pointer)).not.toContain("no");
        for (const { about, pointer } of of("alwaysFalse")) expect(await outcomes(policy, about, tried, pointer)).not.toContain("yes");
        for (const { about, pointer } of of("outOfRange")) {
          const found = await outcomes(policy, about, tried, pointer);
          expect(found.includes("yes") && found.includes("no")).toBe(false);
        }

        const isWhole = of("gap").every(({ region }) => region) && !toldOf("all").includes("undecided");
        for (const one of tried)
          expect({ one, wrong: await isWronglyTold(policy, one, of("gap"), isWhole) }).toEqual({ one, wrong: false });

        for (const { witness } of findings) if (witness) await levels(policy, witness);
        for (const { about, others, witness } of [...of("overlap"), ...of("gap")]) {
          const named = conditionsOf(some.filter(({ id }) => [about, ...others].includes(id)));
          const expected = about === "all" ? "no" : "yes";
          const found = witness ? Object.values(await outcomesIn(policy, witness, named, today)) : [];
          expect(found).toEqual(Object.keys(named).map(() => expected));
        }
      }),
      { numRuns: 6 },
    );
  });
});

/** A case in a gap for which a criterion holds; or, where all gaps are told, one of known facts in none, for which no criterion does. */
async function isWronglyTold(policy: Policy, { type, facts }: SweptCase, gaps: readonly Finding[], isWhole: boolean): Promise<boolean> {
  const scope = gradingScope(policy, type, facts, today);
  const found = Object.values(await judgeIn(scope, conditionsOf(policy.criteria)));
  const isInGap = gaps.some(({ region }) => region?.every((cell) => reaches(scope.read(cell.fact), cell)));
  if (found.includes("yes")) return isInGap;
  const isKnown = policy.criteria.flatMap(({ conditions: own }) => factsIn(own)).every((name) => isExact(scope.read(name)));
  return isWhole && isKnown && !isInGap;
}

async function levels(policy: Policy, { type, facts }: SweptCase): Promise<readonly string[]> {
  const { scales } = await evaluate(policy, type, facts, today);
  return scales.map(({ level }) => level);
}

/** What a criterion comes to over some cases, or the comparison at a place in it: each outcome once. */
async function outcomes(policy: Policy, id: string, tried: readonly SweptCase[], pointer?: string): Promise<readonly Outcome[]> {
  const place = `/criteria/${id}/conditions`;
  const whole = policy.criteria.find((criterion) => criterion.id === id)?.conditions ?? expect.fail(`no criterion ${id}`);
  const leaf = leavesOf(whole, place).find((one) => one.pointer === pointer)?.condition;
  const found = new Set<Outcome>();
  for (const one of tried) {
    const { it: outcome } = await outcomesIn(policy, one, { it: leaf ?? whole }, today);
    if (outcome) found.add(outcome);
  }
  return [...found];
}
