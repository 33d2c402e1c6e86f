/** Numbers of papers: the next of each series, and what was given. */
import { type CaseState, type Event, type NumberedPaper, type NumberSeries, numberSeries, type PaperOfCase } from "@jiefen/casework";
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import type { Knex } from "knex";

interface PaperNumberRow {
  division: string;
  paper: string;
  year: number;
  serial: number;
  case_id: string;
}

/** The number that a paper would be given on a day; 0 where policy knows no such paper. */
export async function nextSerial(
  read: Knex,
  policy: Policy,
  standing: Standing,
  state: CaseState,
  { paper: id }: PaperOfCase,
  on: LocalDate,
): Promise<number> {
  const paper = policy.papers.find((one) => one.id === id);
  return paper ? (await lastOf(read, numberSeries(standing, state, paper, on))) + 1 : 0;
}

export async function lastOf(read: Knex, { division, paper, year }: NumberSeries): Promise<number> {
  const row = await read<PaperNumberRow>("paper_numbers").where({ division, paper, year }).orderBy("serial", "desc").first();
  return row?.serial ?? 0;
}

/** Whether nobody was given one of these numbers meanwhile. */
export async function areNext(trx: Knex, events: readonly Event[]): Promise<boolean> {
  for (const { series, serial } of numberedIn(events)) {
    if ((await lastOf(trx, series)) + 1 !== serial) return false;
  }
  return true;
}

/** Keeps that they are given; written together with the events. */
export async function keepNumbers(trx: Knex, caseId: string, events: readonly Event[]): Promise<void> {
  for (const { series, serial } of numberedIn(events)) {
    const { division, paper, year } = series;
    await trx<PaperNumberRow>("paper_numbers").insert({ division, paper, year, serial, case_id: caseId });
  }
}

function numberedIn(events: readonly Event[]): readonly NumberedPaper[] {
  return events.flatMap(({ body }) => (body.kind === "paperNumbered" ? [body.paper] : []));
}
