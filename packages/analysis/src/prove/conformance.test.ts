/** One meaning, told three ways: the engine that decides one case, the sweep over many and the terms that proofs are made of agree. */
import { type CriterionDecision, evaluate, type Facts, factsIn, type Outcome, type Policy } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { oracle } from "../../../policy/src/fixtures/oracle.ts";
import {
  completions,
  criteria,
  partialFacts,
  questionNames,
  questionsBehind,
  refinements,
  smallWorld,
  today,
} from "../../../policy/src/fixtures/small-world.ts";
import { exactly } from "../fixtures/exactly.ts";
import type { Truth } from "../logic/condition.ts";
import { and, not, type Term } from "../logic/term.ts";
import { has } from "../sweep/bitmap.ts";
import { buildColumns } from "../sweep/columns.ts";
import { createSweep } from "../sweep/sweep.ts";
import { openWorld, type World } from "./world.ts";
import { startZ3 } from "./z3.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const type = "slugs";

/** What the terms say of one case, criterion by criterion, and the ranks. */
async function inTerms(policy: Policy, facts: Facts) {
  const world = openWorld(z3, [policy], today, { stage: "any", entries: 3 });
  const [view] = world.views;
  const answer = await world.ask(and([world.variables.isType(type), exactly(world.variables, facts)]));
  world.close();
  if (answer.kind !== "model" || !view) throw new Error(`No case is like ${JSON.stringify(facts)}: ${answer.kind}`);
  const isTrue = (term: Term) =>
    term === "true" || answer.model.get(term) === "true" || (term.startsWith("(not ") && answer.model.get(term.slice(5, -1)) !== "true");
  const outcome = ({ sure, possible }: Truth): Outcome => (isTrue(sure) ? "yes" : isTrue(possible) ? "unknown" : "no");
  return {
    criteria: Object.fromEntries([...view.graded.criteria].map(([id, truth]) => [id, outcome(truth)])),
    ranks: Object.fromEntries([...view.graded.ranks].map(([id, term]) => [id, Number(answer.model.get(term) ?? term)])),
  };
}

const outcomesOf = (decided: Readonly<Record<string, CriterionDecision>>) =>
  Object.fromEntries(Object.entries(decided).map(([id, { outcome }]) => [id, outcome]));

function sweptOutcomes(policy: Policy, facts: Facts) {
  const builder = buildColumns(policy, today);
  builder.add({ type, facts });
  const { criteria: swept } = createSweep(builder.finish())(policy);
  return Object.fromEntries(
    Object.entries(swept).map(([id, { sure, possible }]): [string, Outcome] => [
      id,
      has(sure, 0) ? "yes" : has(possible, 0) ? "unknown" : "no",
    ]),
  );
}

describe("engine, sweep and terms", () => {
  it("say the same of every criterion and level, whatever is known", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, partialFacts, async (some, facts) => {
        const policy = { ...smallWorld, criteria: some };
        const decision = await evaluate(policy, type, facts, today);
        const terms = await inTerms(policy, facts);
        expect(terms.criteria).toEqual(outcomesOf(decision.criteria));
        expect(sweptOutcomes(policy, facts)).toEqual(outcomesOf(decision.criteria));
        const rankOf = (scale: string, level: string) =>
          policy.scales.find(({ id }) => id === scale)?.levels.find(({ id }) => id === level)?.rank;
        expect(terms.ranks).toEqual(Object.fromEntries(decision.scales.map(({ scale, level }) => [scale, rankOf(scale, level)])));
      }),
      { numRuns: 150 },
    );
  });

  it("are certain only of what holds in every completion, and exact when all is known", async () => {
    const complete = fc.record(Object.fromEntries(questionNames.map((name) => [name, fc.constantFrom(...refinements(name, undefined))])));
    await fc.assert(
      fc.asyncProperty(criteria, fc.oneof(partialFacts, complete), async (some, facts) => {
        // Hidden answers are unknown to grading: what is shown to all is what the plain truth is held against.
        const open = { ...smallWorld, criteria: some, disputeTypes: smallWorld.disputeTypes.map(unhidden) };
        const { criteria: told } = await inTerms(open, facts);
        for (const { id, conditions } of some) {
          const all = completions(facts, questionsBehind(factsIn(conditions)));
          if (all.length > 500) continue;
          const truths = [...new Set(all.map((one) => oracle(conditions, one)))];
          if (told[id] === "yes") expect(truths).toEqual([true]);
          if (told[id] === "no") expect(truths).toEqual([false]);
          if (all.length === 1) expect({ yes: true, no: false, unknown: undefined }[told[id] ?? "unknown"]).toBe(truths[0]);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe("the world of more cases than there are", () => {
  it("holds every case there is, with what is decided of it", async () => {
    await fc.assert(
      fc.asyncProperty(criteria, partialFacts, async (some, facts) => {
        const policy = { ...smallWorld, criteria: some };
        const decision = await evaluate(policy, type, facts, today);
        const world = openWorld(z3, [policy], today, { stage: "any" });
        const answer = await world.ask(
          and([world.variables.isType(type), exactly(world.variables, facts), decidedAs(world, decision.criteria)]),
        );
        world.close();
        expect(answer.kind).toBe("model");
      }),
      { numRuns: 100 },
    );
  });
});

function decidedAs({ views: [view] }: World, decided: Readonly<Record<string, CriterionDecision>>): Term {
  return and(
    [...(view?.graded.criteria ?? [])].map(([id, { sure, possible }]) => {
      const outcome = decided[id]?.outcome;
      return outcome === "yes" ? sure : outcome === "no" ? not(possible) : and([not(sure), possible]);
    }),
  );
}

function unhidden<Type extends (typeof smallWorld.disputeTypes)[number]>(form: Type): Type {
  return { ...form, questions: form.questions.map(({ showWhen: _, ...question }) => question) };
}
