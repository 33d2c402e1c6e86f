/** An entry as a tree of what can be edited: leaves with a widget, under groups with a heading. Made from its own meta-schema. */
import {
  documentKinds,
  findAt,
  findKind,
  isAtom,
  isObject,
  type JsonObject,
  matchesPattern,
  type Segments,
  schemasAt,
  segmentsOf,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import type { EntryWords, PropertyWords } from "../registry/entry-words.ts";
import { findEntryWords } from "../registry/kind-words.ts";
import { nameOf } from "./name-of.ts";
import { namedBy } from "./references.ts";

export type WidgetKind =
  | "text"
  | "number"
  | "measure"
  | "flag"
  | "choice"
  | "reference"
  | "references"
  | "lines"
  | "schedule"
  | "condition"
  | "line"
  | "told"
  | "number-pattern"
  | "dossier"
  | "other";

export interface Leaf {
  readonly is: "leaf";
  readonly path: string;
  readonly place: Segments;
  readonly widget: WidgetKind;
  readonly words: PropertyWords;
  /** Of the meta-schema: what the value has to fit. */
  readonly schema: JsonObject;
  readonly required: boolean;
}

export interface Group {
  readonly is: "group";
  readonly path: string;
  readonly place: Segments;
  readonly title: Text;
  readonly members: readonly Node[];
  /** Of things keyed by name: what is said of one of them, so that others can be added. */
  readonly keyed?: PropertyWords;
}

export type Node = Leaf | Group;

const texts: ReadonlySet<string> = new Set(["title", "help", "remedy", "lawfulRoute", "law", "text"]);

function widgetOf(schema: JsonObject, place: Segments, words: PropertyWords): WidgetKind {
  if (typeof schema.$ref === "string") return "condition";
  if (words.plain) return words.plain === "number" ? "number-pattern" : words.plain;
  if (words.choices) return schema.type === "array" ? "references" : "choice";
  if (words.names) return schema.type === "array" ? "references" : "reference";
  if (Array.isArray(schema.anyOf)) return "measure";
  if (schema.type === "boolean") return "flag";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "string" && texts.has(place.at(-1) ?? "")) return "text";
  if (schema.type === "array" && isObject(schema.items) && schema.items.type === "string") return "lines";
  return isObject(schema.properties) && Object.hasOwn(schema.properties, "days") ? "schedule" : "other";
}

const numbers: ReadonlySet<unknown> = new Set(["integer", "number"]);

/** Bounds of a question or field, by the types of field they make sense for. */
const bounds: Readonly<Record<string, (field: JsonObject) => boolean>> = {
  minimum: ({ type }) => numbers.has(type),
  maximum: ({ type }) => numbers.has(type),
  minItems: ({ type, items }) => type === "array" && isObject(items) && items.type === "object",
  maxItems: ({ type, items }) => type === "array" && isObject(items) && items.type === "object",
  minLength: ({ type, format }) => type === "string" && format === undefined,
  maxLength: ({ type, format }) => type === "string" && format === undefined,
};

interface Walk {
  readonly drafted: Drafted;
  readonly path: string;
  readonly root: JsonObject;
  readonly entry: Segments;
  readonly words: EntryWords;
}

function wordsAt({ words, entry }: Walk, place: Segments): { readonly words: PropertyWords; readonly rank: number } | undefined {
  const below = place.slice(entry.length);
  const patterns = Object.entries(words.properties);
  const rank = patterns.findIndex(([pattern]) => matchesPattern(segmentsOf(`/${pattern}`), below));
  const found = patterns[rank];
  return found && { words: found[1], rank };
}

/** False for a bound that means nothing for the field. */
function speaksOf({ drafted, path, entry }: Walk, place: Segments): boolean {
  const fits = bounds[place.at(-1) ?? ""];
  const kind = findKind(path)?.kind;
  if (!fits || !(kind === "fields" || kind === "disputeType" || kind === "record")) return true;
  const field = findAt(drafted.policy.documents["schemas/fields.json"], entry.slice(-1));
  return !isObject(field) || (fits(field) && !Object.hasOwn(field, "x-options"));
}

/** Properties that the schema names (once each, whichever part of it does), and entries that are there. */
function membersOf(walk: Walk, place: Segments): readonly Node[] {
  const document = walk.drafted.policy.documents[walk.path];
  const schemas = schemasAt(walk.root, document, place);
  const required = new Set(schemas.flatMap((schema) => (Array.isArray(schema.required) ? schema.required : [])));
  const named = new Map<string, JsonObject>();
  for (const schema of schemas) {
    for (const [name, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      if (isObject(property) && (!named.has(name) || property.type !== undefined)) named.set(name, property);
    }
    const value = findAt(document, place);
    for (const name of Object.keys(isObject(value) && isObject(schema.additionalProperties) ? value : {})) {
      if (isObject(schema.additionalProperties)) named.set(name, schema.additionalProperties);
    }
  }
  const members = [...named].flatMap(([name, schema]) => nodeAt(walk, [...place, name], schema, required.has(name)));
  const rank = (node: Node) => wordsAt(walk, node.place)?.rank ?? Number.MAX_SAFE_INTEGER;
  const turn = (node: Node) => turnOf(findAt(document, node.place));
  return members.sort((one, other) => rank(one) - rank(other) || turn(one) - turn(other));
}

/** Things keyed by name come in their own order: by position, or by how often it takes. */
function turnOf(value: unknown): number {
  return isObject(value) ? Number(value["x-order"] ?? value.count ?? 0) : 0;
}

/** Of a place that holds things keyed by name, of which others may be added: the words of one of them. */
function keyedAt(walk: Walk, place: Segments, schema: JsonObject): PropertyWords | undefined {
  const words = isObject(schema.additionalProperties) ? wordsAt(walk, [...place, "new"])?.words : undefined;
  return words?.fresh && words;
}

/** Of something whose name is that of another thing: the title of that. */
function chosenTitle({ drafted, path }: Walk, place: Segments, words: PropertyWords): Text | undefined {
  return words.fresh && words.names ? namedBy(drafted.policy, words.names, path).find(({ id }) => id === place.at(-1))?.title : undefined;
}

function nodeAt(walk: Walk, place: Segments, schema: JsonObject, required: boolean): readonly Node[] {
  const found = wordsAt(walk, place);
  // A group whose members have words needs none itself; what nobody has words for is not for people.
  const words = found?.words ?? { title: { zh: "", en: "" } };
  if (words.hidden || !speaksOf(walk, place)) return [];
  const atom = typeof schema.$ref === "string" || (isObject(schema.properties) && Object.hasOwn(schema.properties, "days"));
  const kind = findKind(walk.path)?.kind;
  const source = place.at(-1) === "source";
  const whole = words.plain !== undefined;
  if (
    !whole &&
    (schema.type === "object" || schema.allOf) &&
    !atom &&
    (source || kind === undefined || !isAtom(documentKinds[kind], place) || found)
  ) {
    const members = membersOf(walk, place);
    const title = nameOf(walk.drafted.policy, walk.path, place) ?? chosenTitle(walk, place, words) ?? words.title;
    const keyed = keyedAt(walk, place, schema);
    return members.length > 0 || keyed ? [{ is: "group", path: walk.path, place, title, members, ...(keyed && { keyed }) }] : [];
  }
  if (!found) return [];
  return [{ is: "leaf", path: walk.path, place, widget: widgetOf(schema, place, words), words, schema, required }];
}

/** Undefined where no entry that can be edited stands at the place. */
export function entryAt(
  drafted: Drafted,
  path: string,
  place: Segments,
): { readonly words: EntryWords; readonly place: Segments; readonly members: readonly Node[] } | undefined {
  const kind = findKind(path)?.kind;
  const found = kind && findEntryWords(kind, place);
  if (!found || findAt(drafted.policy.documents[path], found.place) === undefined) return undefined;
  return { ...found, members: membersAt(drafted, path, found.place) };
}

/** What can be edited of something keyed by name within an entry. */
export function membersAt(drafted: Drafted, path: string, place: Segments): readonly Node[] {
  const kind = findKind(path)?.kind;
  const found = kind && findEntryWords(kind, place);
  if (!found || findAt(drafted.policy.documents[path], place) === undefined) return [];
  return membersOf({ drafted, path, root: documentKinds[kind].metaSchema, entry: found.place, words: found.words }, place);
}

export function leavesOf(nodes: readonly Node[]): readonly Leaf[] {
  return nodes.flatMap((node) => (node.is === "leaf" ? [node] : leavesOf(node.members)));
}
