/** How much a request may hold where its types do not say: nothing that comes in is without bounds. */
import { isSchema } from "./convert.ts";
import type { Schema, Types } from "./read-operations.ts";

const line = { minLength: 1, maxLength: 200 };
const prose = { minLength: 1, maxLength: 20_000 };
const name = "^[A-Za-z]\\w{0,63}$";

/** Members that hold what somebody writes in sentences. */
const written = new Set(["reason", "note", "text"]);

/** Types that mean more than TypeScript can say. */
const meant: Types = {
  LocalDate: { type: "string", format: "date" },
  FactScalar: { anyOf: [{ type: "boolean" }, { type: "number" }, { type: "string", maxLength: prose.maxLength }] },
  Facts: { maxProperties: 500, propertyNames: { pattern: name } },
  Item: { maxProperties: 200, propertyNames: { pattern: name } },
};

/** What is said of the types everywhere, and in addition the bounds of all that `requests` refer to. */
export function bounded(types: Types, requests: readonly Schema[]): Types {
  const said = Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, says(type, schema)]));
  const reached = reachedFrom(said, requests);
  return Object.fromEntries(Object.entries(said).map(([type, schema]) => [type, reached.has(type) ? bind(schema) : schema]));
}

function says(type: string, schema: Schema): Schema {
  const { type: _type, anyOf, ...rest } = schema;
  const more = meant[type];
  if (!more) return schema;
  return "type" in more || "anyOf" in more ? { ...rest, ...more } : { ...schema, ...more };
}

/** `schema` with the usual bounds wherever it has none of its own. */
export function bind(schema: Schema, member = ""): Schema {
  const parts = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, bindValue(keyword, value, member)]));
  return { ...usual(schema, member), ...parts };
}

function bindValue(keyword: string, value: unknown, member: string): unknown {
  if (keyword === "enum" || keyword === "const" || keyword === "propertyNames" || keyword === "discriminator") return value;
  if (Array.isArray(value)) return value.map((part) => (isSchema(part) ? bind(part, member) : part));
  if (!isSchema(value)) return value;
  if (keyword !== "properties") return bind(value, member);
  return Object.fromEntries(Object.entries(value).map(([inner, part]) => [inner, isSchema(part) ? bind(part, inner) : part]));
}

function usual(schema: Schema, member: string): Schema {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const listed = "enum" in schema || "const" in schema;
  return {
    ...(types.includes("string") && !listed && !("format" in schema) && !("pattern" in schema) ? text(schema, member) : {}),
    ...(types.includes("array") ? { maxItems: 500 } : {}),
    ...(types.includes("object") && "additionalProperties" in schema && schema.additionalProperties !== false
      ? { maxProperties: 500 }
      : {}),
  };
}

/** Where only the greatest length is said, a text may be empty. */
function text(schema: Schema, member: string): Schema {
  if ("maxLength" in schema) return {};
  return written.has(member) ? prose : line;
}

function reachedFrom(types: Types, requests: readonly Schema[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) visit(part);
    if (!isSchema(value)) return;
    if (typeof value.$ref === "string") follow(value.$ref.split("/").at(-1) ?? "");
    for (const part of Object.values(value)) visit(part);
  };
  const follow = (type: string): void => {
    if (reached.has(type)) return;
    reached.add(type);
    visit(types[type]);
  };
  visit(requests);
  return reached;
}
