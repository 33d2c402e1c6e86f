/** What somebody is reminded of on a day: what is late, due that day, and due up to the next working day; nothing on days on which nothing is. */
import type { CalendarDocument, LocalDate } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import { isWorkingDay } from "../calendar/working-day.ts";
import type { Task } from "../case/task.ts";

/** What has a day; the rest waits without one, and nobody is reminded of it day by day. */
const limited: ReadonlySet<Task["kind"]> = new Set(["visit", "obligation", "deadline", "session", "letter"]);

export function hasDay({ kind }: Pick<Task, "kind">): boolean {
  return limited.has(kind);
}

export interface Reminders<Item> {
  readonly late: readonly Item[];
  readonly today: readonly Item[];
  /** Due after today, up to `until`. */
  readonly next: readonly Item[];
  /** The next working day: what falls on days off before it is told of in time. */
  readonly until: LocalDate;
}

/** Undefined where nobody need be reminded: nothing is due, or on a day off nothing on that very day. */
export function remindersOn<Item extends Pick<Task, "dueOn" | "daysLate">>(
  items: readonly Item[],
  calendar: CalendarDocument,
  today: LocalDate,
): Reminders<Item> | undefined {
  const until = nextWorkingDay(calendar, today);
  const byDay = items.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const works = isWorkingDay(calendar, today);
  const late = byDay.filter(({ daysLate }) => daysLate > 0);
  const dueNow = byDay.filter(({ dueOn, daysLate }) => daysLate === 0 && dueOn <= today);
  const next = byDay.filter(({ dueOn, daysLate }) => daysLate === 0 && dueOn > today && dueOn <= until);
  const wanted = works ? [...late, ...dueNow, ...next] : dueNow.filter(({ dueOn }) => dueOn === today);
  return wanted.length === 0 ? undefined : { late, today: dueNow, next, until };
}

/** A calendar without a working day in a fortnight is none: then the next day is meant. */
function nextWorkingDay(calendar: CalendarDocument, today: LocalDate): LocalDate {
  for (let days = 1; days <= 14; days++) if (isWorkingDay(calendar, laterBy(today, days))) return laterBy(today, days);
  return laterBy(today, 1);
}
