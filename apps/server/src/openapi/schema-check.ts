/** Checks values against schemas of the API's description. */
import type { JsonSchema } from "@jiefen/policy";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { apiDocument } from "./api-document.ts";

/** What does not fit, and where: JSON pointers into the value. */
export type Misfit = Pick<ErrorObject, "instancePath" | "keyword" | "params">;

/** Errors told for one value. */
const mostMisfits = 20;

const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, discriminator: true });
formats.default(ajv, { mode: "full", formats: ["date"] });
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** `schema` is a part of the document. Compiled when it is first needed. */
export function misfits(schema: JsonSchema, value: unknown): readonly Misfit[] {
  const known = compiled.get(schema);
  const validate = known ?? ajv.compile({ components: apiDocument.components, allOf: [schema] });
  if (!known) compiled.set(schema, validate);
  if (validate(value)) return [];
  return telling(validate.errors ?? []).slice(0, mostMisfits);
}

/** Of a value that fits none of several schemas, what each of them misses says less than that none fits: told once, at the outermost place. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const places = new Map(choices.map((choice) => [choice.instancePath, choice]));
  const outermost = [...places.values()].filter(
    ({ instancePath }) => ![...places.keys()].some((place) => instancePath.startsWith(`${place}/`)),
  );
  const within = ({ instancePath }: ErrorObject) =>
    outermost.some((choice) => instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`));
  return [...errors.filter((error) => !within(error)), ...outermost];
}
