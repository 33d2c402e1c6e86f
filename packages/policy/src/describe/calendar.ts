/** The calendar: which years are known to the end, and the days around which disputes flare up. */
import type { Sentence } from "../policy/decision.ts";
import { day as inWords } from "../words/quantity.ts";
import { listed, type Subject, told } from "./description.ts";

export function describeCalendar(subject: Subject): readonly Sentence[] {
  const { calendar, keyDates } = subject.standing;
  if (calendar.knownYears.length === 0) return [];
  const years = { first: Math.min(...calendar.knownYears), last: Math.max(...calendar.knownYears) };
  const known = told(subject, {
    zh: `放假安排已录入 ${years.first}–${years.last} 年；以后只算双休日，日期暂定。`,
    en: `Holidays are known for ${years.first}–${years.last}; beyond, only weekends count and days are provisional.`,
  });
  return [known, ...keyDates.map((date) => describeKeyDate(subject, date))];
}

function describeKeyDate(subject: Subject, date: Subject["standing"]["keyDates"][number]): Sentence {
  const { title, yearly, dates = [] } = date;
  const days = [...dates].sort();
  const zh = [...(yearly === undefined ? [] : [`每年 ${yearly}`]), ...days.map((day) => inWords(day, "zh"))];
  const en = [...(yearly === undefined ? [] : [`every year on ${yearly}`]), ...days.map((day) => inWords(day, "en"))];
  return told(subject, { zh: `${title.zh}：${listed(zh, "zh")}。`, en: `${title.en}: ${listed(en, "en")}.` }, date);
}
