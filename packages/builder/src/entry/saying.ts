/** Parts of entries as people say them: what ids name, numbers with their unit, conditions. */
import { findAt, isObject, type JsonObject } from "@jiefen/policy";
import type { ReferenceKind } from "../registry/entry-words.ts";
import { useEditing } from "./editing.ts";
import { namedBy } from "./references.ts";
import { conditionInWords, isCondition, numberInWords, parameterIn, parametersPath } from "./value-in-words.ts";

export interface Saying {
  /** What an id names; empty where nothing is called so. */
  readonly title: (kind: ReferenceKind, id: unknown) => string;
  readonly titles: (kind: ReferenceKind, ids: unknown) => string;
  /** A number, written in place or taken from the table of numbers. */
  readonly amount: (value: unknown, unit: string) => string;
  /** Undefined where there is none. */
  readonly condition: (value: unknown) => string | undefined;
}

/** `path` is the document in which what is said stands. */
export function useSaying(path: string): Saying {
  const editing = useEditing();
  const { drafted, language, words } = editing;
  const title = (kind: ReferenceKind, id: unknown) =>
    namedBy(drafted.policy, kind, path).find((one) => one.id === id)?.title[language] ?? "";
  return {
    title,
    titles: (kind, ids) =>
      (Array.isArray(ids) ? ids : [])
        .map((id) => title(kind, id))
        .filter(Boolean)
        .join(words.joiner),
    amount: (value, unit) => {
      const name = parameterIn(value);
      const number = name === undefined ? value : findAt(drafted.policy.documents[parametersPath], [name, "value"]);
      return typeof number === "number" ? numberInWords(number, unit, language) : words.noValue;
    },
    condition: (value) => (isCondition(value) ? conditionInWords(editing, value) : undefined),
  };
}

/** Things keyed by name, in their order. */
export function keyedIn(entry: JsonObject, property: string): readonly (readonly [string, JsonObject])[] {
  const found = entry[property];
  const turn = (one: JsonObject) => Number(one["x-order"] ?? one.count ?? 0);
  return Object.entries(isObject(found) ? found : {})
    .flatMap(([name, one]) => (isObject(one) ? [[name, one] as const] : []))
    .sort(([, one], [, other]) => turn(one) - turn(other));
}
