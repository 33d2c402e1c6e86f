/** The number of a paper, once it has one. */
import type { Facts, Paper } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";

/** The one it was given, or the one somebody wrote into the field for it. `values`: the answers of the filing it is of. */
export function numberOfPaper(state: CaseState, paper: Paper, record: string | undefined, values: Facts = {}): string | undefined {
  if (!paper.number) return undefined;
  const given = state.numberedPapers?.find((one) => one.series.paper === paper.id && one.record === record);
  if (given) return given.number;
  const { field } = paper.number;
  const written = field === undefined ? undefined : (values[field] ?? state.facts[field]);
  return typeof written === "string" && written !== "" ? written : undefined;
}
