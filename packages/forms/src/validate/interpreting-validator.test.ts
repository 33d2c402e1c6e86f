/** The interpreter against ajv: the same verdict and the same complaints, on documents nobody wrote by hand. */
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpretingValidator } from "./interpreting-validator.ts";

const range = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: { atLeast: { type: "integer", minimum: 0 }, atMost: { type: "integer", minimum: 0 } },
};
/** An invented form of a bicycle workshop, in the shape that forms are compiled to. */
const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  additionalProperties: false,
  properties: {
    squeaks: { type: ["boolean", "null"] },
    spokes: { anyOf: [{ type: "integer", minimum: 0, maximum: 64 }, { type: "null" }, range] },
    frame: { enum: ["steel", "wood", null] },
    "bell sound": { type: ["string", "null"], maxLength: 3, pattern: "^[a-z]*$" },
    extras: { type: ["array", "null"], maxItems: 2, uniqueItems: true, items: { enum: ["bell", "lamp"] } },
    riders: {
      type: ["array", "null"],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "string" }, age: { type: ["integer", "null"] } },
      },
    },
  },
};

const value = fc.oneof(
  fc.constantFrom(null, true, "steel", "wood", "bell", "ring", "RING", "", "2026-01-02", -1, 0, 3, 64, 65, 1.5),
  fc.record(
    { atLeast: fc.integer({ min: -2, max: 9 }), atMost: fc.oneof(fc.nat(), fc.string()) },
    { requiredKeys: [], noNullPrototype: true },
  ),
  fc.array(fc.constantFrom("bell", "lamp", "horn", null), { maxLength: 3 }),
  fc.array(
    fc.record({ id: fc.string(), age: fc.constantFrom(null, 3, "3"), x: fc.constant(1) }, { requiredKeys: [], noNullPrototype: true }),
    { maxLength: 2 },
  ),
);
const names = [...Object.keys(schema.properties), "unheard of"];
const document = fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true });

const compiled = new Ajv({ allErrors: true, strict: false }).compile(schema);
const sorted = (errors: readonly { pointer: string; keyword: string }[]) =>
  [...new Set(errors.map((error) => `${error.pointer} ${error.keyword}`))].sort();

/** Ajv does not look for doubles among items that are wrong anyhow. */
const compared = (error: { keyword: string }) => error.keyword !== "uniqueItems";

test("agrees with ajv on verdict and complaints", () => {
  fc.assert(
    fc.property(document, (data) => {
      compiled(data);
      const expected = (compiled.errors ?? []).map((error) => ({ pointer: error.instancePath, keyword: error.keyword }));
      const errors = interpretingValidator(schema, data);
      expect(errors.length === 0).toBe(expected.length === 0);
      expect(sorted(errors.filter(compared))).toEqual(sorted(expected.filter(compared)));
    }),
    { numRuns: 2000 },
  );
});

test("names what ajv names", () => {
  const errors = interpretingValidator(schema, { spokes: 99, riders: [{}], "bell sound": "ring", horn: 1, frame: undefined });
  expect(errors).toContainEqual({ pointer: "/spokes", keyword: "maximum", params: { comparison: "<=", limit: 64 } });
  expect(errors).toContainEqual({ pointer: "/riders/0", keyword: "required", params: { missingProperty: "id" } });
  expect(errors).toContainEqual({ pointer: "/bell sound", keyword: "maxLength", params: { limit: 3 } });
  expect(errors).toContainEqual({ pointer: "", keyword: "additionalProperties", params: { additionalProperty: "horn" } });
  expect(errors.some((error) => error.pointer === "/frame")).toBe(false);
});
