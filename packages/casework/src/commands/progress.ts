/** A progress note: what has gone on in a case that runs for long, in a sentence. */
import { dayOf } from "../answers/dates.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const progress: Handler<"progress"> = async (course, { text, on }) => {
  const said = text.trim();
  if (said === "") return refuse("nothing-to-record");
  const day = dayOf(course, on);
  if (day === undefined) return refuse("invalid-date");
  course.emit({ kind: "progressed", id: course.context.newId(), on: day, text: said });
  await settleDown(course);
  return undefined;
};
