/** The short number of a case, for people. */
import type { CaseState } from "./state.ts";

/** `<division>-<year of acceptance>-<end of the id>` */
export function caseNumber({ division, acceptedOn, id }: Pick<CaseState, "division" | "acceptedOn" | "id">): string {
  return `${division}-${acceptedOn.slice(0, 4)}-${id.slice(-6)}`;
}
