/** The number of a paper, once it has one. */
import type { CaseState } from "@jiefen/casework";
import type { Paper } from "@jiefen/policy";
import type { Told } from "./subject.ts";

/** The one given by the product, or the one somebody wrote into the field for it. */
export function numberOf(state: CaseState, paper: Paper, filing: Told | undefined): string | undefined {
  if (!paper.number) return undefined;
  const { field } = paper.number;
  const written = field === undefined ? undefined : (filing?.facts[field] ?? (paper.record === undefined ? state.facts[field] : undefined));
  return typeof written === "string" && written !== "" ? written : undefined;
}
