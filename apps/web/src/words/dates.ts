/** Days and times as people read them. */
import type { Language, LocalDate } from "@jiefen/policy";

const locale: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };
const millisecondsPerDay = 86_400_000;

function dateOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `11月24日`, with the year where it is not this one. */
export function dayText(day: LocalDate, today: LocalDate, language: Language): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return dateOf(day).toLocaleDateString(locale[language], {
    timeZone: "UTC",
    year,
    month: language === "zh" ? "long" : "short",
    day: "numeric",
  });
}

/** `11月24日 星期二` */
export function weekdayText(day: LocalDate, language: Language): string {
  return dateOf(day).toLocaleDateString(locale[language], {
    timeZone: "UTC",
    month: language === "zh" ? "long" : "short",
    day: "numeric",
    weekday: language === "zh" ? "long" : "short",
  });
}

/** `2026年11月` */
export function monthText(day: LocalDate, language: Language): string {
  return dateOf(day).toLocaleDateString(locale[language], { timeZone: "UTC", year: "numeric", month: "long" });
}

/** `2026年11月24日 星期二` */
export function longDayText(day: LocalDate, language: Language): string {
  return dateOf(day).toLocaleDateString(locale[language], {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
  });
}

/** Whole days from `today` to `day`, negative in the past. */
export function daysUntil(day: LocalDate, today: LocalDate): number {
  return Math.round((dateOf(day).getTime() - dateOf(today).getTime()) / millisecondsPerDay);
}

/** An instant on the clock of Shanghai: `11月24日 15:20`. */
export function timeText(instant: number, language: Language): string {
  return new Date(instant).toLocaleString(locale[language], {
    timeZone: "Asia/Shanghai",
    month: language === "zh" ? "long" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}
