/** What is due: the morning's list, and the days of a week or a month. */
import type { Task } from "@jiefen/casework";
import type { LocalDate, Text } from "@jiefen/policy";
import type { CaseSummary } from "./case-list.ts";
import type { PaperToOpen } from "./papers.ts";

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
  /** Of a limit in hours: begun hours past it; 0 while it is on time. */
  readonly hoursLate?: number;
  /** A visit that nobody has planned yet; it comes if the case goes on as it stands. */
  readonly forecast: boolean;
};

/** `GET /api/supervision`: lateness in my scope. Everything is masked. */
export interface SupervisionQuery {
  /** Of this division and below; must lie in my scope. */
  readonly division?: string;
  /** A declared card's id. */
  readonly card?: string;
}

export interface Supervision {
  readonly today: LocalDate;
  /** Open cards, the gravest and then the oldest first. */
  readonly cards: readonly CardOfCase[];
  /** The latest first; at most 500. */
  readonly letters: readonly LateLetter[];
  /** Running and overdue deadlines of stages, the latest first; at most 500. */
  readonly deadlines: readonly AgendaTask[];
  readonly total: number;
  /** Divisions that cases here are handled in, for choosing among them. */
  readonly divisions: readonly { readonly code: string; readonly title: Text }[];
}

/** An open card, with what it was given for and who may lift it. */
export interface CardOfCase {
  readonly id: string;
  /** The declared card. */
  readonly card: string;
  readonly title: Text;
  /** Of the declared card; the highest is the gravest. */
  readonly rank: number;
  readonly cause: Text;
  readonly on: LocalDate;
  /** Roles that lift it. */
  readonly liftedBy: readonly string[];
  /** Whether the reader may. */
  readonly mayLift: boolean;
  readonly case: CaseSummary;
  readonly version: number;
  readonly divisionTitle: Text;
  /** Its own, and the letter it was issued for. */
  readonly papers: readonly PaperToOpen[];
}

/** A letter whose day was let pass. */
export interface LateLetter extends AgendaTask {
  readonly papers: readonly PaperToOpen[];
}
