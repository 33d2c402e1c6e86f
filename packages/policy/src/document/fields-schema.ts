/** Meta-schemas of `schemas/<layer>/fields.json` and of the properties that forms and list items put on its fields. */
import type { JsonSchema } from "../policy/form.ts";
import { closed, condition, documentSchema, flag, id, keyed, order, when, words } from "./meta-schema.ts";

const option = closed({ title: words }, { "x-order": order, rank: { type: "integer" }, retired: flag });
const length: JsonSchema = { type: "integer", minimum: 0, maximum: 20_000 };
const count: JsonSchema = { type: "integer", minimum: 0, maximum: 500 };
const number: JsonSchema = { type: "number" };

export const property = closed(
  { $ref: { type: "string", pattern: "^fields\\.json#/[A-Za-z][A-Za-z0-9_]{0,63}$" } },
  {
    title: words,
    help: words,
    minimum: number,
    maximum: number,
    minItems: count,
    maxItems: count,
    maxLength: length,
    "x-section": id,
    "x-order": order,
    "x-required": flag,
    "x-showWhen": condition,
    retired: flag,
  },
);

const items: JsonSchema = {
  type: "object",
  required: ["type"],
  properties: { type: { enum: ["string", "object"] } },
  ...when(
    { properties: { type: { const: "object" } } },
    closed({ type: { const: "object" }, properties: keyed(property) }),
    closed({ type: { const: "string" } }),
  ),
};

const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
const weight: JsonSchema = { type: "number", minimum: 0 };
const band = closed({ between: { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 2 }, weight });
const spread: Readonly<Record<string, JsonSchema>> = {
  answered: share,
  unknown: share,
  share,
  weights: keyed(weight),
  shares: keyed(share),
  bands: { type: "array", items: band, minItems: 1, maxItems: 100 },
  several: share,
};

const field = closed(
  { type: { enum: ["boolean", "integer", "number", "string", "array"] }, title: words },
  {
    help: words,
    format: { const: "date" },
    minimum: number,
    maximum: number,
    minLength: length,
    maxLength: length,
    minItems: count,
    maxItems: count,
    pattern: { type: "string", maxLength: 256 },
    items,
    "x-options": keyed(option),
    "x-unit": { type: "string" },
    "x-count": flag,
    "x-widget": { type: "string" },
    "x-sensitivity": { enum: ["personal", "restricted"] },
    "x-identity": { enum: ["name", "idNumber", "phone"] },
    "x-synthetic": closed({}, { ...spread, byType: keyed(closed({}, spread)) }),
    retired: flag,
  },
);

export const fieldsSchema = documentSchema(keyed(field));
