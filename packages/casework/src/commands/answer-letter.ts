/** A department answers a letter. */
import { filledIn, isRefusal, letterFor } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** With the questions that policy has departments answer, and no others; saying nothing is no answer. */
export const answerLetter: Handler<"answerLetter"> = async (course, { letter: id, values }) => {
  const found = letterFor(course, id);
  if (isRefusal(found)) return found;
  const { letter, way, filing } = found;
  if (!way.received) return refuse("letter-not-received");
  const asked = letter.answerFields ?? [];
  const told = Object.entries(values).filter(([, value]) => value !== null && value !== "");
  if (told.some(([name]) => !asked.includes(name))) return refuse("invalid-answers");
  if (asked.length > 0 && told.length === 0) return refuse("nothing-to-record");
  const filled = filledIn(course, filing, [[letter.answeredField, true], [letter.answeredOnField, course.today], ...told]);
  if (!filled.ok) return filled.refusal;
  course.emit({ kind: "letterAnswered", letter: id, values: filled.values });
  await settleDown(course);
  return undefined;
};
