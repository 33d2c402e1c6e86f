/** What is done to visits on a timeline, as schedules: moved, added, taken away; the days stay in order and each once. */
import type { Schedule } from "@jiefen/policy";

/** A visit that the schedule lists, or one of those that come at the regular interval after them. */
export type Visit =
  | { readonly is: "listed"; readonly index: number; readonly day: number }
  | { readonly is: "regular"; readonly turn: number; readonly day: number };

/** As the meta-schema has it. */
export const latestDay = 3650;
const usualGap = 7;

function clamp(day: number, least: number, most: number): number {
  return Math.min(Math.max(Math.round(day), least), most);
}

function lastDay({ days }: Schedule): number {
  return days.at(-1) ?? 0;
}

/** Those up to a day, in order. */
export function visitsUntil(schedule: Schedule, until: number): readonly Visit[] {
  const { days, every } = schedule;
  const listed = days.map((day, index): Visit => ({ is: "listed", index, day }));
  if (every === undefined) return listed;
  const turns = Math.max(1, Math.floor((until - lastDay(schedule)) / every));
  const regular = Array.from(
    { length: turns },
    (_, turn): Visit => ({ is: "regular", turn: turn + 1, day: lastDay(schedule) + (turn + 1) * every }),
  );
  return [...listed, ...regular];
}

/** A listed visit goes no further than its neighbours; a regular one sets the interval. */
export function moveVisit(schedule: Schedule, visit: Visit, day: number): Schedule {
  if (visit.is === "regular") return { ...schedule, every: clamp((day - lastDay(schedule)) / visit.turn, 1, latestDay) };
  const before = schedule.days[visit.index - 1];
  const after = schedule.days[visit.index + 1];
  const to = clamp(day, before === undefined ? 0 : before + 1, after === undefined ? latestDay : after - 1);
  return { ...schedule, days: schedule.days.with(visit.index, to) };
}

/** Taking a regular visit away ends the regular ones. */
export function removeVisit(schedule: Schedule, visit: Visit): Schedule {
  if (visit.is === "listed") return { ...schedule, days: schedule.days.toSpliced(visit.index, 1) };
  const { every: _, ...listed } = schedule;
  return listed;
}

/** Another listed visit on a day, or on the nearest free one after it; the same schedule where there is none. */
export function addVisitOn(schedule: Schedule, day: number): Schedule {
  let free = clamp(day, 0, latestDay);
  while (schedule.days.includes(free)) free += 1;
  if (free > latestDay) return schedule;
  return { ...schedule, days: [...schedule.days, free].sort((one, other) => one - other) };
}

/** Where another visit is put if nobody says: half way to the next one, or as long after the last as the one before it. */
export function dayForAnother({ days, every }: Schedule, after: number | undefined): number {
  const index = after ?? days.length - 1;
  const from = days[index] ?? 0;
  const next = days[index + 1] ?? (every === undefined ? undefined : from + every);
  if (next !== undefined && next - from > 1) return Math.floor((from + next) / 2);
  return from + (days.length > 1 ? Math.max(1, from - (days[index - 1] ?? 0)) : usualGap);
}

/** Regular visits after the last one, as far apart as the last two. */
export function beginRegular(schedule: Schedule, most: number | undefined): Schedule {
  const { days } = schedule;
  const gap = days.length > 0 ? lastDay(schedule) - (days.at(-2) ?? 0) : usualGap;
  return { ...schedule, every: Math.min(most ?? latestDay, Math.max(1, gap)) };
}
