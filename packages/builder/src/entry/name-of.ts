/** What an entry is called: by its title, its label, or by its kind and what it says. */
import { type EffectivePolicy, findAt, findKind, isObject, type Segments, type Text } from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import { findEntryWords } from "../registry/kind-words.ts";

const longest = 24;

export function nameOf(policy: Pick<EffectivePolicy, "documents">, path: string, place: Segments): Text | undefined {
  const title = findText(policy, path, [...place, "title"]);
  if (title) return title;
  const value = findAt(policy.documents[path], place);
  if (!isObject(value)) return undefined;
  if (typeof value.label === "string") return { zh: value.label, en: value.label };
  const known = findKind(path);
  const kinds = known && findEntryWords(known.kind, place)?.words.properties.kind?.choices;
  const kind = kinds && typeof value.kind === "string" ? kinds[value.kind] : undefined;
  if (!kind || !known || findEntryWords(known.kind, place)?.place.length !== place.length) return undefined;
  const said = typeof value.text === "string" ? value.text.replace(/\{[^{}]*\}/g, "…") : "";
  const short = said.length > longest ? `${said.slice(0, longest)}…` : said;
  return short === "" ? kind : { zh: `${kind.zh}：${short}`, en: `${kind.en}: ${short}` };
}
