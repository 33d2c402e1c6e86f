/** What an interpreted error is about, in the words ajv uses for its `params`. */
import type { OutputUnit } from "@cfworker/json-schema";
import type { JsonSchema } from "@jiefen/policy";

type Parameters = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}

/** The value of a keyword, by the interpreter's own path through the schema (`#/properties/a/$ref/type`). */
export function keywordValue(root: JsonSchema, location: string): unknown {
  let here: unknown = root;
  for (const raw of location.replace(/^#\/?/, "").split("/")) {
    if (raw === "") continue;
    const segment = decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    if (!isObject(here)) return undefined;
    if (segment === "$ref" && typeof here.$ref === "string") here = keywordValue(root, here.$ref);
    else here = here[segment];
  }
  return here;
}

/** The interpreter names the property only inside its message, as the first text in quotes. */
function quoted(unit: OutputUnit): string | undefined {
  return /"((?:[^"\\]|\\.)*)"/.exec(unit.error)?.[1];
}

const byKeyword: Readonly<Record<string, (value: unknown, unit: OutputUnit) => Parameters>> = {
  required: (_, unit) => ({ missingProperty: quoted(unit) }),
  additionalProperties: (_, unit) => ({ additionalProperty: quoted(unit) }),
  type: (value) => ({ type: value }),
  enum: (value) => ({ allowedValues: value }),
  const: (value) => ({ allowedValue: value }),
  pattern: (value) => ({ pattern: value }),
  format: (value) => ({ format: value }),
  multipleOf: (value) => ({ multipleOf: value }),
  minimum: (value) => ({ comparison: ">=", limit: value }),
  maximum: (value) => ({ comparison: "<=", limit: value }),
  exclusiveMinimum: (value) => ({ comparison: ">", limit: value }),
  exclusiveMaximum: (value) => ({ comparison: "<", limit: value }),
};
for (const keyword of ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"])
  Object.assign(byKeyword, { [keyword]: (value: unknown) => ({ limit: value }) });

/** Ajv's `params` of one error of the interpreter. */
export function errorParameters(root: JsonSchema, unit: OutputUnit): Parameters {
  return byKeyword[unit.keyword]?.(keywordValue(root, unit.keywordLocation), unit) ?? {};
}
