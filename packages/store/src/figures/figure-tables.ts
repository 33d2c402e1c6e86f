/** Where what figures count is kept: a table for each subject, and the facts of the cases beside them. */
import { type CaseSubject, caseSubjects, rowSubjects } from "@jiefen/policy";

/** One thing counted. Its days stand in the order in which the subject names them; the marks are its own facts, as JSON. */
export interface CountedRow {
  division: string;
  case_id: string;
  position: number;
  held_by: string;
  type: string;
  level: string | null;
  colour: string | null;
  accepted_on: string;
  day1: string | null;
  day2: string | null;
  day3: string | null;
  marks: string;
}

/** What is known of a case for figures, and what has to be remembered of its events. */
export interface CountedCaseRow {
  division: string;
  case_id: string;
  facts: string;
  course: string;
  /** By subject: the hash of its rows, so that only what changed is written. */
  written: string;
}

export const countedCases = "counted_cases";

const tables: Readonly<Record<CaseSubject, string>> = {
  case: "counted_case_rows",
  visit: "counted_visit_rows",
  letter: "counted_letter_rows",
  obligation: "counted_obligation_rows",
  levelChange: "counted_level_change_rows",
  completion: "counted_completion_rows",
};

export function tableOf(subject: CaseSubject): string {
  return tables[subject];
}

export const countedTables: readonly string[] = caseSubjects.map(tableOf);

const columns = ["day1", "day2", "day3"] as const;

/** Throws for a day that the subject does not have. */
export function columnOfDay(subject: CaseSubject, day: string): (typeof columns)[number] {
  const column = columns[Object.keys(rowSubjects[subject].dates).indexOf(day)];
  if (column === undefined) throw new Error(`Nothing that is a \`${subject}\` has a day \`${day}\`.`);
  return column;
}
