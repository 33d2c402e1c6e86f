/** The store has seen earlier disputes of the same people. */
import { same } from "../facts/same.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** The whole list is replaced; nothing happens when it says what is known. A closed case is not graded again. */
export const observe: Handler<"observe"> = async (course, { observed }) => {
  if (same(observed, course.state.observed)) return undefined;
  course.emit({ kind: "observed", observed });
  if (course.state.open) await settleDown(course);
  return undefined;
};
