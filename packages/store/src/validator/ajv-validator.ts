/** The data validator of the server: ajv, with limits for schemas that come from policy authors. */
import type { DataValidator, JsonSchema } from "@jiefen/policy";
import { Ajv, type Options, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { digest } from "../disk/digest.ts";
import { linearPattern } from "./linear-pattern.ts";

/** Compiled validators kept; the least recently used goes first. */
const kept = 256;
/** Errors reported for one value; more are seldom read, and a long list would otherwise make one error an item. */
const mostErrors = 100;

/** Throws for a schema that cannot be compiled: `validate` of the policy has refused such a schema before. One instance per schema, so that an
 * `$id` of one policy never blocks another's. */
export const ajvValidator: DataValidator = (schema, data) => {
  const validate = compiledFor(schema);
  if (validate(data) === true) return [];
  return (validate.errors ?? []).slice(0, mostErrors).map((error) => ({
    pointer: error.instancePath,
    keyword: error.keyword,
    params: { ...error.params },
  }));
};

const bySchema = new WeakMap<JsonSchema, ValidateFunction>();
const byDigest = new Map<string, ValidateFunction>();

function compiledFor(schema: JsonSchema): ValidateFunction {
  const known = bySchema.get(schema);
  if (known) return known;
  const key = digest.sha256(digest.canonical(schema));
  const validate = byDigest.get(key) ?? compile(schema);
  byDigest.delete(key);
  byDigest.set(key, validate);
  for (const oldest of byDigest.keys()) {
    if (byDigest.size <= kept) break;
    byDigest.delete(oldest);
  }
  bySchema.set(schema, validate);
  return validate;
}

/** Without ajv's own optimising of the code it makes: it costs a third of the compiling, and the engine does as much when the code runs. */
const options: Options = {
  strict: true,
  strictRequired: false,
  strictTypes: false,
  ownProperties: true,
  allErrors: true,
  multipleOfPrecision: 6,
  addUsedSchema: false,
  code: { regExp: linearPattern, optimize: false },
};

/** Holds schemas against the schema of schemas, which is compiled once for all of them. */
const ofSchemas = new Ajv(options);

function compile(schema: JsonSchema): ValidateFunction {
  if ("$async" in schema) throw new Error("A schema with `$async` validates nothing at the time it is asked.");
  ofSchemas.validateSchema(schema, true);
  const ajv = new Ajv({ ...options, validateSchema: false, meta: false });
  formats.default(ajv, { mode: "full", formats: ["date"] });
  return ajv.compile(schema);
}
