/** Due days: so many calendar or working days after a day, moved off days without work where a schedule says so. */
import type { CalendarDocument, LocalDate } from "@jiefen/policy";
import { laterBy } from "./day.ts";
import { isKnown, isWorkingDay } from "./working-day.ts";

export interface DueDay {
  readonly date: LocalDate;
  /** Reckoned over days of a year whose holidays are not yet known (暂定). */
  readonly provisional: boolean;
}

export type Count = "calendar" | "working";
export type Shift = "keep" | "next" | "previous";

/** The day `days` (at least 0) calendar or working days after `date`. The n-th working day is the n-th one after `date`; 0 is `date` itself. */
export function addDays(calendar: CalendarDocument, date: LocalDate, days: number, count: Count): DueDay {
  if (count === "calendar") return { date: laterBy(date, days), provisional: false };
  let day = date;
  let provisional = false;
  for (let left = days; left > 0; ) {
    day = laterBy(day, 1);
    provisional ||= !isKnown(calendar, day);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { date: day, provisional };
}

const steps: Readonly<Record<Shift, number>> = { keep: 0, next: 1, previous: -1 };

/** The due day itself when it is a working day, or the next or previous working day. */
export function shiftDay(calendar: CalendarDocument, due: DueDay, shift: Shift): DueDay {
  const step = steps[shift];
  if (step === 0) return due;
  let { date, provisional } = due;
  provisional ||= !isKnown(calendar, date);
  while (!isWorkingDay(calendar, date)) {
    date = laterBy(date, step);
    provisional ||= !isKnown(calendar, date);
  }
  return { date, provisional };
}
