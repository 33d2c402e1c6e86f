/** An issue as an administrator reads it: places by their titles, values in words, nothing in backticks. */
import { findAt, type Issue, isObject, segmentsOf, type Text } from "@jiefen/policy";
import { placeOfIssue } from "../draft/looser.ts";
import { englishPath } from "../draft/text-at.ts";
import { words } from "../text/words.ts";
import { placeTitle } from "./catalog.ts";
import { entryAt, leavesOf } from "./leaf.ts";
import { parameterIn, type Speaking, valueInWords } from "./value-in-words.ts";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A word, not a value.
    return undefined;
  }
}

/** `policy title · field title`, or what there is of it. */
export function placeInWords({ drafted, language }: Pick<Speaking, "drafted" | "language">, path: string, pointer: string): string {
  const place = segmentsOf(pointer);
  const leaf = leavesOf(entryAt(drafted, path, place)?.members ?? []).find((one) =>
    one.place.every((segment, index) => place[index] === segment),
  );
  const title = placeTitle(drafted, path, pointer)?.[language];
  return [title, leaf?.words.title[language]].filter((part) => part !== undefined && part !== "").join(" · ");
}

function inWords(speaking: Speaking, path: string, pointer: string, quoted: string): string {
  const { drafted, language } = speaking;
  const document = drafted.policy.documents[path];
  const at = quoted.startsWith("/") ? quoted : `/${quoted}`;
  const open = (text: string) => `“${text}”`;
  if (quoted.endsWith(".json")) return open(quoted.endsWith(englishPath.slice("schemas".length)) ? words[language].english : quoted);
  // A place of this document, or of what was above where it has been taken away.
  if (findAt(document, segmentsOf(at)) !== undefined) return open(placeInWords(speaking, path, at));
  const value = parsed(quoted);
  const leaf = leavesOf(entryAt(drafted, path, segmentsOf(pointer))?.members ?? []).find(({ place }) =>
    pointer.startsWith(`/${place.join("/")}`),
  );
  if (
    leaf &&
    (typeof value === "number" || typeof value === "boolean" || parameterIn(value) !== undefined || isObject(value) || Array.isArray(value))
  )
    return open(valueInWords(speaking, leaf, value));
  const title = Object.entries(isObject(document) ? document : {}).find(([name]) => name === quoted)?.[0];
  return open(title === undefined ? quoted : placeInWords(speaking, path, `/${title}`));
}

/** What is wrong or what to do, without the marks that are for authors of files. */
export function issueInWords(speaking: Speaking, issue: Issue, part: "message" | "hint"): string {
  const text: Text = issue[part];
  const at = placeOfIssue(issue.file, issue.pointer);
  return text[speaking.language].replaceAll(/`([^`]*)`/g, (_, quoted: string) =>
    at ? inWords(speaking, at.path, issue.pointer, quoted) : quoted,
  );
}
