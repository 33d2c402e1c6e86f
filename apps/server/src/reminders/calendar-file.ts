/** What somebody has to do, as a calendar that other programs subscribe to (RFC 5545). */
import type { Language } from "@jiefen/policy";
import { createEvents, type DateTime, type DurationObject, type EventAttributes } from "ics";
import type { DueItem } from "../api/index.ts";

interface CalendarAround {
  readonly language: Language;
  /** Of the product, for links to what is due; without a slash at the end. */
  readonly origin?: string;
}

const names: Readonly<Record<Language, string>> = { zh: "解纷待办", en: "Jiefen: what is due" };

/** The title is the case number and what is due. What is late stands on its day and says so. */
export function calendarFile(items: readonly DueItem[], { language, origin }: CalendarAround): string {
  const calName = names[language];
  const events = items.map((item) => eventOf(item, language, origin));
  const { value, error } = createEvents(events, { productId: "-//Jiefen//Reminders//ZH", method: "PUBLISH", calName });
  if (!value) throw error ?? new Error("The calendar could not be written.");
  return value;
}

function eventOf(
  { id, number, title, dueOn, daysLate, time, caseId, letter }: DueItem,
  language: Language,
  origin?: string,
): EventAttributes {
  const late = daysLate === 0 ? "" : language === "zh" ? `（逾期 ${daysLate} 天）` : ` (${daysLate} days late)`;
  const place = caseId === undefined ? `/letters/${letter}` : `/cases/${caseId}`;
  return {
    uid: `${id}@jiefen`,
    title: `${number} ${title[language]}${late}`,
    busyStatus: time === undefined ? "FREE" : "BUSY",
    classification: "PRIVATE",
    ...(origin === undefined ? {} : { url: `${origin}${place}` }),
    ...whenOf(dueOn, time),
  };
}

interface When {
  readonly start: DateTime;
  readonly duration: DurationObject;
  readonly startInputType?: "utc";
  readonly startOutputType?: "utc";
}

/** A day of the calendar, or an instant: the clock of Shanghai is eight hours ahead of UTC all year. */
function whenOf(dueOn: string, time: string | undefined): When {
  const [year = 0, month = 0, day = 0] = dueOn.split("-").map(Number);
  if (time === undefined) return { start: [year, month, day], duration: { days: 1 } };
  const instant = Date.parse(`${dueOn}T${time}:00+08:00`);
  return { start: instant, startInputType: "utc", startOutputType: "utc", duration: { hours: 2 } };
}
