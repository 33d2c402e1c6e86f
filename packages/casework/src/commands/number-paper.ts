/** A paper is given its number, once. */
import type { Paper } from "@jiefen/policy";
import type { CaseRecord } from "../case/state.ts";
import type { Course } from "../course.ts";
import { findAsRead } from "../moving/as-read.ts";
import { numberOfPaper } from "../papers/number-of-paper.ts";
import { numberInFull, numberSeries } from "../papers/number-series.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const numberPaper: Handler<"numberPaper"> = (course, { paper: id, record, serial }) => {
  const { rules, state, today } = course;
  const paper = rules.policy.papers.find((one) => one.id === id);
  if (!paper?.number) return refuse("not-numbered");
  const filing = record === undefined ? undefined : findAsRead(state, record);
  if (paper.record !== filing?.record) return refuse("not-numbered");
  if (numberOfPaper(state, paper, record, filing?.values) !== undefined) return refuse("numbered-already");
  const series = numberSeries(rules.standing, state, paper, today);
  const number = numberInFull(rules.standing, state, paper.number.pattern, series, serial);
  course.emit({ kind: "paperNumbered", paper: { series, serial, number, ...(record === undefined ? {} : { record }) } });
  keepInField(course, paper, filing, number);
  return undefined;
};

/** Where policy names a field for it, the number stands there too, as if somebody had written it. */
function keepInField(course: Course, { number }: Paper, filing: CaseRecord | undefined, written: string): void {
  const field = number?.field;
  if (field === undefined) return;
  const values = { [field]: written };
  const origin = course.rules.policy.facts[field]?.origin;
  if (origin?.kind === "field" && origin.list === undefined) course.emit({ kind: "factsRecorded", facts: values });
  if (filing) course.emit({ kind: "recordSupplemented", record: filing.id, values, before: {} });
}
