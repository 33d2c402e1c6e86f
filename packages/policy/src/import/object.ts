/** An object schema as questions: its properties, what it requires, and what it asks only under a condition. */
import type { Condition } from "../document/condition.ts";
import type { FieldDocument, PropertyDocument } from "../document/fields.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import type { Segments } from "../document/pointer.ts";
import { renamed } from "./choices.ts";
import { conditionOf } from "./condition.ts";
import { readField, sizes, typeOf } from "./field.ts";
import { type Importing, notExpressible, report, reportRest, resolve, textOf } from "./importing.ts";
import { nameFor } from "./names.ts";

/** Where the questions of an object go. */
export interface Target {
  /** The form's questions, or those of a list's items. */
  readonly properties: Map<string, PropertyDocument>;
  /** Absent for the items of a list. */
  readonly section?: string;
  readonly showWhen?: Condition;
  /** Original name → field name, of everything asked so far at this level. */
  readonly names: Map<string, string>;
}

/** Keywords of objects that are taken over here; the title and the description are the caller's. */
const taken = ["type", "title", "description", "properties", "required", "if", "then", "else", "allOf"];

export function readObject(importing: Importing, schema: JsonObject, place: Segments, target: Target): void {
  const closed = schema.additionalProperties === false || schema.additionalProperties === true;
  reportRest(importing, place, schema, closed ? [...taken, "additionalProperties"] : taken);
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === "string") : [];
  for (const [original, inner] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
    readProperty(importing, inner, [...place, "properties", original], original, required.includes(original), target);
  }
  for (const [index, name] of required.entries()) requireKnown(importing, [...place, "required", String(index)], name, schema, target);
  readBranches(importing, schema, place, target);
  for (const [index, part] of (Array.isArray(schema.allOf) ? schema.allOf : []).entries()) {
    const joined = resolve(importing, part, [...place, "allOf", String(index)]);
    if (joined !== undefined) readObject(importing, joined, [...place, "allOf", String(index)], target);
  }
}

function readProperty(importing: Importing, schema: unknown, place: Segments, original: string, required: boolean, target: Target): void {
  const resolved = resolve(importing, schema, place);
  if (resolved === undefined) return;
  if (target.names.has(original)) {
    if (Object.keys(resolved).length > 0) notExpressible(importing, place.slice(0, -1), original, again);
    return;
  }
  const type = typeOf(resolved);
  if (type === "object") {
    readSection(importing, resolved, place, original, target);
    return;
  }
  const name = nameFor(original, importing.fields, "field");
  if (name !== original) renamed(importing, place, original, name);
  const field = isListOfObjects(importing, resolved, place)
    ? readList(importing, resolved, place, original, name)
    : readOne(importing, resolved, place, original, name);
  if (field === undefined) return;
  importing.fields.set(name, field);
  target.names.set(original, name);
  target.properties.set(name, {
    $ref: `fields.json#/${name}`,
    ...(target.section !== undefined && { "x-section": target.section }),
    "x-order": (target.properties.size + 1) * 10,
    ...(required && { "x-required": true }),
    ...(target.showWhen && { "x-showWhen": target.showWhen }),
  });
}

const again = {
  zh: "同一个问题不能按条件改变要求；请另设一个问题。",
  en: "A question cannot be narrowed under a condition; ask another question instead.",
};

function readOne(importing: Importing, schema: JsonObject, place: Segments, original: string, name: string): FieldDocument | undefined {
  const read = readField(importing, schema, place, original);
  if (read?.codes) importing.codes.set(name, read.codes);
  return read?.field;
}

/** A nested object becomes a section; its questions stand on the form itself. */
function readSection(importing: Importing, schema: JsonObject, place: Segments, original: string, target: Target): void {
  if (target.section === undefined) {
    notExpressible(importing, place, "type", { zh: "清单的条目里不能再嵌套对象。", en: "An item of a list cannot hold an object." });
    return;
  }
  const id = nameFor(original, importing.sections, "section");
  if (id !== original) renamed(importing, place, original, id);
  const help = textOf(schema.description);
  importing.sections.set(id, {
    title: textOf(schema.title) ?? original,
    ...(help !== undefined && { help }),
    "x-order": (importing.sections.size + 1) * 10,
  });
  readObject(importing, schema, place, { ...target, section: id, names: new Map() });
}

function isListOfObjects(importing: Importing, schema: JsonObject, place: Segments): boolean {
  if (typeOf(schema) !== "array" || !isObject(schema.items)) return false;
  const items = resolve({ ...importing, issues: [] }, schema.items, place);
  return items !== undefined && typeOf(items) === "object";
}

function readList(importing: Importing, schema: JsonObject, place: Segments, original: string, name: string): FieldDocument | undefined {
  const items = resolve(importing, schema.items, [...place, "items"]);
  if (items === undefined) return undefined;
  reportRest(importing, place, schema, ["type", "title", "description", "items", "minItems", "maxItems"]);
  const properties = new Map<string, PropertyDocument>();
  // The list's own name is spoken for while its items are named.
  importing.fields.set(name, { type: "array", title: original });
  readObject(importing, items, [...place, "items"], { properties, names: new Map() });
  const help = textOf(schema.description);
  return {
    type: "array",
    title: textOf(schema.title) ?? original,
    ...(help !== undefined && { help }),
    items: { type: "object", properties: Object.fromEntries(properties) },
    ...sizes(schema),
  };
}

/** `if` with `then` and `else`: what they ask besides is shown only when the condition holds, or does not. */
function readBranches(importing: Importing, schema: JsonObject, place: Segments, target: Target): void {
  if (!Object.hasOwn(schema, "if")) return;
  const condition = conditionOf(importing, schema.if, [...place, "if"], target.names);
  if (condition === undefined) return;
  for (const [keyword, holds] of [
    ["then", condition],
    ["else", { not: condition }],
  ] as const) {
    if (!Object.hasOwn(schema, keyword)) continue;
    const branch = resolve(importing, schema[keyword], [...place, keyword]);
    if (branch === undefined) continue;
    const showWhen = target.showWhen ? { all: [target.showWhen, holds] } : holds;
    readObject(importing, branch, [...place, keyword], { ...target, showWhen });
  }
}

/** A required name that this very object does not describe: required under a condition, or not asked at all. */
function requireKnown(importing: Importing, place: Segments, original: string, schema: JsonObject, target: Target): void {
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, original)) return;
  const name = target.names.get(original);
  if (name === undefined) {
    report(
      importing,
      place,
      "error",
      "not-imported",
      { zh: `要求填写 \`${original}\`，但没有这个问题。`, en: `\`${original}\` is required, but there is no such question.` },
      { zh: "请在 `properties` 里写明它，或去掉这一项。", en: "Describe it under `properties`, or take it away here." },
    );
    return;
  }
  const property = target.properties.get(name);
  if (target.showWhen === undefined && property !== undefined) {
    target.properties.set(name, { ...property, "x-required": true });
    return;
  }
  report(
    importing,
    place,
    "error",
    "not-imported",
    {
      zh: `\`${original}\` 只在某种条件下必填，表单不能这样要求。`,
      en: `\`${original}\` is required under a condition only, which a form cannot ask.`,
    },
    {
      zh: "请把这个问题移到 `then` 里，条件成立时才显示并必填。",
      en: "Move the question into `then`: it then shows, and is required, only when the condition holds.",
    },
  );
}
