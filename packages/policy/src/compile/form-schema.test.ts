/** Compiled forms are plain draft-07: strict ajv takes them, and the interpreter of the browser gives the same verdicts. */
import { Validator } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../fixtures/garden-policy.ts";

const policy = gardenPolicy("hillside");
const forms = [...policy.disputeTypes, ...Object.values(policy.records)];

function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, ownProperties: true, allErrors: true });
  addFormats.default(ajv, ["date"]);
  return ajv;
}

describe.each(forms.map((form) => [form.id, form] as const))("the form %s", (_, form) => {
  it.each(["zh", "en"] as const)("compiles under strict ajv in %s", (language) => {
    expect(() => strictAjv().compile(form.schema[language])).not.toThrow();
  });

  it("is judged alike by ajv and the interpreter", () => {
    const ajv = strictAjv().compile(form.schema.zh);
    const interpreter = new Validator(structuredClone(form.schema.zh), "7", false);
    const names = form.questions.flatMap(({ fact, items }) => [fact, ...(items ?? []).map((item) => item.fact)]);
    const options = names.flatMap((name) => policy.facts[name]?.options?.map((option) => option.id) ?? []);
    const scalar = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer({ min: -5, max: 2000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom("", "2026-02-28", "2026-02-29", "2024-02-29", "2026-13-01", "13800000000", "x".repeat(2001), ...options),
    );
    const range = fc.record({ atLeast: fc.integer(), atMost: fc.integer(), other: scalar }, { requiredKeys: [] });
    const item = fc.dictionary(fc.constantFrom("id", "unknown", ...names), scalar, { maxKeys: 4 });
    const value = fc.oneof(scalar, range, fc.array(scalar, { maxLength: 3 }), fc.array(item, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, "unknown", "toString"), value, { maxKeys: 4 }), (answers) => {
        const plain: unknown = JSON.parse(JSON.stringify(answers));
        expect(interpreter.validate(plain).valid).toBe(ajv(plain));
      }),
      { numRuns: 300 },
    );
  });
});
