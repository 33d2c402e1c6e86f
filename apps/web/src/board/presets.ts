/** Periods that are often asked for. */
import type { LocalDate } from "@jiefen/policy";
import type { Period } from "@jiefen/server/client";

export const presets = ["thisMonth", "lastMonth", "thisQuarter", "thisYear", "lastYear"] as const;
export type Preset = (typeof presets)[number];

export function periodOf(preset: Preset, today: LocalDate): Period {
  const [year = 0, month = 0] = today.split("-").map(Number);
  switch (preset) {
    case "thisMonth":
      return { from: firstOf(year, month), to: today };
    case "lastMonth":
      return { from: firstOf(year, month - 1), to: dayBefore(firstOf(year, month)) };
    case "thisQuarter":
      return { from: firstOf(year, month - ((month - 1) % 3)), to: today };
    case "thisYear":
      return { from: firstOf(year, 1), to: today };
    case "lastYear":
      return { from: firstOf(year - 1, 1), to: `${year - 1}-12-31` };
  }
}

export function presetOf({ from, to }: Period, today: LocalDate): Preset | undefined {
  return presets.find((preset) => {
    const period = periodOf(preset, today);
    return period.from === from && period.to === to;
  });
}

/** Months below 1 are those of the year before. */
function firstOf(year: number, month: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

function dayBefore(day: LocalDate): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
