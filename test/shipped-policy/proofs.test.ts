/** The shipped policy keeps what it says must always hold, and no county is laxer than the city; one made laxer is caught. */
import { proveAsksNoLess, proveGuardrails, proveNowhereLaxer } from "@jiefen/analysis";
import { startZ3 } from "@jiefen/analysis/z3";
import { evaluate, type Policy } from "@jiefen/policy";
import { afterAll, describe, expect, it } from "vitest";
import { getLayer, layers } from "./shipped-layer.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const today = "2026-11-24";

describe.each(layers)("%s", (layer) => {
  const { policy } = getLayer(layer);

  it("keeps every guardrail, its own and those of the layers above", async () => {
    const proofs = await proveGuardrails(z3, policy, today);
    expect(proofs.length).toBeGreaterThanOrEqual(6);
    expect(proofs.filter(({ verdict }) => verdict.kind !== "proved")).toEqual([]);
  });

  const parent = policy.chain.at(-2);
  if (parent !== undefined) {
    it("asks for no less than the layer above in visits, teams and closing", async () => {
      const proofs = await proveAsksNoLess(z3, policy, getLayer(parent).policy, today);
      expect(proofs.map(({ verdict }) => verdict)).toEqual([{ kind: "proved" }, { kind: "proved" }, { kind: "proved" }]);
    });

    it("grades nowhere below the layer above, and is caught where a number of it is loosened", async () => {
      const above = getLayer(parent).policy;
      const verdicts = async (one: Policy) => (await proveNowhereLaxer(z3, one, above, today)).map(({ verdict }) => verdict);
      expect((await verdicts(policy)).map(({ kind }) => kind)).toEqual(above.scales.map(() => "proved"));
      const [refuted] = await verdicts(loosened(policy));
      if (refuted?.kind !== "refuted" || !refuted.example) throw new Error(`not refuted: ${JSON.stringify(refuted)}`);
      const { type, facts } = refuted.example;
      const rank = async (one: Policy) => {
        const { level } = await evaluate(one, type, facts, today);
        return above.scales[0]?.levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
      };
      expect(await rank(loosened(policy))).toBeLessThan(await rank(above));
    });
  }
});

/** Every threshold that is the stricter the lower it stands, ten times as high. */
function loosened(policy: Policy): Policy {
  const parameters = Object.entries(policy.parameters).map(([id, one]) => {
    const higher = one.stricter === "lower" && one.value !== undefined ? { value: one.value * 10 } : {};
    return [id, { ...one, ...higher }];
  });
  return { ...policy, parameters: Object.fromEntries(parameters) };
}
