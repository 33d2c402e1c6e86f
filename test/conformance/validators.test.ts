/** One suite for the two data validators: the server's ajv and the browser's interpreter say the same of every form and every answer. */
import { checkAnswers, type Form, type Issue } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpretingValidator } from "../../packages/forms/src/validate/interpreting-validator.ts";
import { getLayer, layers } from "../shipped-policy/shipped-layer.ts";
import { answersTo } from "./answers.ts";
import { generatedForm } from "./generated-form.ts";

/** In what order issues are found is no part of a verdict. */
const byPlace = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((a, b) => (`${a.pointer} ${a.code}` < `${b.pointer} ${b.code}` ? -1 : 1));

/** The server stops after so many complaints, so that one wrong list does not make a thousand. */
const mostComplaints = 100;

/** Whether the answers fit; the same issues, word by word, where they do not. */
function compare(form: Form, answers: unknown): boolean {
  const [complaints] = [form.schema.zh, form.schema.en].map((schema) => {
    const judged = ajvValidator(schema, answers);
    expect(interpretingValidator(schema, answers).length === 0).toBe(judged.length === 0);
    return judged.length;
  });
  if ((complaints ?? 0) < mostComplaints)
    expect(byPlace(checkAnswers(form, answers, interpretingValidator))).toEqual(byPlace(checkAnswers(form, answers, ajvValidator)));
  return complaints === 0;
}

const formsOf = (layer: string): readonly Form[] => {
  const { policy } = getLayer(layer);
  return [...policy.disputeTypes, ...Object.values(policy.records)];
};
/** Forms a layer shares with the one above it were compared there. */
const known = new Set<string>();

describe("ajv and the interpreter", () => {
  it("agree on generated forms", () => {
    const verdicts = { fit: 0, unfit: 0 };
    fc.assert(
      fc.property(
        generatedForm.chain((form) => fc.tuple(fc.constant(form), fc.array(answersTo(form), { minLength: 12, maxLength: 12 }))),
        ([form, all]) => {
          for (const answers of all) verdicts[compare(form, answers) ? "fit" : "unfit"] += 1;
        },
      ),
      { numRuns: 40 },
    );
    // A suite that only ever saw one verdict would have shown nothing.
    expect(Math.min(verdicts.fit, verdicts.unfit)).toBeGreaterThan(50);
  });

  it.each(layers.toSorted((a, b) => getLayer(a).policy.chain.length - getLayer(b).policy.chain.length))(
    "agree on every form of %s that is its own",
    (layer) => {
      for (const form of formsOf(layer).filter((own) => !known.has(JSON.stringify(own.schema))))
        fc.assert(
          fc.property(answersTo(form), (answers) => void compare(form, answers)),
          { numRuns: 15 },
        );
      for (const form of formsOf(layer)) known.add(JSON.stringify(form.schema));
    },
  );

  it("agree on what is no set of answers at all", () => {
    const [form] = getLayer(layers[0] ?? "").policy.disputeTypes;
    if (!form) throw new Error("No form to compare on.");
    for (const answers of [null, [], "x", 1, true]) expect(compare(form, answers)).toBe(false);
  });
});
