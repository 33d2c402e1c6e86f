/** What an import gathers: fields, questions and sections on the one side, what could not be taken over on the other. */
import type { FieldDocument, PropertyDocument } from "../document/fields.ts";
import type { SectionDocument } from "../document/form.ts";
import type { IssueCode } from "../document/issue-code.ts";
import { isObject, type JsonObject, own } from "../document/json.ts";
import { pointerOf, type Segments, segmentsOf } from "../document/pointer.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";

export interface Importing {
  /** The schema's name, as issues give it. */
  readonly file: string;
  readonly root: JsonObject;
  readonly fields: Map<string, FieldDocument>;
  readonly properties: Map<string, PropertyDocument>;
  readonly sections: Map<string, SectionDocument>;
  /** Original option → the code it got, by field. */
  readonly codes: Map<string, ReadonlyMap<string, string>>;
  readonly issues: Issue[];
  /** Definitions may be used again and again, so that a small schema can unfold without end: subschemas that may still be looked at. */
  readonly budget: { left: number };
}

export const mostSchemas = 5000;
/** Deeper places are not looked at: a definition may stand within itself. */
const deepest = 40;

export function report(
  importing: Importing,
  place: Segments,
  severity: Issue["severity"],
  code: IssueCode,
  message: Text,
  hint: Text,
): void {
  importing.issues.push({ code, severity, file: importing.file, pointer: pointerOf(place), message, hint });
}

/** A keyword that says something about data which a form cannot say. */
export function notExpressible(importing: Importing, place: Segments, keyword: string, hint?: Text): void {
  report(
    importing,
    [...place, keyword],
    "error",
    "not-imported",
    { zh: `\`${keyword}\` 无法转成表单，没有导入。`, en: `\`${keyword}\` cannot be said by a form and was left out.` },
    hint ?? { zh: "请去掉它，或导入后另行处理。", en: "Take it away, or see to it after the import." },
  );
}

/** Says nothing about what data is valid; still it is not carried over. */
export function leftOut(importing: Importing, place: Segments, keyword: string): void {
  report(
    importing,
    [...place, keyword],
    "warning",
    "not-imported",
    { zh: `\`${keyword}\` 没有导入。`, en: `\`${keyword}\` was left out.` },
    { zh: "表单不预填答案，也不带示例。", en: "A form fills in no answers beforehand and carries no examples." },
  );
}

/** Keywords that speak of the schema itself. */
const silent: ReadonlySet<string> = new Set(["$schema", "$id", "$comment", "definitions", "$defs", "$ref"]);
const annotations: ReadonlySet<string> = new Set(["default", "examples", "readOnly", "writeOnly", "deprecated"]);

/** Names every keyword of a subschema that nobody has taken over. */
export function reportRest(importing: Importing, place: Segments, schema: JsonObject, taken: readonly string[]): void {
  for (const keyword of Object.keys(schema)) {
    if (silent.has(keyword) || taken.includes(keyword)) continue;
    if (annotations.has(keyword)) leftOut(importing, place, keyword);
    else notExpressible(importing, place, keyword);
  }
}

/** A subschema with its own `$ref` followed; undefined, with an issue, where it is no schema that can be followed. */
export function resolve(importing: Importing, schema: unknown, place: Segments): JsonObject | undefined {
  importing.budget.left -= 1;
  if (importing.budget.left < 0 || place.length > deepest) {
    if (importing.budget.left >= -1) tooMuch(importing, place);
    return undefined;
  }
  const seen = new Set<string>();
  let found = schema;
  while (isObject(found) && typeof found.$ref === "string") {
    const { $ref, ...beside } = found;
    if (seen.has($ref) || !$ref.startsWith("#/")) {
      notExpressible(importing, place, "$ref", {
        zh: "只能引用本文件 `definitions` 里的内容，且不能绕圈。",
        en: "Refer to this file's own `definitions` only, and not in a circle.",
      });
      return undefined;
    }
    seen.add($ref);
    const target = segmentsOf($ref.slice(1)).reduce<unknown>(
      (value, segment) => (isObject(value) ? own(value, segment) : undefined),
      importing.root,
    );
    found = isObject(target) ? { ...target, ...beside } : target;
  }
  if (found === true) return {};
  if (isObject(found)) return found;
  report(
    importing,
    place,
    "error",
    "not-imported",
    { zh: "这里不是可以导入的 JSON Schema。", en: "This is no JSON Schema that could be imported." },
    { zh: "请写成对象。", en: "Make it an object." },
  );
  return undefined;
}

function tooMuch(importing: Importing, place: Segments): void {
  report(
    importing,
    place,
    "error",
    "too-large",
    {
      zh: "这份 JSON Schema 展开后太大或太深，其余部分没有导入。",
      en: "Unfolded, this JSON Schema is too large or too deep; the rest was left out.",
    },
    { zh: "请拆成几份，或减少互相引用。", en: "Split it up, or let definitions refer to one another less." },
  );
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
