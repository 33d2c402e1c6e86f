/** What a schema says about a place in the data: found by walking both, for the sake of suggestions. */
import { isObject, type JsonObject, own } from "../document/json.ts";
import type { Segments } from "../document/pointer.ts";

/** The names an object at this place may have, so far as the schema lists them. */
export function knownNames(schema: JsonObject, data: unknown, place: Segments): readonly string[] {
  return schemasAt(schema, data, place).flatMap((one) => (isObject(one.properties) ? Object.keys(one.properties) : []));
}

/** Every subschema that speaks of the place. */
export function schemasAt(schema: JsonObject, data: unknown, place: Segments): readonly JsonObject[] {
  let schemas = spread(schema, schema, data);
  let value = data;
  for (const segment of place) {
    const inner = isObject(value) ? own(value, segment) : Array.isArray(value) ? value[Number(segment)] : undefined;
    schemas = schemas.flatMap((one) => child(one, segment, value)).flatMap((one) => spread(schema, one, inner));
    value = inner;
  }
  return schemas;
}

function child(schema: JsonObject, segment: string, value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return isObject(schema.items) ? [schema.items] : [];
  const property = isObject(schema.properties) ? own(schema.properties, segment) : undefined;
  const found = property ?? schema.additionalProperties;
  return isObject(found) ? [found] : [];
}

/** The schema and those it brings in at the same place: referred to, joined, or chosen by the data. */
function spread(root: JsonObject, schema: JsonObject, data: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const open: unknown[] = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next)) continue;
    found.push(next);
    if (typeof next.$ref === "string" && isObject(root.definitions))
      open.push(own(root.definitions, next.$ref.replace("#/definitions/", "")));
    if (Array.isArray(next.allOf)) open.push(...next.allOf);
    if (isObject(next.if)) open.push(fits(next.if, data) ? next.then : next.else);
  }
  return found;
}

/** As much of `if` as our meta-schemas use: `required`, and `const` of a property. */
function fits(test: JsonObject, data: unknown): boolean {
  if (!isObject(data)) return false;
  const required = Array.isArray(test.required) ? test.required : [];
  if (!required.every((name) => typeof name === "string" && Object.hasOwn(data, name))) return false;
  const properties = isObject(test.properties) ? Object.entries(test.properties) : [];
  return properties.every(
    ([name, property]) => !isObject(property) || !Object.hasOwn(property, "const") || own(data, name) === property.const,
  );
}
