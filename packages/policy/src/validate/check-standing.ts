/** Organisation and calendar. */
import { errorAt } from "../document/issue-at.ts";
import type { CalendarDocument } from "../document/rules.ts";
import type { Issue } from "../policy/issue.ts";
import { keyDateIssues } from "./check-key-dates.ts";
import type { Checker, Checking } from "./checking.ts";
import { findCircle } from "./circle.ts";
import { checkName } from "./names.ts";

export const checkOrganisation: Checker = (checking) => {
  const path = "rules/organisation.json";
  const divisions = checking.documents.get(path)?.divisions ?? {};
  return Object.entries(divisions).flatMap(([id, { code, parent }]) => {
    const at = (pointer: string) => checking.locate(path, `/divisions/${id}${pointer}`);
    const issues: Issue[] = [];
    if (id !== `d${code}`) {
      issues.push(
        errorAt(
          at("/code"),
          "other-id",
          { zh: `\`${id}\` 的代码是 \`${code}\`，名称与代码不符。`, en: `\`${id}\` has the code \`${code}\`, which is another.` },
          { zh: `请把名称改为 \`d${code}\`，或改正代码。`, en: `Call it \`d${code}\`, or put the code right.` },
        ),
      );
    }
    if (parent !== undefined) issues.push(...checkName(at("/parent"), "division", parent, Object.keys(divisions)));
    const way = findCircle(id, (one) => (Object.hasOwn(divisions, one) ? [divisions[one]?.parent ?? []].flat() : []));
    if (way !== undefined) {
      issues.push(
        errorAt(
          at("/parent"),
          "division-circle",
          {
            zh: `区划互为上级，绕成了圈：${way.map((one) => `\`${one}\``).join(" → ")}。`,
            en: `Divisions contain one another in a circle: ${way.map((one) => `\`${one}\``).join(" → ")}.`,
          },
          { zh: "请让最上级不写 `parent`。", en: "Let the highest have no `parent`." },
        ),
      );
    }
    return issues;
  });
};

const calendarPath = "rules/calendar.json";

export const checkCalendar: Checker = (checking) => {
  const calendar = checking.documents.get(calendarPath);
  if (calendar === undefined) return [];
  const years = new Set(calendar.knownYears.map(String));
  return [...dayIssues(checking, calendar, years), ...keyDateIssues(checking, calendar)];
};

function dayIssues(checking: Checking, calendar: CalendarDocument, years: ReadonlySet<string>): readonly Issue[] {
  const both = new Set(calendar.holidays.filter((day) => calendar.makeUpDays.includes(day)));
  return (["holidays", "makeUpDays"] as const).flatMap((list) =>
    calendar[list].flatMap((day, index) => {
      const place = checking.locate(calendarPath, `/${list}/${index}`);
      if (!years.has(day.slice(0, 4))) {
        return [
          errorAt(
            place,
            "unknown-year",
            { zh: `\`${day}\` 所在年份不在 \`knownYears\` 里。`, en: `The year of \`${day}\` is not among the \`knownYears\`.` },
            { zh: "放假安排完整录入后，请把年份加进去。", en: "Add the year once its holidays are all entered." },
          ),
        ];
      }
      if (list === "makeUpDays" && both.has(day)) {
        return [
          errorAt(
            place,
            "repeated",
            { zh: `\`${day}\` 既写成放假，又写成补班。`, en: `\`${day}\` is both a holiday and a make-up day.` },
            { zh: "请只留一处。", en: "Keep it in one of the two." },
          ),
        ];
      }
      return [];
    }),
  );
}
