/** Ordinary JSON Schema becomes fields and forms, and what cannot is named. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsSchema } from "../document/fields-schema.ts";
import { recordSchema } from "../document/form-schema.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import type { JsonSchema } from "../policy/form.ts";
import { importSchema } from "./import-schema.ts";

const read = (name: string): JsonSchema => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));
const loan = read("loan");

const imported = (schema: JsonSchema) => importSchema(schema, "loan.json");
const issuesOf = (schema: JsonSchema) => imported(schema).issues.map(({ code, severity, pointer }) => [code, severity, pointer]);
const withProperty = (property: unknown): JsonSchema => ({ type: "object", properties: { one: property } });

describe("importSchema", () => {
  it("takes over an ordinary schema whole", () => {
    const { form, fields, issues } = imported(loan);
    expect(issues).toEqual([]);
    expect(form).toMatchObject({ title: "工具借用", help: "借走工具时填写。", type: "object" });
    expect(form["x-sections"]).toEqual({ main: { title: "工具借用", "x-order": 10 }, borrower: { title: "借用人", "x-order": 20 } });
    expect(form.properties).toMatchObject({
      tool: { $ref: "fields.json#/tool", "x-section": "main", "x-required": true },
      name: { $ref: "fields.json#/name", "x-section": "borrower", "x-required": true },
      phone: { $ref: "fields.json#/phone", "x-section": "borrower" },
      damage: { "x-required": true, "x-showWhen": { fact: "damaged", operator: "equal", value: true } },
      checkedBy: { "x-showWhen": { not: { fact: "damaged", operator: "equal", value: true } } },
    });
    expect(form.properties.days).not.toHaveProperty("x-required");
    expect(fields).toMatchObject({
      tool: { type: "string", title: "工具", "x-options": { saw: { title: "锯" }, drill: { title: "电钻" } } },
      borrowedOn: { type: "string", format: "date" },
      days: { type: "integer", minimum: 1, maximum: 30 },
      extras: { type: "array", items: { type: "string" }, "x-options": { battery: { title: "battery" }, bits: { title: "bits" } } },
      phone: { title: "电话", pattern: "^[0-9]{11}$" },
      parts: { type: "array", maxItems: 9, items: { type: "object", properties: { part: { "x-required": true }, price: {} } } },
      price: { type: "number", minimum: 0 },
    });
    expect(Object.keys(form.properties)).not.toContain("part");
  });

  it("gives documents that have the shape of documents", () => {
    const { form, fields } = imported(loan);
    expect(ajvValidator(recordSchema, form)).toEqual([]);
    expect(ajvValidator(fieldsSchema, fields)).toEqual([]);
  });

  it("joins conditions that stand inside one another, and those of allOf", () => {
    const { form, issues } = imported(read("nested-conditions"));
    expect(issues).toEqual([]);
    const kind = { fact: "kind", operator: "in", value: ["a", "b"] };
    expect(form.properties.why?.["x-showWhen"]).toEqual(kind);
    expect(form.properties.who?.["x-showWhen"]).toEqual({
      all: [
        kind,
        {
          all: [
            { fact: "many", operator: "greaterThanInclusive", value: 3 },
            { fact: "many", operator: "lessThanInclusive", value: 5 },
          ],
        },
      ],
    });
  });

  it("gives names where a name cannot be kept, and says so", () => {
    const { fields, issues } = imported({
      type: "object",
      properties: { "phone-number": { type: "string", title: "电话" }, 性别: { enum: ["男", "女"] }, 其他: { type: "boolean" } },
    });
    expect(Object.keys(fields)).toEqual(["phoneNumber", "field1", "field2"]);
    expect(fields.field1).toMatchObject({ title: "性别", "x-options": { option1: { title: "男" }, option2: { title: "女" } } });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(Array.from({ length: 5 }, () => ["renamed", "warning"]));
    expect(issues[0]?.message.zh).toBe("`phone-number` 不能作名称，改用 `phoneNumber`。");
  });

  it.each<[string, JsonSchema, readonly (readonly [string, string, string])[]]>([
    ["a default", withProperty({ type: "string", default: "x" }), [["not-imported", "warning", "/properties/one/default"]]],
    ["a step", withProperty({ type: "number", multipleOf: 0.5 }), [["not-imported", "error", "/properties/one/multipleOf"]]],
    [
      "an open bound of a number",
      withProperty({ type: "number", exclusiveMinimum: 0 }),
      [["not-imported", "error", "/properties/one/exclusiveMinimum"]],
    ],
    ["another format", withProperty({ type: "string", format: "email" }), [["not-imported", "error", "/properties/one/format"]]],
    ["an unsafe pattern", withProperty({ type: "string", pattern: "(?=a)" }), [["not-imported", "error", "/properties/one/pattern"]]],
    ["several types", withProperty({ type: ["string", "integer"] }), [["not-imported", "error", "/properties/one/type"]]],
    ["no type", withProperty({}), [["not-imported", "error", "/properties/one/type"]]],
    ["numbers to choose from", withProperty({ enum: [1, 2] }), [["not-imported", "error", "/properties/one/enum"]]],
    ["shapes to choose from", withProperty({ oneOf: [{ type: "string" }] }), [["not-imported", "error", "/properties/one/oneOf"]]],
    ["an array of texts", withProperty({ type: "array", items: { type: "string" } }), [["not-imported", "error", "/properties/one/items"]]],
    ["a reference elsewhere", withProperty({ $ref: "http://example.org/x" }), [["not-imported", "error", "/properties/one/$ref"]]],
    [
      "a circle of references",
      { ...withProperty({ $ref: "#/definitions/a" }), definitions: { a: { $ref: "#/definitions/a" } } },
      [["not-imported", "error", "/properties/one/$ref"]],
    ],
    [
      "open contents",
      { ...withProperty({ type: "boolean" }), additionalProperties: { type: "string" } },
      [["not-imported", "error", "/additionalProperties"]],
    ],
    [
      "patterns of names",
      { ...withProperty({ type: "boolean" }), patternProperties: { "^x": {} } },
      [["not-imported", "error", "/patternProperties"]],
    ],
    [
      "dependencies",
      { ...withProperty({ type: "boolean" }), dependentRequired: { one: ["two"] } },
      [["not-imported", "error", "/dependentRequired"]],
    ],
    [
      "a required question that is not there",
      { ...withProperty({ type: "boolean" }), required: ["two"] },
      [["not-imported", "error", "/required/0"]],
    ],
    ["required under a condition only", read("required-under-condition"), [["not-imported", "error", "/then/required/0"]]],
    ["narrowed under a condition", read("narrowed-under-condition"), [["not-imported", "error", "/then/properties/two"]]],
    [
      "a condition on a text",
      { type: "object", properties: { one: { type: "string" } }, if: { properties: { one: { const: "x" } }, required: ["one"] } },
      [["not-imported", "error", "/if/properties/one/const"]],
    ],
    [
      "a condition that holds before it is answered",
      { type: "object", properties: { one: { type: "boolean" } }, if: { properties: { one: { const: true } } } },
      [["not-imported", "warning", "/if/properties/one"]],
    ],
    [
      "an object inside an item",
      withProperty({ type: "array", items: { type: "object", properties: { two: { type: "object", properties: {} } } } }),
      [["not-imported", "error", "/properties/one/items/properties/two/type"]],
    ],
    [
      "hostile names",
      JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
      [["unsafe-name", "error", "/properties/__proto__"]],
    ],
  ])("names %s", (_, schema, issues) => {
    expect(issuesOf(schema)).toEqual(issues);
  });

  it("stops where definitions unfold without end", () => {
    const bomb = {
      a: { type: "object", properties: { x: { $ref: "#/definitions/a" }, y: { $ref: "#/definitions/a" } } },
      b: { allOf: [{ $ref: "#/definitions/b" }, { $ref: "#/definitions/b" }] },
    };
    for (const $ref of ["#/definitions/a", "#/definitions/b"]) {
      const { issues } = imported({ $ref, definitions: bomb });
      expect(issues.map(({ code }) => code)).toContain("too-large");
    }
  });

  it("never drops a keyword in silence, wherever it stands", () => {
    const places = [
      "",
      "/properties/tool",
      "/properties/borrower",
      "/properties/borrower/properties/name",
      "/properties/parts",
      "/properties/parts/items",
      "/properties/parts/items/properties/part",
      "/then",
      "/then/properties/damage",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom("contentEncoding", "unevaluatedProperties", "minProperties", "x-own"),
        (pointer, keyword) => {
          const schema = structuredClone(loan);
          const place = pointer
            .split("/")
            .slice(1)
            .reduce<unknown>((value, segment) => Reflect.get(Object(value), segment), schema);
          Object.assign(Object(place), { [keyword]: 1 });
          expect(imported(schema).issues.map((issue) => issue.pointer)).toContain(`${pointer}/${keyword}`);
        },
      ),
    );
  });
});
