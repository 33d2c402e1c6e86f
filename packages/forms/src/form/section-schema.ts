/** What rjsf is told of one section: which properties stand where. */
import type { Language, Question } from "@jiefen/policy";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";

/** Names only: what each property may hold is our field's business and is checked against the form's whole schema. Given the alternatives of a
 * code or a count, rjsf would try each of them at every key. */
export function sectionSchema(questions: readonly Question[], language: Language): RJSFSchema {
  return { type: "object", properties: Object.fromEntries(questions.map(({ fact, title }) => [fact, { title: title[language] }])) };
}

export function sectionUiSchema(questions: readonly Question[]): UiSchema {
  return {
    "ui:order": questions.map((question) => question.fact),
    ...Object.fromEntries(questions.map((question) => [question.fact, { "ui:field": "FactField" }])),
  };
}
