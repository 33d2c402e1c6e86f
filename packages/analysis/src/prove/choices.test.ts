/** Additions to lists of which one entry applies: proved where they ask for no less, refuted by a case where they do. */
import { type Condition, judge, type Policy } from "@jiefen/policy";
import { afterAll, describe, expect, it } from "vitest";
import { gardenPolicy } from "../../../policy/src/fixtures/garden-policy.ts";
import { proveAsksNoLess } from "./choices.ts";
import type { Choice, Verdict } from "./proof.ts";
import { startZ3 } from "./z3.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const today = "2026-11-24";
const commons = gardenPolicy("commons");
const hillside = gardenPolicy("hillside");

async function verdictOn(policy: Policy, of: Choice, than = commons): Promise<Verdict | undefined> {
  const proofs = await proveAsksNoLess(z3, policy, than, today);
  return proofs.find(({ claim }) => claim.kind === "asksNoLess" && claim.of === of)?.verdict;
}

const many: Condition = { fact: "plantsHit", operator: "greaterThan", value: 5 };
const serious: Condition = { fact: "levelInForce", operator: "equal", value: "serious" };
const added = { id: "own", title: { zh: "自定", en: "own" }, "x-order": 0, layer: "hillside" };

describe("asking for no less", () => {
  it("is proved of a layer that only tightens", async () => {
    for (const { verdict } of await proveAsksNoLess(z3, hillside, commons, today)) expect(verdict).toEqual({ kind: "proved" });
  });

  it("is told of visits by the plans that would follow", async () => {
    const rule = (conditions: Condition, plan: string) => ({
      ...hillside,
      assignments: [{ ...added, conditions, plan }, ...hillside.assignments],
    });
    expect(await verdictOn(rule({ all: [serious, many] }, "watchPlan"), "visits")).toEqual({ kind: "proved" });
    const policy = rule(many, "watchPlan");
    const verdict = await verdictOn(policy, "visits");
    if (verdict?.kind !== "refuted" || !verdict.example) throw new Error(`not refuted: ${JSON.stringify(verdict)}`);
    expect(verdict.shows.en).toContain("its colour is less grave");
    const { facts } = verdict.example;
    const [first] = policy.assignments;
    if (!first) throw new Error("no assignment");
    expect(await judge(policy, { own: first.conditions }, facts, today)).toEqual({ own: "yes" });
  });

  it("is told of teams by their seats", async () => {
    const team = (conditions: Condition, least: number) => ({
      ...hillside,
      teams: [{ ...added, conditions, members: [{ ...added, id: "one", roles: ["steward"], least }] }, ...hillside.teams],
    });
    expect(await verdictOn(team({ all: [serious, many] }, 1), "team")).toEqual({ kind: "proved" });
    expect((await verdictOn(team(many, 1), "team"))?.kind).toBe("refuted");
  });

  it("is told of closing by what is still asked", async () => {
    const ground = (items: readonly string[]) => {
      const fact = hillside.facts[hillside.closure.groundField];
      if (!fact) throw new Error("no ground");
      return {
        ...hillside,
        facts: {
          ...hillside.facts,
          [fact.name]: { ...fact, options: [...(fact.options ?? []), { id: "own", title: added.title, retired: false }] },
        },
        closure: { ...hillside.closure, grounds: [...hillside.closure.grounds, { ...added, items }] },
      };
    };
    expect(await verdictOn(ground(["watched"]), "closable")).toEqual({ kind: "proved" });
    expect((await verdictOn(ground(["content"]), "closable"))?.kind).toBe("refuted");
  });

  it("needs every case to have a plan", async () => {
    const open = { ...hillside, assignments: hillside.assignments.slice(0, 1) };
    expect((await verdictOn(open, "visits"))?.kind).toBe("refuted");
  });
});
