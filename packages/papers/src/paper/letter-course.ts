/** What a department has done with a letter so far, one act after another. */
import type { LetterAct, LetterWay } from "@jiefen/casework";
import { day, type Language, veilText } from "@jiefen/policy";
import { paperWords } from "./paper-words.ts";
import type { Subject } from "./subject.ts";

const words = {
  zh: { received: "签收", extended: "延期", report: "报阶段情况", returned: "退回", answered: "反馈" },
  en: { received: "received", extended: "more time taken", report: "reported", returned: "sent back", answered: "answered" },
} as const satisfies Record<Language, object>;

/** Nothing is told before it has happened; nothing at all of a letter that was not sent. */
export function letterCourse({ names, veiled }: Subject, way: LetterWay, language: Language): string {
  const said = words[language];
  const acts: readonly (readonly [string, LetterAct | undefined, string?])[] = [
    [said.received, way.received],
    [said.extended, way.extended, way.extended?.reason],
    ...way.reports.map((report) => [said.report, report, report.text] as const),
    [said.returned, way.returned, way.returned && paperWords[language].withTitle(way.returned.unit, way.returned.reason)],
    [said.answered, way.answered],
  ];
  return acts
    .flatMap(([what, act, why]) => (act ? [{ what, act, why }] : []))
    .toSorted((one, other) => one.act.at - other.act.at)
    .map(({ what, act, why }) => {
      const done = paperWords[language].withTitle(`${day(act.on, language)}${language === "zh" ? "" : " "}${what}`, names[act.by] ?? "");
      return why === undefined ? done : `${done}${paperWords[language].colon}${veilText(why, veiled)}`;
    })
    .join(paperWords[language].next);
}
