/** The first day that a text names. */
import { dayNumber, type LocalDate } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";

const whole = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/;
const packed = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const withoutYear = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/;
/** Days before today. */
const said: readonly (readonly [string, number])[] = [
  ["前天", 2],
  ["昨天", 1],
  ["昨日", 1],
  ["昨晚", 1],
  ["今天", 0],
  ["今日", 0],
  ["今晚", 0],
  ["yesterday", 1],
  ["today", 0],
];

export interface DayInText {
  readonly value: LocalDate;
  /** The words that say it. */
  readonly said: string;
}

/** A day without its year is the last such day until today. */
export function dayInText(text: string, today: LocalDate): DayInText | undefined {
  const full = whole.exec(text) ?? packed.exec(text);
  if (full) return inWords(full[0], dayOf(full[1], full[2], full[3]));
  const short = withoutYear.exec(text);
  if (short) {
    const year = Number(today.slice(0, 4));
    const thisYear = dayOf(String(year), short[1], short[2]);
    return inWords(short[0], thisYear !== undefined && thisYear <= today ? thisYear : dayOf(String(year - 1), short[1], short[2]));
  }
  const word = said.find(([name]) => text.includes(name));
  return word && { value: laterBy(today, -word[1]), said: word[0] };
}

function inWords(said: string, value: LocalDate | undefined): DayInText | undefined {
  return value === undefined ? undefined : { value, said };
}

function dayOf(year = "", month = "", day = ""): LocalDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayNumber(date) === undefined ? undefined : date;
}
