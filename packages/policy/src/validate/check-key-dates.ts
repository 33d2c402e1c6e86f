/** Key dates of the calendar: each comes on some day that exists, in every year that the calendar knows to the end. */
import { errorAt, warningAt } from "../document/issue-at.ts";
import type { CalendarDocument, KeyDateDocument } from "../document/rules.ts";
import { dayNumber } from "../facts/date.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";

const path = "rules/calendar.json";
/** A leap year: what is no day in it is none in any. */
const anyYear = "2024";

export function keyDateIssues(checking: Checking, { keyDates = {}, knownYears }: CalendarDocument): readonly Issue[] {
  const lastYear = String(Math.max(...knownYears));
  return Object.entries(keyDates).flatMap(([id, { yearly, dates }]) => [
    ...(yearly === undefined ? [] : yearlyIssues(checking, id, yearly)),
    ...(yearly === undefined && !dates?.some((day) => day.slice(0, 4) >= lastYear) ? [runsOut(checking, id, dates, lastYear)] : []),
  ]);
}

function yearlyIssues(checking: Checking, id: string, yearly: string): readonly Issue[] {
  if (dayNumber(`${anyYear}-${yearly}`) !== undefined) return [];
  return [
    errorAt(
      checking.locate(path, `/keyDates/${id}/yearly`),
      "malformed-date",
      { zh: `\`${yearly}\` 不是存在的日期。`, en: `\`${yearly}\` is no day of the year.` },
      { zh: "请写成 `MM-DD`。", en: "Write it as `MM-DD`." },
    ),
  ];
}

function runsOut(checking: Checking, id: string, dates: KeyDateDocument["dates"], lastYear: string): Issue {
  const last = [...(dates ?? [])].sort().at(-1);
  return warningAt(
    checking.locate(path, `/keyDates/${id}`),
    "dates-run-out",
    last === undefined
      ? { zh: `关键节点 \`${id}\` 没有日期。`, en: `The key date \`${id}\` has no day.` }
      : {
          zh: `关键节点 \`${id}\` 的日期只写到 \`${last}\`，放假安排已录到 ${lastYear} 年。`,
          en: `The days of the key date \`${id}\` end with \`${last}\`, while the holidays are known up to ${lastYear}.`,
        },
    { zh: "请补上以后的日期，每年固定的写 `yearly`。", en: "Add the days to come; one that is the same every year has `yearly`." },
  );
}
