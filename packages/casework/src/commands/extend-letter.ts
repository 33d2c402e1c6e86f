/** A department takes more time for a letter, once. */
import { letterExtension } from "../letters/extension.ts";
import { filledIn, isRefusal, letterFor } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const extendLetter: Handler<"extendLetter"> = (course, { letter: id, reason }) => {
  const found = letterFor(course, id);
  if (isRefusal(found)) return found;
  const { letter, way, filing } = found;
  const { policy, standing } = course.rules;
  if (!way.received) return refuse("letter-not-received");
  const from = way.answerBy;
  if (letter.extendBy === undefined || from === undefined) return refuse("no-extension");
  if (way.extended) return refuse("letter-extended");
  if (from < course.today) return refuse("extension-too-late");
  const to = letterExtension(policy, standing.calendar, way, course.today);
  if (to === undefined) return refuse("no-extension");
  const why = reason.trim();
  if (why === "") return refuse("reason-missing");
  const filled = filledIn(course, filing, [
    [letter.extendedField, true],
    [letter.extensionReasonField, why],
    [letter.answerByField, to],
  ]);
  if (!filled.ok) return filled.refusal;
  course.emit({ kind: "letterExtended", letter: id, values: filled.values, reason: why, from, to });
  return undefined;
};
