/** A department tells how a letter stands, before it answers. */
import { filledIn, isRefusal, letterFor } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** As often as there is something to tell; the letter itself shows the last. */
export const reportOnLetter: Handler<"reportOnLetter"> = async (course, { letter: id, text }) => {
  const found = letterFor(course, id);
  if (isRefusal(found)) return found;
  const { letter, way, filing } = found;
  if (!way.received) return refuse("letter-not-received");
  const told = text.trim();
  if (told === "") return refuse("nothing-to-record");
  const filled = filledIn(course, filing, [[letter.reportField, told]]);
  if (!filled.ok) return filled.refusal;
  course.emit({ kind: "letterReported", letter: id, values: filled.values, text: told });
  await settleDown(course);
  return undefined;
};
