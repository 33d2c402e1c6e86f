/** The low-code builder: one editor per kind of document, over a draft. */
export type { DraftChange, Drafted } from "./draft/drafted.ts";
export { mayAdd } from "./draft/hold.ts";
export { placeKey, placeOfIssue } from "./draft/looser.ts";
export { findText } from "./draft/text-at.ts";
export { withChanges } from "./draft/with-changes.ts";
export type { View, ViewProps } from "./editor/view.ts";
export { findView, viewsOf } from "./editor/views.ts";
export { type CatalogEntry, catalogOf, editableKinds, placeTitle } from "./entry/catalog.ts";
export { type Editing, EditingProvider } from "./entry/editing.ts";
export { expectationTitle, expectationValue } from "./entry/expectation-in-words.ts";
export { issueInWords, placeInWords } from "./entry/issue-in-words.ts";
export { NewEntry } from "./entry/new-entry.tsx";
export { placeValueInWords } from "./entry/place-value.ts";
export type { EntryWords, KindWords } from "./registry/entry-words.ts";
export { kindWords } from "./registry/kind-words.ts";
