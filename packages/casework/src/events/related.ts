/** What somebody has said of another case; the last word counts. */
import type { Reducer } from "./reducer.ts";

export const related: Reducer<"related"> = (state, { to, as }, { by, on }) => {
  const others = (state.relations ?? []).filter(({ caseId }) => caseId !== to);
  return { ...state, relations: as === "unrelated" ? others : [...others, { caseId: to, kind: as, by, on }] };
};
