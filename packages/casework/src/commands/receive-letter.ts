/** A department signs for a letter. */
import { filledIn, isRefusal, letterFor } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const receiveLetter: Handler<"receiveLetter"> = async (course, { letter: id }) => {
  const found = letterFor(course, id);
  if (isRefusal(found)) return found;
  const { letter, way, filing } = found;
  if (way.received) return refuse("letter-received");
  const filled = filledIn(course, filing, [
    [letter.receivedField, true],
    [letter.receivedOnField, course.today],
  ]);
  if (!filled.ok) return filled.refusal;
  course.emit({ kind: "letterReceived", letter: id, values: filled.values });
  await settleDown(course);
  return undefined;
};
