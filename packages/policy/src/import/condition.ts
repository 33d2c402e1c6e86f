/** `if`, as a condition of ours. */
import type { Condition, Scalar } from "../document/condition.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import type { Segments } from "../document/pointer.ts";
import { type Importing, notExpressible, report, reportRest } from "./importing.ts";

/** The condition that holds where data fits the subschema; undefined, with an issue, where it cannot be said.
 * `names` gives the field of a property. */
export function conditionOf(
  importing: Importing,
  schema: unknown,
  place: Segments,
  names: ReadonlyMap<string, string>,
): Condition | undefined {
  if (!isObject(schema) || !isObject(schema.properties)) {
    notExpressible(importing, place.slice(0, -1), place.at(-1) ?? "if", {
      zh: "条件只能写成对各问题答案的要求（`properties`）。",
      en: "A condition can only be said by what answers must be (`properties`).",
    });
    return undefined;
  }
  reportRest(importing, place, schema, ["properties", "required", "type"]);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const parts: Condition[] = [];
  for (const [original, inner] of Object.entries(schema.properties)) {
    const at = [...place, "properties", original];
    const fact = names.get(original);
    const part = fact === undefined || !isObject(inner) ? undefined : comparisonOf(importing, inner, at, fact);
    if (part === undefined) {
      if (fact === undefined)
        notExpressible(importing, [...place, "properties"], original, {
          zh: "条件问到的问题不在这张表单里。",
          en: "The question asked about is not on this form.",
        });
      return undefined;
    }
    if (!required.includes(original)) unanswered(importing, at, original);
    parts.push(part);
  }
  const [only, ...others] = parts;
  if (only === undefined) return undefined;
  return others.length === 0 ? only : { all: parts };
}

const bounds = {
  minimum: "greaterThanInclusive",
  maximum: "lessThanInclusive",
  exclusiveMinimum: "greaterThan",
  exclusiveMaximum: "lessThan",
} as const;

function comparisonOf(importing: Importing, schema: JsonObject, place: Segments, fact: string): Condition | undefined {
  const parts: Condition[] = [];
  const code = (value: unknown): Scalar | undefined => codeOf(importing, fact, value);
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "type") continue;
    const part = partOf(importing, keyword, value, fact, code, place);
    if (part === undefined) {
      notExpressible(importing, place, keyword);
      return undefined;
    }
    parts.push(part);
  }
  const [only, ...others] = parts;
  return others.length === 0 ? only : { all: parts };
}

function partOf(
  importing: Importing,
  keyword: string,
  value: unknown,
  fact: string,
  code: (value: unknown) => Scalar | undefined,
  place: Segments,
): Condition | undefined {
  if (keyword === "const") {
    const one = code(value);
    return one === undefined ? undefined : { fact, operator: "equal", value: one };
  }
  if (keyword === "enum" && Array.isArray(value)) {
    const all = value.map(code).filter((one) => one !== undefined);
    return all.length === 0 || all.length < value.length ? undefined : { fact, operator: "in", value: all };
  }
  if (keyword === "contains" && isObject(value) && Object.hasOwn(value, "const")) {
    const one = code(value.const);
    return one === undefined ? undefined : { fact, operator: "contains", value: one };
  }
  if (keyword === "not" && isObject(value)) {
    const inner = comparisonOf(importing, value, [...place, "not"], fact);
    return inner === undefined ? undefined : { not: inner };
  }
  if (isBound(keyword) && typeof value === "number") return { fact, operator: bounds[keyword], value };
  return undefined;
}

function isBound(keyword: string): keyword is keyof typeof bounds {
  return Object.hasOwn(bounds, keyword);
}

/** A value a rule can compare the field with: texts only where they are options. */
function codeOf(importing: Importing, fact: string, value: unknown): Scalar | undefined {
  if (typeof value === "boolean" || typeof value === "number") return value;
  return typeof value === "string" ? importing.codes.get(fact)?.get(value) : undefined;
}

function unanswered(importing: Importing, place: Segments, original: string): void {
  report(
    importing,
    place,
    "warning",
    "not-imported",
    {
      zh: `\`if\` 没有要求 \`${original}\` 已填，原意在没填时也成立。`,
      en: `\`if\` does not require \`${original}\`; as written it also holds where that is not answered.`,
    },
    { zh: "导入后，答了这个问题才会显示。", en: "After the import the question shows only once this one is answered." },
  );
}
