/** From the draft-07 schemas of the types to the component schemas of OpenAPI 3.1. */
import type { Schema, Types } from "./read-operations.ts";

const prefix = "#/definitions/";

/** `types` by name, without the nameless ones that the generator makes of generic types: they stand where they are used. */
export function components(types: Types): Types {
  return Object.fromEntries(
    Object.entries(types)
      .filter(([name]) => isNamed(name))
      .map(([name, schema]) => [name, convert(types, schema)]),
  );
}

export function convert(types: Types, schema: Schema): Schema {
  if (typeof schema.$ref === "string") return refer(types, schema);
  const parts = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, convertValue(types, keyword, value)]));
  return choice(tuple(needed(parts)));
}

function refer(types: Types, { $ref, ...beside }: Schema): Schema {
  const name = decodeURIComponent(String($ref).slice(prefix.length));
  if (isNamed(name)) return { $ref: `#/components/schemas/${name}`, ...beside };
  const meant = types[name];
  if (!meant) throw new Error(`No type is called \`${name}\`.`);
  return { ...convert(types, meant), ...beside };
}

/** `properties` holds schemas by name, `enum` and the like hold no schemas at all. */
function convertValue(types: Types, keyword: string, value: unknown): unknown {
  if (keyword === "enum" || keyword === "const" || keyword === "required") return value;
  if (Array.isArray(value)) return value.map((part) => (isSchema(part) ? convert(types, part) : part));
  if (!isSchema(value)) return value;
  if (keyword === "properties") {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, isSchema(part) ? convert(types, part) : part]));
  }
  return convert(types, value);
}

/** A member that may be anything may be undefined too, which JSON leaves out. */
function needed({ required, ...rest }: Schema): Schema {
  if (!Array.isArray(required)) return rest;
  const { properties } = rest;
  const kept = required.filter(
    (name) => !isSchema(properties) || Object.keys(properties[name] ?? {}).some((word) => word !== "description"),
  );
  return { ...rest, ...(kept.length > 0 ? { required: kept } : {}) };
}

function tuple({ items, additionalItems, ...rest }: Schema): Schema {
  if (!Array.isArray(items)) return { ...rest, ...(items === undefined ? {} : { items }) };
  return { ...rest, prefixItems: items, items: additionalItems ?? false };
}

/** A union of objects that are told apart by their `kind`. */
function choice({ anyOf, ...rest }: Schema): Schema {
  if (!Array.isArray(anyOf)) return anyOf === undefined ? rest : { ...rest, anyOf };
  const kinds = anyOf.map(kindOf);
  const known = kinds.flat().filter((kind) => kind !== undefined);
  if (kinds.includes(undefined) || new Set(known).size < known.length) return { ...rest, anyOf };
  return { ...rest, type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: anyOf };
}

function kindOf(branch: unknown): readonly unknown[] | undefined {
  if (!isSchema(branch) || !isSchema(branch.properties) || !isSchema(branch.properties.kind)) return undefined;
  const { kind } = branch.properties;
  if (Array.isArray(kind.enum)) return kind.enum;
  return "const" in kind ? [kind.const] : undefined;
}

function isNamed(name: string): boolean {
  return /^\w+$/.test(name);
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
