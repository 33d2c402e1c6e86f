/** What is due: the morning's list, and the days of a week or a month. */
import type { Task } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import type { CaseSummary } from "./case-list.ts";

/** `GET /api/agenda`: without days, what is overdue, due, or due within seven days, what has waited longest first.
 * With both days, what is due from the one to the other (62 days at most), by due day, together with the visits that plans will ask for. */
export interface AgendaQuery {
  /** `mine` if absent. */
  readonly scope?: "mine" | "unit";
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface Agenda {
  readonly today: LocalDate;
  readonly scope: "mine" | "unit";
  readonly tasks: readonly AgendaTask[];
  /** May be more than are delivered (500 at most). */
  readonly total: number;
}

/** A task beside what is needed to show it. */
export type AgendaTask = Task & {
  readonly case: CaseSummary;
  /** `state.version` of the case, for what is done from the list. */
  readonly version: number;
  /** Name of the party, for tasks about one; masked but for whoever is waited for and may read it. */
  readonly partyName?: string;
  /** A visit that nobody has planned yet; it comes if the case goes on as it stands. */
  readonly forecast: boolean;
};
