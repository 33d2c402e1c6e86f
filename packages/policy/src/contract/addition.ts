/** An entry that a layer adds to a list, and what may be wrong with that. */
import { isObject, own, partOf } from "../document/json.ts";
import { findAt, pointerOf, type Segments } from "../document/pointer.ts";
import type { Text } from "../policy/text.ts";
import { quote } from "../validate/shape-words.ts";
import { type Choice, choiceOf } from "./overtaken.ts";
import type { Surroundings } from "./tighten.ts";

export interface Addition {
  readonly path: string;
  readonly place: Segments;
  /** As the layer above has them, and as they are with the addition. */
  readonly above: Surroundings;
  readonly below: Surroundings;
}

/** Why an addition is not allowed, and what to do about it. */
export interface Laxity {
  readonly message: Text;
  readonly hint: Text;
}

/** What is called so in one layer's documents. */
export function namesIn(documents: Surroundings, path: string): (place: Segments) => Text {
  const english = partOf(documents.get("schemas/i18n/en.json"), path);
  return (place) => {
    const title = findAt(documents.get(path), [...place, "title"]);
    const zh = typeof title === "string" ? title : (place.at(-1) ?? path);
    const en = own(english, pointerOf([...place, "title"]));
    return { zh: quote(zh), en: quote(typeof en === "string" ? en : zh) };
  };
}

/** The entries of a list that are written out. */
export function choicesAt(documents: Surroundings, path: string, list: string): readonly Choice[] {
  return Object.entries(partOf(documents.get(path), list)).flatMap(([id, entry]) => choiceOf(id, entry) ?? []);
}

/** The texts of a value that holds texts alone. */
export function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}

export function entriesIn(value: unknown, name: string): readonly (readonly [id: string, entry: Readonly<Record<string, unknown>>])[] {
  return Object.entries(partOf(value, name)).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []));
}
