/** Word templates of papers, made out of the standard ones and brought into a draft. */
import type { Text } from "@jiefen/policy";
import type { DraftView } from "./drafts.ts";

/** `GET /api/drafts/:id/templates/:paper` */
export interface TemplateQuery {
  /** Made from the blocks, or the one brought in. */
  readonly which: "standard" | "own";
}

/** `POST /api/drafts/:id/templates/:paper` */
export interface NewTemplate {
  /** @minimum 1
   * @asType integer */
  readonly version: number;
  /** The name of the file.
   * @maxLength 120 */
  readonly name: string;
  /** Base64; 1 MB at most.
   * @maxLength 1400000 */
  readonly content: string;
}

export interface TemplateTaken {
  /** What is wrong with the file; nothing is taken over while there is anything. */
  readonly refusals: readonly Text[];
  /** As it is with the template. */
  readonly draft?: DraftView;
}
