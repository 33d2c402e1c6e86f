/** A draft in the formats of others: the layer's files as an archive, its criteria as a workbook or as DMN. */
import type { Difference, Issue, Text } from "@jiefen/policy";
import type { DraftChange } from "./drafts.ts";

export type ExchangeFormat = "files" | "workbook" | "dmn";

/** `GET /api/drafts/:id/export` */
export interface ExportQuery {
  readonly format: ExchangeFormat;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** `POST /api/drafts/:id/imports/preview` */
export interface ImportedFile {
  readonly format: ExchangeFormat;
  /** Base64; 4 MB at most.
   * @maxLength 5600000 */
  readonly content: string;
}

/** `POST /api/drafts/:id/imports`: takes it over, as one edit. */
export interface ImportTaken extends ImportedFile {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
}

export interface ImportPreview {
  /** What is wrong with the file, by its place in it; nothing is taken over while there is anything. */
  readonly refusals: readonly { readonly place?: Text; readonly message: Text }[];
  /** Why the draft may not be changed so. */
  readonly refused: readonly Issue[];
  readonly changes: readonly DraftChange[];
  /** In words; empty where the policy would have errors. */
  readonly differences: readonly Difference[];
  /** Of the policy as it would be. */
  readonly issues: readonly Issue[];
  /** It was made from another version than the draft is now: what was changed since shows as a difference too. */
  readonly outdated: boolean;
}
