/** What is asked, what is dropped, what is still open, and the one tap for a section of noes. */
import { describe, expect, it } from "vitest";
import { getDisputeType } from "../evaluate/dispute-type.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Facts } from "../facts/fact-value.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { smallWorld, today } from "../fixtures/small-world.ts";
import { noneOfThese } from "./none-of-these.ts";
import { unanswered } from "./unanswered.ts";
import { dropHidden, visibleItemQuestions, visibleQuestions } from "./visible.ts";

const small = getDisputeType(smallWorld, "slugs");
const policy = gardenPolicy("commons");
const form = getDisputeType(policy, "slugs");

function shown(facts: Facts): readonly string[] {
  const names = new Set(["wet", "shaded", "holes"]);
  return visibleQuestions(smallWorld, small, facts, today).flatMap(({ fact }) => (names.has(fact) ? [fact] : []));
}

describe("visibleQuestions", () => {
  it("shows a question only when its condition surely holds", () => {
    expect(shown({})).toEqual(["wet"]);
    expect(shown({ wet: null })).toEqual(["wet"]);
    expect(shown({ wet: true })).toEqual(["wet", "shaded"]);
    expect(shown({ wet: true, shaded: true })).toEqual(["wet", "shaded", "holes"]);
    expect(shown({ soil: "clay" })).toEqual(["wet", "holes"]);
  });

  it("takes a hidden answer for unknown, so that what hangs on it is hidden too", () => {
    expect(shown({ wet: false, shaded: true, soil: "sand" })).toEqual(["wet"]);
  });

  it("shows the questions of one item by that item's answers", () => {
    const promises = policy.records.pact?.questions.find(({ fact }) => fact === "promises");
    const facts = (kind: string) =>
      promises ? visibleItemQuestions(policy, promises, { promiseKind: kind }, {}, today).map(({ fact }) => fact) : [];
    expect(facts("money")).toContain("promiseAmount");
    expect(facts("work")).not.toContain("promiseAmount");
  });
});

describe("dropHidden", () => {
  it("drops what hidden questions hold, in lists too", () => {
    expect(dropHidden(smallWorld, small, { wet: false, shaded: true, holes: 2, soil: "sand" }, {}, today)).toEqual({
      wet: false,
      soil: "sand",
    });
    const pact = policy.records.pact;
    const promises = [
      { id: "p1", promiseKind: "work", promiseAmount: 500 },
      { id: "p2", promiseKind: "money", promiseAmount: 500 },
    ];
    expect(pact && dropHidden(policy, pact, { promises }, {}, today)).toEqual({
      promises: [{ id: "p1", promiseKind: "work" }, promises[1]],
    });
  });

  it("keeps what is shown by a fact known elsewhere", () => {
    expect(dropHidden(smallWorld, small, { shaded: true }, { wet: true }, today)).toEqual({ shaded: true });
  });
});

it("a hidden answer decides nothing", async () => {
  const withHoles = {
    ...smallWorld,
    criteria: smallWorld.criteria.slice(0, 1).map((criterion) => ({
      ...criterion,
      conditions: { fact: "holes", operator: "equal", value: 3 },
    })),
  };
  const outcome = async (facts: Facts) => (await evaluate(withHoles, "slugs", facts, today)).criteria.patch?.outcome;
  expect(await outcome({ soil: "clay", holes: 3 })).toBe("yes");
  expect(await outcome({ soil: "sand", holes: 3 })).toBe("unknown");
});

describe("unanswered", () => {
  it("names required questions without an answer; unknown is an answer, blank and empty are none", () => {
    const open = (answers: Facts) => unanswered(policy, form, answers, {}, today).map(({ fact }) => fact);
    expect(open({})).toEqual(["foundOn", "plantsHit", "gardeners"]);
    expect(open({ foundOn: null, plantsHit: { atLeast: 2 }, gardeners: null })).toEqual([]);
    expect(open({ foundOn: " ", plantsHit: 0, gardeners: [] })).toEqual(["foundOn", "gardeners"]);
  });

  it("names a required question of an item once", () => {
    const answers: Facts = { foundOn: null, plantsHit: null, gardeners: [{ gardenerName: "甲" }, {}, {}] };
    expect(unanswered(policy, form, answers, {}, today).map(({ fact }) => fact)).toEqual(["gardenerName"]);
  });
});

it("none of these records explicit noes for what is shown, open and in the section", () => {
  const answers = { nearWater: true, poisonUsed: null, bothWilling: true };
  expect(noneOfThese(policy, form, "dangers", answers, {}, today)).toEqual({ ...answers, childrenNear: false });
});
