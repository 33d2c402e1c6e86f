/** `schemas/<layer>/i18n/en.json`: English for every Chinese text, by file and pointer, e.g. `{"rules/grading.json": {"/criteria/threat/title": "…"}}`. */
export type TranslationDocument = Readonly<Record<string, Readonly<Record<string, string>>>>;
