/** One fault planted into a clean policy at a time: it is found, at its place, shown by a case, and nothing else is. */
import { type Condition, evaluate, type Outcome, type Policy } from "@jiefen/policy";
import { afterAll, describe, expect, it } from "vitest";
import { plantedFaults, plantedGarden } from "../fixtures/planted-garden.ts";
import { outcomesIn } from "../prove/decided.ts";
import type { Solver } from "../prove/solver.ts";
import { startZ3 } from "../prove/z3.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { analyse } from "./analyse.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { leavesOf } from "./leaves.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const today = "2026-11-24";
const warningsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "warning");

describe("a clean policy", () => {
  it("has nothing to warn of", async () => {
    const { policy, originOf } = plantedGarden({ files: {} });
    expect(warningsOf(await analyse(z3, policy, today, originOf))).toEqual([]);
  });
});

describe("a planted fault", () => {
  it.each(plantedFaults)("$kind: $what", async (planted) => {
    const { policy, originOf } = plantedGarden(planted);
    const found = warningsOf(await analyse(z3, policy, today, originOf));
    const { kind, about, others = [], layer, file, pointer } = planted;
    expect(found).toMatchObject([{ kind, about, layer, file, pointer }]);
    const [finding] = found;
    expect([...(finding?.others ?? [])].sort()).toEqual([...others].sort());
    if (finding) await isShown[kind](policy, finding, await conditionsOf(policy, finding));
  });
});

type Ask = (conditions: Readonly<Record<string, Condition>>) => Promise<Readonly<Record<string, Outcome>>>;
type Shown = (policy: Policy, finding: Finding, ask: Ask) => Promise<void>;

/** That the case of a finding, decided in full, shows what is said. */
const isShown: Readonly<Record<FindingKind, Shown>> = {
  neverHolds: async (policy, finding, ask) => {
    const whole = criterionIn(policy, finding.about);
    const parts = "all" in whole ? whole.all : [whole];
    const outcomes = await ask(Object.fromEntries(parts.map((part, index) => [index, part])));
    expect(Object.values(outcomes)).toEqual(["yes", "yes", "no"]);
    expect(finding.hint).toEqual({
      zh: "其余条件都成立时，这一条就不能成立：受害株数少于20。",
      en: "Where the rest holds, this cannot: plants hit is less than 20.",
    });
  },
  hidden: async (policy, finding, ask) => {
    const outcomes = await ask(criteriaIn(policy, [finding.about, ...finding.others]));
    expect(outcomes[finding.about]).toBe("yes");
    expect(finding.others.map((id) => outcomes[id])).toContain("yes");
  },
  overlap: async (policy, finding, ask) => {
    expect(Object.values(await ask(criteriaIn(policy, [finding.about, ...finding.others])))).toEqual(["yes", "yes"]);
  },
  gap: async (policy, finding, ask) => {
    expect(Object.values(await ask(criteriaIn(policy, finding.others)))).toEqual(["no", "no"]);
    expect(finding.region).toEqual([{ fact: "plantsHit", kind: "stretch", from: { at: 12, within: true }, to: { at: 12, within: true } }]);
    expect(finding.message.zh).toBe("“受害株数分段”没有覆盖：受害株数为12。");
  },
  alwaysTrue: async (policy, finding, ask) => {
    expect((await ask({ it: comparisonAt(policy, finding) })).it).toBe("yes");
  },
  alwaysFalse: async (policy, finding, ask) => {
    expect((await ask({ it: comparisonAt(policy, finding) })).it).toBe("no");
  },
  outOfRange: async (policy, finding, ask) => {
    const [, beyond] = leavesOf(criterionIn(policy, finding.about));
    expect(beyond && (await ask({ it: beyond.condition })).it).toBe("no");
  },
  unusedParameter: (_, finding) => Promise.resolve(expect(finding.witness).toBeUndefined()),
  neverAsked: async (policy, finding, ask) => {
    expect((await ask(criteriaIn(policy, [finding.about])))[finding.about]).toBe("unknown");
  },
  deadEnd: (_, finding) => Promise.resolve(expect(finding.witness).toBeUndefined()),
  neverTaken: (_, finding) => Promise.resolve(expect(finding.witness).toBeUndefined()),
  undecided: () => expect.unreachable("nothing is left undecided"),
};

const unshown: ReadonlySet<FindingKind> = new Set(["unusedParameter", "deadEnd", "neverTaken"]);

/** Asks of the finding's case; that there is one is part of it. */
async function conditionsOf(policy: Policy, { kind, witness }: Finding): Promise<Ask> {
  if (unshown.has(kind)) return () => Promise.resolve({});
  const shown: SweptCase = witness ?? expect.fail("no case shows it");
  await evaluate(policy, shown.type, shown.facts, today);
  return (conditions) => outcomesIn(policy, shown, conditions, today);
}

function criterionIn({ criteria }: Policy, id: string): Condition {
  return criteria.find((one) => one.id === id)?.conditions ?? expect.fail(`no criterion ${id}`);
}

const criteriaIn = (policy: Policy, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, criterionIn(policy, id)]));

function comparisonAt(policy: Policy, { about, pointer }: Finding): Condition {
  const place = `/criteria/${about}/conditions`;
  const leaf = leavesOf(criterionIn(policy, about), place).find((one) => one.pointer === pointer);
  return leaf?.condition ?? expect.fail(`no comparison at ${pointer}`);
}

describe("a solver that never answers", () => {
  const silent: Solver = { open: () => ({ tell: () => {}, ask: async () => ({ kind: "undecided" }), close: () => {} }) };

  it("lets nothing be claimed that only it could tell, and all of that told as undecided", async () => {
    const { policy, originOf } = plantedGarden({ files: {} });
    const findings = await analyse(silent, policy, today, originOf);
    expect([...new Set(findings.map(({ kind, severity }) => `${severity} ${kind}`))]).toEqual(["note undecided"]);
    const graded = policy.criteria.filter(({ undeclared }) => undeclared.length === 0).map(({ id }) => id);
    expect([...new Set(findings.map(({ about }) => about))].sort()).toEqual([...graded, "plants", policy.layer.id].sort());
    expect(findings[0]?.hint).toEqual({ zh: "限定时间内没有得出结论。", en: "No answer within the time allowed." });
  });
});
