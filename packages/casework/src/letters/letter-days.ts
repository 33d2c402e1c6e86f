/** By when a letter is to be received and answered: fixed when it is filed, since the paper that goes out says it. */
import type { Facts, LocalDate } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { isDate } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import { numberOf } from "../facts/number-of.ts";
import type { Rules } from "../rules.ts";

/** The days that the letter itself leaves open, in working days from its sending (from `on`, where no day of sending is told);
 * none where policy sets none, and none for another record. */
export function letterDays(
  { policy, standing }: Pick<Rules, "policy" | "standing">,
  { inForce }: Pick<CaseState, "inForce">,
  record: string,
  values: Facts,
  on: LocalDate,
): Facts {
  const { letter, scales } = policy;
  if (letter?.record !== record) return {};
  const told = values[letter.sentField];
  const sentOn = typeof told === "string" && isDate(told) ? told : on;
  const answerWithin = scales.map(({ id }) => letter.answerWithin?.[inForce[id] ?? ""]).find((days) => days !== undefined);
  const days = [
    [letter.receiveByField, letter.receiveWithin],
    [letter.answerByField, answerWithin],
  ] as const;
  return Object.fromEntries(
    days.flatMap(([field, within]) => {
      const number = within === undefined ? undefined : numberOf(policy, within);
      const open = (values[field] ?? null) === null;
      return open && number !== undefined ? [[field, addDays(standing.calendar, sentOn, number, "working").date]] : [];
    }),
  );
}
