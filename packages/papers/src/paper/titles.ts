/** Things called by their titles, and days in full. */
import { day, type Language, type Text } from "@jiefen/policy";
import type { Subject } from "./subject.ts";

export function inFull(date: string | undefined, language: Language): string | undefined {
  return date === undefined ? undefined : day(date, language);
}

export function titleOf(
  entries: readonly { readonly id: string; readonly title: Text }[],
  id: string | undefined,
  language: Language,
): string | undefined {
  return entries.find((entry) => entry.id === id)?.title[language];
}

/** From the county down: `玉门市新市区街道`. */
export function divisionTitle(divisions: Subject["standing"]["divisions"], code: string, language: Language): string | undefined {
  const county = 6;
  const above = [code.slice(0, county), code.slice(0, 9), code].filter(
    (one, index, all) => one.length >= county && all.indexOf(one) === index,
  );
  return above.map((one) => divisions.find((division) => division.code === one)?.title[language] ?? "").join("");
}
