/** The data validator of the browser: interprets a JSON Schema, so that a strict Content-Security-Policy needs no exception. */
import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import type { DataValidator, JsonSchema } from "@jiefen/policy";
import { errorParameters, keywordValue } from "./error-parameters.ts";

/** Keywords that only pass on what a deeper keyword has already reported. */
const structural: ReadonlySet<string> = new Set([
  "$ref",
  "allOf",
  "else",
  "items",
  "additionalItems",
  "patternProperties",
  "prefixItems",
  "properties",
  "then",
]);

/** Validators are kept as long as their schema lives: compiled forms are made once and asked many times. */
const prepared = new WeakMap<JsonSchema, Validator>();

function validatorOf(schema: JsonSchema): Validator {
  const known = prepared.get(schema);
  if (known) return known;
  // The interpreter writes its own addresses into what it is given: it gets a copy.
  const copy: Schema = structuredClone(schema);
  const made = new Validator(copy, "7", false);
  prepared.set(schema, made);
  return made;
}

/** `undefined` is no JSON: a key that holds it counts as absent, as it does for ajv. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : withoutUndefined(item)));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutUndefined(part)]),
  );
}

/** `#/a%20b/0` → `/a b/0`, still escaped as a JSON pointer. */
function pointerOf(location: string): string {
  return decodeURIComponent(location.replace(/^#/, ""));
}

/** Leaves out what ajv says once and the interpreter twice. */
function reported(schema: JsonSchema, unit: OutputUnit, all: readonly OutputUnit[]): boolean {
  if (unit.keyword === "additionalProperties") return keywordValue(schema, unit.keywordLocation) === false;
  if (unit.keyword !== "false") return !structural.has(unit.keyword);
  const parent = unit.instanceLocation.slice(0, unit.instanceLocation.lastIndexOf("/"));
  return !all.some((other) => other.keyword === "additionalProperties" && other.instanceLocation === parent);
}

/** Verdicts are those of ajv with all errors on; see the conformance suite. Throws only on a schema it cannot read. */
export const interpretingValidator: DataValidator = (schema, data) => {
  const result = validatorOf(schema).validate(withoutUndefined(data) ?? null);
  if (result.valid) return [];
  return result.errors
    .filter((unit) => reported(schema, unit, result.errors))
    .map((unit) => ({
      pointer: pointerOf(unit.instanceLocation),
      keyword: unit.keyword === "false" ? "false schema" : unit.keyword,
      params: errorParameters(schema, unit),
    }));
};
