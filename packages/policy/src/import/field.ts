/** One subschema as a field of the library. */
import type { FieldDocument, OptionDocument } from "../document/fields.ts";
import type { JsonObject } from "../document/json.ts";
import type { Segments } from "../document/pointer.ts";
import { patternFlaw } from "../validate/pattern.ts";
import { choicesOf } from "./choices.ts";
import { type Importing, notExpressible, reportRest, resolve, textOf } from "./importing.ts";

/** What every field takes over. */
const common = ["type", "title", "description"];

interface Read {
  readonly field: FieldDocument;
  readonly taken: readonly string[];
  readonly codes?: ReadonlyMap<string, string>;
}

/** The field a subschema describes, and the codes of its options; undefined, with an issue, where it describes none. Lists and objects are read
 * elsewhere. */
export function readField(
  importing: Importing,
  schema: JsonObject,
  place: Segments,
  name: string,
): { readonly field: FieldDocument; readonly codes?: ReadonlyMap<string, string> } | undefined {
  const type = typeOf(schema);
  const reader = type === undefined ? undefined : readers[type];
  const read = reader?.(importing, schema, place, { title: textOf(schema.title) ?? name, ...helpOf(schema) });
  if (read === undefined) {
    if (reader === undefined) notExpressible(importing, place, "type", { zh: "请写明一种类型。", en: "Name one type." });
    return undefined;
  }
  reportRest(importing, place, schema, [...common, ...read.taken]);
  return { field: read.field, ...(read.codes && { codes: read.codes }) };
}

/** The one type besides `null`, told by the choices where `type` is missing. */
export function typeOf(schema: JsonObject): string | undefined {
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((one) => one !== "null" && one !== undefined);
  if (types.length === 1) return String(types[0]);
  if (types.length > 1) return undefined;
  if (["enum", "const", "oneOf", "anyOf"].some((keyword) => Object.hasOwn(schema, keyword))) return "string";
  return Object.hasOwn(schema, "properties") ? "object" : undefined;
}

type Common = Pick<FieldDocument, "title" | "help">;
type Reader = (importing: Importing, schema: JsonObject, place: Segments, common: Common) => Read | undefined;

const readers: Readonly<Record<string, Reader>> = {
  boolean: (_importing, _schema, _place, titles) => ({ field: { type: "boolean", ...titles }, taken: [] }),
  integer: (importing, schema, place, titles) => readNumber(importing, schema, place, { type: "integer", ...titles }),
  number: (importing, schema, place, titles) => readNumber(importing, schema, place, { type: "number", ...titles }),
  string: readString,
  array: readCodes,
};

function helpOf(schema: JsonObject): Pick<FieldDocument, "help"> {
  const help = textOf(schema.description);
  return help === undefined ? {} : { help };
}

function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
}

function readNumber(importing: Importing, schema: JsonObject, place: Segments, field: FieldDocument): Read | undefined {
  const step = field.type === "integer" ? 1 : undefined;
  const taken = ["minimum", "maximum"];
  // Beside a whole number an open bound is the next closed one; beside any other there is none.
  const above = numberOf(schema, "exclusiveMinimum");
  const below = numberOf(schema, "exclusiveMaximum");
  if (step !== undefined) taken.push("exclusiveMinimum", "exclusiveMaximum");
  if (schema.multipleOf === 1 && step !== undefined) taken.push("multipleOf");
  const bounds = [numberOf(schema, "minimum"), step === undefined || above === undefined ? undefined : Math.floor(above) + step];
  const limits = [numberOf(schema, "maximum"), step === undefined || below === undefined ? undefined : Math.ceil(below) - step];
  for (const keyword of ["enum", "const", "oneOf", "anyOf"]) {
    if (!Object.hasOwn(schema, keyword)) continue;
    notExpressible(importing, place, keyword, {
      zh: "数字不能有选项，请改用文字选项。",
      en: "Numbers have no options; use texts as options.",
    });
    taken.push(keyword);
  }
  return { field: { ...field, ...bounded("minimum", bounds, Math.max), ...bounded("maximum", limits, Math.min) }, taken };
}

function bounded(
  keyword: "minimum" | "maximum",
  values: readonly (number | undefined)[],
  choose: (...values: number[]) => number,
): Partial<FieldDocument> {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? {} : { [keyword]: choose(...known) };
}

function readString(importing: Importing, schema: JsonObject, place: Segments, titles: Common): Read | undefined {
  const before = importing.issues.length;
  const choices = choicesOf(importing, schema, place);
  if (choices !== undefined)
    return { field: { type: "string", ...titles, "x-options": choices.options }, taken: choices.keywords, codes: choices.codes };
  if (importing.issues.length > before) return undefined;
  if (schema.format === "date") return { field: { type: "string", format: "date", ...titles }, taken: ["format"] };
  const taken = ["minLength", "maxLength"];
  const pattern = textOf(schema.pattern);
  const flaw = pattern === undefined ? undefined : patternFlaw(pattern);
  if (flaw !== undefined) notExpressible(importing, place, "pattern", flaw.hint);
  if (pattern !== undefined) taken.push("pattern");
  const least = numberOf(schema, "minLength");
  const most = numberOf(schema, "maxLength");
  return {
    field: {
      type: "string",
      ...titles,
      ...(least !== undefined && { minLength: least }),
      ...(most !== undefined && { maxLength: most }),
      ...(pattern !== undefined && flaw === undefined && { pattern }),
    },
    taken,
  };
}

/** An array of texts with choices: several may be chosen. */
function readCodes(importing: Importing, schema: JsonObject, place: Segments, titles: Common): Read | undefined {
  const items = resolve(importing, schema.items ?? {}, [...place, "items"]);
  if (items === undefined) return undefined;
  const choices = typeOf(items) === "string" ? choicesOf(importing, items, [...place, "items"]) : undefined;
  if (choices === undefined) {
    notExpressible(importing, place, "items", {
      zh: "数组里只能是带选项的文字，或对象。",
      en: "An array can hold texts with options, or objects.",
    });
    return undefined;
  }
  reportRest(importing, [...place, "items"], items, ["type", "title", ...choices.keywords]);
  const options: Readonly<Record<string, OptionDocument>> = choices.options;
  return {
    field: { type: "array", ...titles, items: { type: "string" }, "x-options": options, ...sizes(schema) },
    taken: ["items", "minItems", "maxItems", ...(schema.uniqueItems === true ? ["uniqueItems"] : [])],
    codes: choices.codes,
  };
}

/** How many items a list may have. */
export function sizes(schema: JsonObject): Pick<FieldDocument, "minItems" | "maxItems"> {
  const least = numberOf(schema, "minItems");
  const most = numberOf(schema, "maxItems");
  return { ...(least !== undefined && { minItems: least }), ...(most !== undefined && { maxItems: most }) };
}
