/** The days a board is told of, and those before them that it is held against. */
import { daysBetween, laterBy } from "@jiefen/casework";
import { dayNumber, type LocalDate } from "@jiefen/policy";
import type { FiguresQuery, Period } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";

/** The present month to this day where nothing is asked; nothing later than today has happened. Throws where the days are in no order. */
export function periodOf({ from, to }: Pick<FiguresQuery, "from" | "to">, today: LocalDate): Period {
  const last = to === undefined || to > today ? today : to;
  const first = from ?? `${last.slice(0, 7)}-01`;
  if (dayNumber(first) === undefined || dayNumber(last) === undefined || first > last) throw ProblemAnswer.of("invalid-request");
  return { from: first, to: last };
}

/** Whole months are held against as many whole months before them, anything else against as many days. */
export function periodBefore({ from, to }: Period): Period {
  const months = wholeMonths(from, to);
  if (months === undefined) return { from: laterBy(from, -(daysBetween(from, to) + 1)), to: laterBy(from, -1) };
  return { from: `${monthBefore(from.slice(0, 7), months)}-01`, to: laterBy(from, -1) };
}

function wholeMonths(from: LocalDate, to: LocalDate): number | undefined {
  if (!from.endsWith("-01") || !laterBy(to, 1).endsWith("-01")) return undefined;
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0] = to.split("-").map(Number);
  return (lastYear - year) * 12 + lastMonth - month + 1;
}

/** `YYYY-MM`, so many months earlier. */
export function monthBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const months = year * 12 + number - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The twelve months up to the last of the period, or the whole period where that is longer. */
export function yearUpTo({ from, to }: Period): Period {
  const first = `${monthBefore(to.slice(0, 7), 11)}-01`;
  return { from: first < from ? first : from, to };
}

/** The month, where the period is within one and begins with it. */
export function monthOf({ from, to }: Period): string | undefined {
  return from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined;
}
