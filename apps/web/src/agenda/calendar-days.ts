/** Weeks and months as days, and what falls on each. */
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";

export type AgendaView = "list" | "week" | "month";

const millisecondsPerDay = 86_400_000;

/** `days` later, earlier when negative. */
export function shifted(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

function daysFrom(first: LocalDate, count: number): readonly LocalDate[] {
  return Array.from({ length: count }, (_, index) => shifted(first, index));
}

/** 0 is Monday. */
function weekday(day: LocalDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The seven days, from Monday, of the week that a day lies in. */
export function weekOf(day: LocalDate): readonly LocalDate[] {
  return daysFrom(shifted(day, -weekday(day)), 7);
}

/** The weeks that a day's month lies in: four to six of them. */
export function monthOf(day: LocalDate): readonly (readonly LocalDate[])[] {
  const weeks: (readonly LocalDate[])[] = [];
  for (
    let week = weekOf(`${day.slice(0, 8)}01`);
    week[0] !== undefined && week[0].slice(0, 7) <= day.slice(0, 7);
    week = weekOf(shifted(week[0], 7))
  ) {
    weeks.push(week);
  }
  return weeks;
}

/** The same day of the next or an earlier month, or that month's last day. */
export function monthsLater(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Tasks by the day they are due, each day's in the order given. */
export function byDay(tasks: readonly AgendaTask[]): ReadonlyMap<LocalDate, readonly AgendaTask[]> {
  const days = new Map<LocalDate, AgendaTask[]>();
  for (const task of tasks) days.set(task.dueOn, [...(days.get(task.dueOn) ?? []), task]);
  return days;
}

/** How closely a task's case is followed, or, where no plan is in force, how grave it is. */
export function shadeOf({ case: { colourTitle, colourSwatch, levelTitle, levelSwatch } }: AgendaTask) {
  return colourTitle && colourSwatch ? { title: colourTitle, swatch: colourSwatch } : { title: levelTitle, swatch: levelSwatch };
}

export interface Shade {
  readonly key: string;
  readonly title: AgendaTask["title"];
  readonly swatch: string;
  readonly forecast: boolean;
  readonly count: number;
}

/** A day's tasks counted by colour, what is certain before what is expected. */
export function shades(tasks: readonly AgendaTask[]): readonly Shade[] {
  const found = new Map<string, Shade>();
  for (const task of tasks) {
    const { title, swatch } = shadeOf(task);
    const key = `${task.forecast} ${swatch} ${title.zh}`;
    found.set(key, { key, title, swatch, forecast: task.forecast, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => Number(one.forecast) - Number(other.forecast) || one.swatch.localeCompare(other.swatch));
}
