/** Disputes from a workbook: the template, what was read of a file, and taking it in once that is confirmed. */
import type { Language, Text } from "@jiefen/policy";
import type { ImportRowState, ImportState } from "@jiefen/store";

export interface CaseTemplateQuery {
  readonly language?: Language;
}

/** `POST /api/imports` */
export interface NewImport {
  /** Name of the file.
   * @maxLength 200
   * @minLength 1 */
  readonly file: string;
  /** Where the numbers of the file come from, e.g. the name of a ledger or of another system: with one source a number is taken in once.
   * @maxLength 40
   * @minLength 1 */
  readonly source: string;
  /** The dispute type; may be absent for a template, which says so itself.
   * @maxLength 64 */
  readonly type?: string;
  /** An Excel workbook (.xlsx) in Base64; 12 MB at most.
   * @maxLength 16800000 */
  readonly content: string;
}

export interface ImportRowsQuery {
  /** `faulty`: bad and refused rows; `taken`: those taken in, now or earlier; `dropped`: good rows of which something is not taken over. */
  readonly of: "faulty" | "taken" | "dropped";
  /** Number of the last row of the page before. */
  readonly after?: string;
}

export interface ImportSummary {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly type: string;
  readonly typeTitle: Text;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly state: ImportState;
  /** How many rows there are in all, and in each state. */
  readonly total: number;
  readonly rows: Readonly<Partial<Record<ImportRowState, number>>>;
}

export interface ImportView extends ImportSummary {
  /** Of rows that are good: how many would be, or were, placed on each level. */
  readonly levels: readonly { readonly id: string; readonly title: Text; readonly swatch: string; readonly count: number }[];
  /** Good rows with answers to questions that their other answers hide: these are not taken over. */
  readonly dropped: number;
  /** Columns that were not read. */
  readonly ignored: readonly { readonly column: string; readonly title: string }[];
}

export interface ImportRowView {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly number: string;
  readonly state: ImportRowState;
  readonly faults: readonly {
    /** `C`; absent where the row as a whole is meant. */
    readonly column?: string;
    readonly title?: Text;
    readonly message: Text;
    readonly hint?: Text;
  }[];
  readonly caseId?: string;
}

export interface ImportRowsPage {
  readonly rows: readonly ImportRowView[];
  /** To be given as `after` for the next page. */
  readonly next?: number;
}
