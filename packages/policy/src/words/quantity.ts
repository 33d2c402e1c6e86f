/** Numbers, dates and ranges in words, with their units. */
import { dateOf, dayNumber } from "../facts/date.ts";
import type { LocalDate, Range } from "../facts/fact-value.ts";
import type { Language } from "../policy/text.ts";
import { isUnit, units } from "../policy/units.ts";

const fenPerYuan = 100;
const yuanPerTenThousand = 10_000;

/** `3次`, "3 times"; money, in fen, as `500元`, `1.2万元`, "12,000 yuan". */
export function quantity(number: number, unit: string | undefined, language: Language): string {
  if (unit === "fen") return money(number, language);
  const digits = language === "zh" ? String(number) : grouped(number);
  // Bare items need no word: what is counted stands in the title.
  if (unit === undefined || !isUnit(unit) || unit === "items") return digits;
  const word = units[unit][number === 1 ? "one" : "many"][language];
  return language === "zh" || !/^[a-z]/i.test(word) ? `${digits}${word}` : `${digits} ${word}`;
}

/** `至少2次`, `2至9次`, "at least 2 times", "2 to 9 times". */
export function range({ atLeast, atMost }: Range, unit: string | undefined, language: Language): string {
  if (atLeast !== undefined && atMost !== undefined) {
    const low = unit === "fen" ? money(atLeast, language) : String(atLeast);
    return language === "zh" ? `${low}至${quantity(atMost, unit, language)}` : `${low} to ${quantity(atMost, unit, language)}`;
  }
  const bound = quantity(atLeast ?? atMost ?? 0, unit, language);
  if (language === "zh") return atLeast === undefined ? `至多${bound}` : `至少${bound}`;
  return atLeast === undefined ? `at most ${bound}` : `at least ${bound}`;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `2026年3月5日`, "5 March 2026"; anything but a date as it stands. */
export function day(date: LocalDate, language: Language): string {
  const number = dayNumber(date);
  if (number === undefined) return date;
  const [year = 0, month = 1, dayOfMonth = 1] = dateOf(number).split("-").map(Number);
  return language === "zh" ? `${year}年${month}月${dayOfMonth}日` : `${dayOfMonth} ${months[month - 1]} ${year}`;
}

function money(fen: number, language: Language): string {
  const yuan = fen / fenPerYuan;
  if (language === "en") return `${grouped(yuan)} yuan`;
  const tenThousands = yuan / yuanPerTenThousand;
  // 万元 only where two decimals say it exactly.
  const isExact = Math.abs(tenThousands) >= 1 && Number.isInteger(fen) && fen % ((yuanPerTenThousand * fenPerYuan) / 100) === 0;
  return isExact ? `${decimal(tenThousands)}万元` : `${decimal(yuan)}元`;
}

function grouped(number: number): string {
  const [whole = "", fraction] = decimal(number).split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** At most two decimals, without trailing zeros. */
function decimal(number: number): string {
  return String(Math.round(number * 100) / 100);
}
