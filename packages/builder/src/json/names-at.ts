/** What may be written at a place of a document: properties by its meta-schema, closed words, and ids of what is there. */
import {
  type DocumentKind,
  documentKinds,
  findAt,
  findKind,
  isObject,
  type JsonObject,
  matchesPattern,
  operatorNames,
  operatorsOf,
  type Policy,
  type Segments,
  schemasAt,
  segmentsOf,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { namedBy } from "../entry/references.ts";
import type { PropertyWords } from "../registry/entry-words.ts";
import { findEntryWords, kindWords } from "../registry/kind-words.ts";

export interface Choice {
  /** As JSON. */
  readonly text: string;
  /** What it means or names. */
  readonly title?: Text;
}

export interface Asked {
  readonly drafted: Drafted;
  /** For facts; the draft compiled, or the last that could be. */
  readonly compiled: Policy;
  readonly path: string;
  /** The document so far as it can be read. */
  readonly value: unknown;
}

/** Of the property at a place; of elements of a list, those of the list. */
export function wordsOfPlace(kind: DocumentKind, place: Segments): PropertyWords | undefined {
  const entry = findEntryWords(kind, place);
  if (!entry) return undefined;
  const below = place.slice(entry.place.length);
  if (below.length === 0) return { title: entry.words.title };
  const named = (wanted: Segments) =>
    Object.entries(entry.words.properties).find(([pattern]) => matchesPattern(segmentsOf(`/${pattern}`), wanted))?.[1];
  const found = named(below) ?? (isIndex(below.at(-1)) ? named(below.slice(0, -1)) : undefined);
  return found?.hidden ? undefined : found;
}

const isIndex = (segment: string | undefined): boolean => segment !== undefined && /^\d+$/.test(segment);

function schemas({ path, value }: Asked, place: Segments): readonly JsonObject[] {
  const kind = findKind(path)?.kind;
  return kind === undefined ? [] : schemasAt(documentKinds[kind].metaSchema, value, place);
}

/** Names of properties that the object at the place may have and has not, those it needs first. */
export function propertiesAt(asked: Asked, place: Segments): readonly Choice[] {
  const kind = findKind(asked.path)?.kind;
  const here = [...schemas(asked, place), ...schemas(asked, place).flatMap(alternatives)];
  const required = new Set(here.flatMap(({ required: names }) => (Array.isArray(names) ? names : [])));
  const there = findAt(asked.value, place);
  const names = [...new Set(here.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))]
    .filter((name) => !(isObject(there) && Object.hasOwn(there, name)))
    .sort((one, other) => Number(required.has(other)) - Number(required.has(one)));
  return names.map((name) => choice(name, kind && wordsOfPlace(kind, [...place, name])?.title));
}

/** Of what has one of several shapes, each of them. */
function alternatives(schema: JsonObject): readonly JsonObject[] {
  return [schema.oneOf, schema.anyOf].flatMap((some) => (Array.isArray(some) ? some.filter(isObject) : []));
}

const choice = (value: unknown, title?: Text): Choice => ({ text: JSON.stringify(value), ...(title && { title }) });

/** Values that may stand at the place. */
export function valuesAt(asked: Asked, place: Segments): readonly Choice[] {
  const kind = findKind(asked.path)?.kind;
  const words = kind && wordsOfPlace(kind, place);
  const inCondition = conditionChoices(asked, place);
  if (inCondition) return inCondition;
  if (words?.names) return namedBy(asked.drafted.policy, words.names, asked.path).map(({ id, title }) => choice(id, title));
  if (place.at(-1) === "$ref") return referencesAt(asked, place);
  const here = schemas(asked, place);
  const listed = here.flatMap((schema) => [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...("const" in schema ? [schema.const] : []),
  ]);
  const flags = here.some(({ type }) => type === "boolean") ? [true, false] : [];
  return [...new Set([...listed, ...flags])].map((value) => choice(value, words?.choices?.[String(value)]));
}

/** Fields of the library, as a form names them. */
function referencesAt({ drafted }: Asked, place: Segments): readonly Choice[] {
  const name = place.at(-2);
  const there = name !== undefined && findAt(drafted.policy.documents["schemas/fields.json"], [name]) !== undefined;
  return there ? [choice(`fields.json#/${name}`)] : [];
}

/** Facts, operators that fit them, parameters and options: what a comparison is made of. */
function conditionChoices(asked: Asked, place: Segments): readonly Choice[] | undefined {
  const last = place.at(-1);
  if (isIndex(last)) {
    const list = place.slice(0, -1);
    return list.at(-1) === "value" ? conditionChoices(asked, list) : undefined;
  }
  const around = findAt(asked.value, place.slice(0, -1));
  if (!isObject(around)) return undefined;
  const { facts, parameters } = asked.compiled;
  const fact = typeof around.fact === "string" && Object.hasOwn(facts, around.fact) ? facts[around.fact] : undefined;
  if (last === "fact" && isComparison(asked, place)) return Object.values(facts).map(({ name, title }) => choice(name, title));
  if (last === "path" && around.fact === "parameters") return Object.values(parameters).map(({ id, title }) => choice(`$.${id}`, title));
  if (last === "operator") return (fact ? operatorsOf(fact.type, fact.ordered) : operatorNames).map((name) => choice(name));
  if (last !== "value" || !fact) return undefined;
  if (fact.type === "boolean") return [choice(true), choice(false)];
  return fact.options?.map(({ id, title }) => choice(id, title)) ?? [];
}

function isComparison(asked: Asked, place: Segments): boolean {
  return schemas(asked, place.slice(0, -1)).some((schema) =>
    alternatives(schema).some(({ properties }) => isObject(properties) && "fact" in properties),
  );
}

/** What the place is called and what its value names, for somebody who points at it. */
export function explainedAt(
  asked: Asked,
  place: Segments,
): { readonly title: Text; readonly help?: Text; readonly value?: Text } | undefined {
  const kind = findKind(asked.path)?.kind;
  if (kind === undefined) return undefined;
  const words = wordsOfPlace(kind, place);
  const text = JSON.stringify(findAt(asked.value, place));
  const value = valuesAt(asked, place).find((one) => one.text === text)?.title;
  const title = words?.title ?? (place.length === 0 ? kindWords[kind].title : undefined);
  if (!title && !value) return undefined;
  return { title: title ?? { zh: "", en: "" }, ...(words?.help && { help: words.help }), ...(value && { value }) };
}
