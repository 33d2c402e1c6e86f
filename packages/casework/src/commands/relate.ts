/** Somebody says how another case has to do with this one. */
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** Nothing happens where it has been said already. */
export const relate: Handler<"relate"> = (course, { to, as }) => {
  const { state } = course;
  if (to === state.id) return refuse("same-case");
  const said = state.relations?.find(({ caseId }) => caseId === to)?.kind ?? "unrelated";
  if (said !== as) course.emit({ kind: "related", to, as });
  return undefined;
};
