/** A note, also on a closed case. */
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const note: Handler<"note"> = (course, { text }) => {
  if (text.trim() === "") return refuse("nothing-to-record");
  course.emit({ kind: "noted", text });
  return undefined;
};
