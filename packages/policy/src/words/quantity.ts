/** Numbers, dates and ranges in words, with their units. */
import { dateOf, dayNumber } from "../facts/date.ts";
import type { LocalDate, Range } from "../facts/fact-value.ts";
import type { Language } from "../policy/text.ts";
import { isUnit, type Unit, units } from "../policy/units.ts";

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

/** Units of which an English title already says what is counted: "plants hit is 25", where Chinese says `25株`. */
const counted: ReadonlySet<string> = new Set<Unit>(["times", "people", "households", "items", "head", "departments", "points"]);

/** A number said of a fact, right after its title. */
export function measure(number: number, unit: string | undefined, language: Language): string {
  return quantity(number, language === "en" && unit !== undefined && counted.has(unit) ? undefined : unit, language);
}

/** `至少2次`, `2至9天`, "at least 2", "2 to 9 days", said right after a title. */
export function range({ atLeast, atMost }: Range, unit: string | undefined, language: Language): string {
  if (atLeast !== undefined && atMost !== undefined) {
    const low = unit === "fen" ? money(atLeast, language) : String(atLeast);
    return language === "zh" ? `${low}至${measure(atMost, unit, language)}` : `${low} to ${measure(atMost, unit, language)}`;
  }
  const bound = measure(atLeast ?? atMost ?? 0, unit, language);
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
