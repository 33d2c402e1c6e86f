/** To when the day of answering a letter would move, if the department asked for more time now. */
import type { CalendarDocument, LocalDate, Policy } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import type { LetterWay } from "../case/letter-way.ts";
import { numberOf } from "../facts/number-of.ts";

/** Once, before that day has passed, by the working days that policy gives, counted from that day. */
export function letterExtension(
  policy: Policy,
  calendar: CalendarDocument,
  { answerBy, extended }: Pick<LetterWay, "answerBy" | "extended">,
  today: LocalDate,
): LocalDate | undefined {
  const by = policy.letter?.extendBy;
  const days = by === undefined ? undefined : numberOf(policy, by);
  if (days === undefined || days === 0 || answerBy === undefined || extended || answerBy < today) return undefined;
  return addDays(calendar, answerBy, days, "working").date;
}
