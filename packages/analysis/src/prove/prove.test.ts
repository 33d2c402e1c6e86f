/** Claims about a policy: proved where they hold, refuted by a case that shows it, undecided where nobody can tell. */
import { evaluate, type Guardrail, type Policy } from "@jiefen/policy";
import { afterAll, describe, expect, it } from "vitest";
import { gardenPolicy } from "../../../policy/src/fixtures/garden-policy.ts";
import { smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { proveGuardrails } from "./guardrails.ts";
import { proveNowhereLaxer } from "./nowhere-laxer.ts";
import type { Verdict } from "./proof.ts";
import type { Solver } from "./solver.ts";
import { startZ3 } from "./z3.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const commons = gardenPolicy("commons");
const hillside = gardenPolicy("hillside");
const source = { text: "测试", en: "test" };
const guardrail = (one: Pick<Guardrail, "conditions" | "requires">): Guardrail => ({
  id: "g",
  title: { zh: "底线", en: "guardrail" },
  "x-order": 1,
  source,
  layer: "commons",
  ...one,
});

async function verdictOn(
  policy: Policy,
  one: Pick<Guardrail, "conditions" | "requires">,
  solver: Solver = z3,
): Promise<Verdict | undefined> {
  const [proof] = await proveGuardrails(solver, { ...policy, guardrails: [guardrail(one)] }, today);
  return proof?.verdict;
}

const withNumber = (policy: Policy, id: string, value: number): Policy => {
  const parameter = policy.parameters[id];
  if (!parameter) throw new Error(`no parameter ${id}`);
  return { ...policy, parameters: { ...policy.parameters, [id]: { ...parameter, value } } };
};

describe("nowhere laxer", () => {
  it("is proved of a layer that only tightens", async () => {
    for (const { verdict } of await proveNowhereLaxer(z3, hillside, commons, today)) expect(verdict).toEqual({ kind: "proved" });
  });

  it("is refuted of one made laxer, by a case that both decide so", async () => {
    const laxer = withNumber(hillside, "manyPlants", 1000);
    const proofs = await proveNowhereLaxer(z3, laxer, commons, today);
    const refuted = proofs.flatMap(({ verdict, claim }) =>
      verdict.kind === "refuted" && claim.kind === "nowhereLaxer" ? [{ verdict, claim }] : [],
    );
    expect(refuted.length).toBeGreaterThan(0);
    for (const { verdict, claim } of refuted) {
      const one = verdict.example;
      if (!one) throw new Error("refuted without an example");
      const rank = async (policy: Policy) => {
        const { scales } = await evaluate(policy, one.type, one.facts, today);
        const level = scales.find(({ scale }) => scale === claim.scale)?.level;
        return policy.scales.find(({ id }) => id === claim.scale)?.levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
      };
      expect(await rank(laxer)).toBeLessThan(await rank(commons));
      // As small as can be: without any one of its facts it shows nothing.
      for (const name of Object.keys(one.facts)) {
        const facts = Object.fromEntries(Object.entries(one.facts).filter(([other]) => other !== name));
        const without = async (policy: Policy) => (await evaluate(policy, one.type, facts, today)).level;
        if (claim.scale === commons.scales[0]?.id) expect(await without(laxer)).toBe(await without(commons));
      }
    }
  });

  it("is not claimed where the solver does not answer", async () => {
    for (const { verdict } of await proveNowhereLaxer(silent, hillside, commons, today)) expect(verdict.kind).toBe("undecided");
  });
});

describe("guardrails", () => {
  const wet = { fact: "wet", operator: "equal", value: true } as const;
  const criteria = [
    {
      id: "soaked",
      title: { zh: "湿透", en: "soaked" },
      conditions: { all: [wet, { fact: "holes", operator: "greaterThanInclusive", value: 2 }] },
      event: { type: "level" as const, params: { scale: "harm", level: "severe" } },
      source,
      layer: "commons",
      undeclared: [],
    },
  ];
  const policy = { ...smallWorld, criteria };

  it("are proved where every case keeps to them", async () => {
    const both = { all: [wet, { fact: "holes", operator: "equal", value: 3 }] };
    expect(await verdictOn(policy, { conditions: both, requires: { kind: "level", scale: "harm", atLeast: "severe" } })).toEqual({
      kind: "proved",
    });
  });

  it("are refuted by the smallest case that does not", async () => {
    const verdict = await verdictOn(policy, { conditions: wet, requires: { kind: "level", scale: "harm", atLeast: "severe" } });
    expect(verdict).toMatchObject({ kind: "refuted", example: { facts: { wet: true } } });
  });

  it("tell of closing what the checklist says", async () => {
    const verdict = await verdictOn(commons, { requires: { kind: "notClosable" } });
    expect(verdict?.kind).toBe("refuted");
    const item = { id: "never", title: source, remedy: source, "x-order": 1, source, layer: "commons" };
    const shut = {
      ...commons,
      closure: {
        ...commons.closure,
        grounds: [],
        items: [{ ...item, title: { zh: "", en: "" }, remedy: { zh: "", en: "" }, conditions: { all: [wet, { not: wet }] } }],
      },
    };
    expect(await verdictOn({ ...smallWorld, closure: shut.closure }, { requires: { kind: "notClosable" } })).toEqual({ kind: "proved" });
  });

  it("tell of visits what the schedule says", async () => {
    const colour = commons.plans[0]?.colour ?? "";
    const planned = (days: readonly number[], every?: number, shift?: "next") => ({
      ...commons,
      plans: commons.plans.map((plan) => ({
        ...plan,
        beforeSettlement: { schedule: { days, ...(every !== undefined && { every }), ...(shift && { shift }) } },
      })),
    });
    const asked = { requires: { kind: "visits", colour, atMostDays: 7, phase: "beforeSettlement" } } as const;
    expect((await verdictOn(planned([1, 8], 7), asked))?.kind).toBe("proved");
    expect((await verdictOn(planned([1, 9], 7), asked))?.kind).toBe("refuted");
    expect((await verdictOn(planned([1], 8), asked))?.kind).toBe("refuted");
    expect((await verdictOn(planned([1, 8]), asked))?.kind).toBe("refuted");
    expect((await verdictOn(planned([1], 7, "next"), asked))?.kind).toBe("undecided");
  });

  it("are never called proved where the solver does not answer", async () => {
    expect(
      (await verdictOn(policy, { conditions: wet, requires: { kind: "level", scale: "harm", atLeast: "severe" } }, silent))?.kind,
    ).toBe("undecided");
  });
});

/** A solver that runs out of time whatever it is asked. */
const silent: Solver = { open: () => ({ tell: () => {}, ask: () => Promise.resolve({ kind: "undecided" }), close: () => {} }) };
