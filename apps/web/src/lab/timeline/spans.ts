/** Stretches of days on which something stays as it is. */
import type { PlayedDay } from "./use-rehearsal.ts";

export interface Span {
  readonly value: string;
  /** Days after intake, both included. */
  readonly from: number;
  readonly to: number;
}

/** One after another, without the days on which there is no value. */
export function spansOf(days: readonly PlayedDay[], valueOn: (day: PlayedDay) => string | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const value = valueOn(day);
    const last = spans.at(-1);
    if (value === undefined) continue;
    if (last?.value === value && last.to === day.day - 1) spans[spans.length - 1] = { ...last, to: day.day };
    else spans.push({ value, from: day.day, to: day.day });
  }
  return spans;
}
