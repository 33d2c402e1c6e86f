/** The filings of a case that a paper can be of. */
import { recordsAsRead } from "@jiefen/casework";
import type { Paper } from "@jiefen/policy";
import type { Subject, Told } from "./subject.ts";

/** Oldest first. A record that is filed once has one, the last filing. */
export function filingsOf({ policy, state }: Pick<Subject, "policy" | "state">, paper: Paper): readonly Told[] {
  const of = recordsAsRead(state).filter(({ record }) => record === paper.record);
  const all = of.map((record, index) => ({ facts: record.values, record, count: index + 1 }));
  const repeats = paper.record !== undefined && policy.records[paper.record]?.repeats;
  return repeats ? all : all.slice(-1);
}
