/** From when a letter may be chased: once its day has come, and not oftener than policy says. */
import type { CalendarDocument, LetterDocument, LocalDate, Policy } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { laterBy } from "../calendar/day.ts";
import { numberOf } from "../facts/number-of.ts";
import { awaited, type Letter } from "./letter.ts";

/** Undefined where policy lets nobody chase, where the letter sets no day, where it is done with, and where it did not go its way in the product. */
export function chasedFrom(policy: Policy, calendar: CalendarDocument, letter: Letter): LocalDate | undefined {
  const { way, answered, returned } = letter;
  const due = chaseDue(policy, letter);
  const every = policy.letter?.chase && numberOf(policy, policy.letter.chase.every);
  if (!way || answered || returned || due === undefined || every === undefined) return undefined;
  const last = way.chases.at(-1);
  const next = last && addDays(calendar, last.on, every, "working").date;
  return next !== undefined && next > due ? next : due;
}

/** From when it may be chased for what it waits for now, were it not for those times it was chased already. */
export function chaseDue(policy: Policy, letter: Letter): LocalDate | undefined {
  const { by } = awaited(letter);
  const after = policy.letter?.chase && numberOf(policy, policy.letter.chase.afterDays);
  return by === undefined || after === undefined ? undefined : laterBy(by, after);
}

export function mayChase({ chase }: Pick<LetterDocument, "chase">, roles: readonly string[]): boolean {
  return chase?.roles.some((role) => roles.includes(role)) ?? false;
}
