/** The list of cases. Personal data is masked in every list. */
import type { Task } from "@jiefen/casework";
import type { LocalDate, Text } from "@jiefen/policy";

/** `GET /api/cases`: every filter may be absent; several values of one filter are separated by commas. */
export interface CaseQuery {
  /** Parts of parties' names, a whole ID or phone number, or the end of a case number. */
  readonly q?: string;
  readonly type?: string;
  /** Level in force on the first scale. */
  readonly level?: string;
  readonly colour?: string;
  readonly stage?: string;
  readonly open?: "true" | "false";
  /** A person's id, `me`, or `none`. */
  readonly handler?: string;
  /** `late`: something past its last on-time day; `today`: something due today or before; `week`: within seven days. */
  readonly due?: "late" | "today" | "week";
  /** Cases of this division and below; must lie in my scope. */
  readonly division?: string;
  /** From `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100, 50 if absent. */
  readonly limit?: string;
}

/** `GET /api/case-export`: the list with these filters; cursor and limit are not looked at. */
export interface CaseExportQuery extends CaseQuery {
  /** Personal data as far as I may see it, noted as a view of each case; masked if absent. */
  readonly personal?: "true";
}

export interface CaseSummary {
  readonly id: string;
  /** Short case number for people, e.g. `620981-2026-0Q7KX3`. */
  readonly number: string;
  /** Masked names of the parties, e.g. `张**、李**`; empty while none is known. */
  readonly title: string;
  readonly division: string;
  readonly layer: string;
  readonly release: string;
  readonly type: string;
  readonly typeTitle: Text;
  readonly level: string;
  readonly levelTitle: Text;
  /** Swatch of the level on the closed list (`red`, `yellow`, `green` …). */
  readonly levelSwatch: string;
  readonly provisional: boolean;
  readonly colour?: string;
  readonly colourTitle?: Text;
  readonly colourSwatch?: string;
  readonly stage: string;
  readonly stageTitle: Text;
  readonly open: boolean;
  readonly acceptedOn: LocalDate;
  /** The last day on which something was done on it or a progress note speaks of. */
  readonly progressOn: LocalDate;
  readonly closedOn?: LocalDate;
  readonly handler?: { readonly id: string; readonly name: string };
  /** The next thing due, if any. */
  readonly next?: { readonly kind: Task["kind"]; readonly title: Text; readonly dueOn: LocalDate; readonly daysLate: number };
}

export interface CasePage {
  readonly items: readonly CaseSummary[];
  /** How many there are in all with these filters. */
  readonly total: number;
  /** Absent on the last page. */
  readonly next?: string;
}
