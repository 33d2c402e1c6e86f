/** What is read one by one is what all facts less those of hidden questions say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenFacts } from "../answers/visible.ts";
import type { Condition } from "../document/condition.ts";
import { caseScope, type Scope } from "../facts/scope.ts";
import { conditions, partialFacts, questionNames, smallWorld, today } from "../fixtures/small-world.ts";
import type { DisputeType, Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import { getDisputeType } from "./dispute-type.ts";
import { gradedFacts, gradingScope, knownOf } from "./grading-scope.ts";
import { trace } from "./trace.ts";

const type = "slugs";
const small = getDisputeType(smallWorld, type);
const names = Object.keys(smallWorld.facts);

const everything = (scope: Scope) => names.map((name) => [name, scope.read(name), scope.items(name)]);

const showing = (questions: readonly Question[], showWhen: Readonly<Record<string, Condition | undefined>>): readonly Question[] =>
  questions.map(({ showWhen: before, ...question }) => {
    const now = Object.hasOwn(showWhen, question.fact) ? showWhen[question.fact] : before;
    return { ...question, ...(now && { showWhen: now }) };
  });

/** The small world with questions that hang on anything, also on one another in circles, and items that hide answers. */
const policies = fc.dictionary(fc.constantFrom(...questionNames), conditions).chain((showWhen) =>
  fc.record({ rows: fc.option(conditions, { nil: undefined }), recorded: fc.subarray([...questionNames]) }).map(({ rows, recorded }) => {
    const ofItem: Condition = { any: [{ fact: "bedBitten", operator: "equal", value: true }, ...(rows ? [rows] : [])] };
    const questions = showing(small.questions, showWhen).map((question) =>
      question.items ? { ...question, items: showing(question.items, { bedRows: ofItem }) } : question,
    );
    const form: DisputeType = { ...small, questions };
    const record = {
      ...small,
      id: "later",
      repeats: false,
      questions: questions.filter(({ fact }) => recorded.some((one) => one === fact)),
    };
    return { ...smallWorld, disputeTypes: [form], records: { ...smallWorld.records, later: record } } satisfies Policy;
  }),
);

describe("gradingScope", () => {
  it("reads what is left of all that is known", () => {
    fc.assert(
      fc.property(policies, partialFacts, fc.boolean(), (policy, facts, isCase) => {
        const given = isCase ? { ...facts, stage: "registered" } : facts;
        const left = gradedFacts(policy, type, knownOf(policy, type, given), today);
        expect(everything(gradingScope(policy, type, given, today))).toEqual(everything(caseScope(policy, left, today)));
      }),
      { numRuns: 500 },
    );
  });

  it("refuses what is no date, and a type there is not", () => {
    expect(() => gradingScope(smallWorld, type, {}, "2026-02-30")).toThrow(RangeError);
    expect(() => gradingScope(smallWorld, "nobody", {}, today)).toThrow(RangeError);
  });
});

describe("hidden questions", () => {
  it("are those whose condition does not surely hold over what the others leave", () => {
    fc.assert(
      fc.property(policies, partialFacts, (policy, facts) => {
        const form = getDisputeType(policy, type);
        const hidden = hiddenFacts(policy, form, facts, today);
        const left = Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.has(name)));
        const again = form.questions.filter(({ showWhen }) => showWhen && trace(policy, showWhen, left, today).outcome !== "yes");
        expect(new Set(again.map(({ fact }) => fact))).toEqual(hidden);
      }),
      { numRuns: 500 },
    );
  });

  it("that wait for one another stay shown while they are answered", () => {
    const showWhen: Readonly<Record<string, Condition>> = {
      wet: { fact: "shaded", operator: "equal", value: true },
      shaded: { fact: "wet", operator: "equal", value: true },
    };
    const asked = small.questions.filter(({ fact }) => Object.hasOwn(showWhen, fact));
    const form = { ...small, questions: showing(asked, showWhen) };
    expect(hiddenFacts(smallWorld, form, { wet: true, shaded: true }, today)).toEqual(new Set());
    expect(hiddenFacts(smallWorld, form, { wet: true }, today)).toEqual(new Set(["wet", "shaded"]));
  });
});
