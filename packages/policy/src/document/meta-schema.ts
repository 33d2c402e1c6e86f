/** The parts that the meta-schemas of documents (draft-07, nothing additional allowed) are put together from. */
import type { JsonSchema } from "../policy/form.ts";
import { swatches } from "./widgets.ts";

/** Ids start with a letter: JavaScript sorts digit keys first, and figures are no names. */
export const idPattern = "^[A-Za-z][A-Za-z0-9_]{0,63}$";
/** How many conditions may stand inside one another. */
export const conditionDepth = 8;
/** How many parts one group may have. */
export const conditionWidth = 64;

export const id: JsonSchema = { type: "string", pattern: idPattern };
export const words: JsonSchema = { type: "string", minLength: 1, maxLength: 2000 };
export const flag: JsonSchema = { type: "boolean" };
export const order: JsonSchema = { type: "number" };
export const date: JsonSchema = { type: "string", format: "date" };
export const swatch: JsonSchema = { enum: [...swatches] };
export const condition = { $ref: "#/definitions/condition" } as const satisfies JsonSchema;
export const ids: JsonSchema = { type: "array", items: id, maxItems: 200, uniqueItems: true };
export const someIds: JsonSchema = { ...ids, minItems: 1 };

/** An object with exactly these properties. */
export function closed(required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return { type: "object", properties: { ...required, ...optional }, required: Object.keys(required), additionalProperties: false };
}

/** An object keyed by id. */
export function keyed(entry: JsonSchema): JsonSchema {
  return { type: "object", propertyNames: { pattern: idPattern }, additionalProperties: entry };
}

const branches = ["if", "then", "else"] as const;

/** JSON Schema's `if`, `then`, `else`. Put together by name, since an object written with a `then` looks like a promise. */
export function when(test: JsonSchema, shape: JsonSchema, otherwise: JsonSchema = {}): JsonSchema {
  return Object.fromEntries([test, shape, otherwise].map((part, index) => [branches[index], part]));
}

/** One shape per value of `key`: only the shape that the value names is looked at, so that its errors are the ones told. */
export function oneShapePer(key: string, shapes: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: "object",
    required: [key],
    properties: { [key]: { enum: Object.keys(shapes) } },
    allOf: Object.entries(shapes).map(([value, shape]) => when({ properties: { [key]: { const: value } }, required: [key] }, shape)),
  };
}

export const source: JsonSchema = closed({ text: words }, { toConfirm: flag });

const parameterReference = closed({
  fact: { const: "parameters" },
  path: { type: "string", pattern: "^\\$\\.[A-Za-z][A-Za-z0-9_]{0,63}$" },
});
const scalar: JsonSchema = { type: ["boolean", "number", "string"] };

/** A number of at least 0, written in place or taken from `parameters.json`. */
export const numberOrParameter: JsonSchema = { anyOf: [{ type: "number", minimum: 0 }, parameterReference] };

const group: JsonSchema = { type: "array", items: condition, minItems: 1, maxItems: conditionWidth };

/** How deep conditions stand inside one another no schema can say; `conditionFlaws` does. */
const definitions = {
  condition: {
    oneOf: [
      closed({ all: group }),
      closed({ any: group }),
      closed({ not: condition }),
      closed({
        fact: { type: "string" },
        operator: { type: "string" },
        value: { anyOf: [scalar, { type: "array", items: scalar, minItems: 1 }, parameterReference] },
      }),
    ],
  },
};

/** A whole document: draft-07, with what its parts refer to. */
export function documentSchema(schema: JsonSchema): JsonSchema {
  const hasConditions = JSON.stringify(schema).includes(condition.$ref);
  return { $schema: "http://json-schema.org/draft-07/schema#", ...(hasConditions && { definitions }), ...schema };
}
