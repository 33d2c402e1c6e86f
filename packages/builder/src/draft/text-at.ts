/** Texts of a draft in both languages: Chinese in the document, English by pointer in the layer's translations. */
import { type EffectivePolicy, findAt, pointerOf, type Segments, type Text } from "@jiefen/policy";
import type { DraftChange } from "./drafted.ts";

export const englishPath = "schemas/i18n/en.json";

/** Where the English of the text at a place stands. */
export function englishPointer(path: string, place: Segments): string {
  return pointerOf([path, pointerOf(place)]);
}

export function findText(policy: Pick<EffectivePolicy, "documents">, path: string, place: Segments): Text | undefined {
  const zh = findAt(policy.documents[path], place);
  if (typeof zh !== "string") return undefined;
  const en = findAt(policy.documents[englishPath], [path, pointerOf(place)]);
  return { zh, en: typeof en === "string" ? en : zh };
}

/** The English alone; empty where nobody wrote any. */
export function englishAt(policy: Pick<EffectivePolicy, "documents">, path: string, place: Segments): string {
  const en = findAt(policy.documents[englishPath], [path, pointerOf(place)]);
  return typeof en === "string" ? en : "";
}

export function englishChange(path: string, place: Segments, text: string): DraftChange {
  const change = { path: englishPath, pointer: englishPointer(path, place) };
  return text === "" ? change : { ...change, value: text };
}
