/** A letter filed on the case is sent to its department in the product. */
import { addDays } from "../calendar/add-days.ts";
import { numberOf } from "../facts/number-of.ts";
import { lettersOf } from "../letters/letter.ts";
import { findWay } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** Once, and not what came in, or was answered or returned on paper. The days are those that the letter names. */
export const sendLetter: Handler<"sendLetter"> = (course, { letter: id, division }) => {
  const { rules, state, today } = course;
  const { policy, standing } = rules;
  const letter = lettersOf(policy, state).find(({ record }) => record.id === id);
  if (!letter || letter.incoming || letter.department === undefined) return refuse("no-such-letter");
  if (findWay(state, id) || letter.received || letter.answered || letter.returned) return refuse("letter-sent");
  if (!standing.divisions.some(({ code }) => code === division)) return refuse("no-such-division");
  const within = policy.scales
    .map((scale) => policy.letter?.reportWithin?.[state.inForce[scale.id] ?? ""])
    .find((days) => days !== undefined);
  const days = within === undefined ? undefined : numberOf(policy, within);
  course.emit({
    kind: "letterSent",
    way: {
      record: id,
      department: letter.department,
      division,
      ...(letter.receiveBy === undefined ? {} : { receiveBy: letter.receiveBy }),
      ...(days === undefined ? {} : { reportBy: addDays(standing.calendar, today, days, "working").date }),
      ...(letter.answerBy === undefined ? {} : { answerBy: letter.answerBy }),
    },
  });
  return undefined;
};
