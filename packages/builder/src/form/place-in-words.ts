/** A place of a form as people say it. */
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import type { OutlinedSection } from "./arrange/outline.ts";
import { findQuestion, type Place } from "./arrange/place.ts";
import { designerWords } from "./designer-words.ts";

export function placeInWords(outline: readonly OutlinedSection[], place: Place, language: Language): string {
  const said = designerWords[language];
  const section = outline.find(({ id }) => id === place.section);
  const title = section ? label(section.title, language) : "";
  const before = place.before === undefined ? undefined : findQuestion(outline, place.before);
  return before ? said.before(title, label(before.question.title, language)) : said.atEnd(title);
}
