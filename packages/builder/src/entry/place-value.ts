/** What stands or stood at a place of a draft, in words: where two values of one place are compared. */
import { isObject, segmentsOf } from "@jiefen/policy";
import { words } from "../text/words.ts";
import { entryAt, leavesOf } from "./leaf.ts";
import { type Speaking, valueInWords } from "./value-in-words.ts";

/** A whole entry goes by its title; `null` and `undefined` stand for nothing. */
export function placeValueInWords(speaking: Speaking, path: string, pointer: string, value: unknown): string {
  const { drafted, language } = speaking;
  const place = segmentsOf(pointer);
  if (value === undefined || value === null) return words[language].noValue;
  const leaf = leavesOf(entryAt(drafted, path, place)?.members ?? []).find(
    (one) => one.place.length === place.length && one.place.every((segment, index) => segment === place[index]),
  );
  if (leaf) return valueInWords(speaking, leaf, value);
  if (isObject(value)) return typeof value.title === "string" ? value.title : words[language].severalValues(Object.keys(value).length);
  return Array.isArray(value) ? words[language].severalValues(value.length) : String(value);
}
