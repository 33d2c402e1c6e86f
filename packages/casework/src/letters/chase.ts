/** From when a letter may be chased: once its day has come, and not oftener than policy says. */
import type { CalendarDocument, LetterDocument, LocalDate, Policy } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { laterBy } from "../calendar/day.ts";
import { numberOf } from "../facts/number-of.ts";
import { awaited, type Letter } from "./letter.ts";

/** Undefined where policy lets nobody chase, where the letter sets no day, where it is done with, and where it did not go its way in the product. */
export function chasedFrom(policy: Policy, calendar: CalendarDocument, letter: Letter): LocalDate | undefined {
  const { way, answered, returned } = letter;
  const { chase } = policy.letter ?? {};
  const { by } = awaited(letter);
  if (!chase || !way || answered || returned || by === undefined) return undefined;
  const after = numberOf(policy, chase.afterDays);
  const every = numberOf(policy, chase.every);
  if (after === undefined || every === undefined) return undefined;
  const first = laterBy(by, after);
  const last = way.chases.at(-1);
  if (!last) return first;
  const next = addDays(calendar, last.on, every, "working").date;
  return next > first ? next : first;
}

export function mayChase({ chase }: Pick<LetterDocument, "chase">, roles: readonly string[]): boolean {
  return chase?.roles.some((role) => roles.includes(role)) ?? false;
}
