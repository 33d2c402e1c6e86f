/** What a department has done with a letter so far, one act after another. */
import { type LetterWay, letterActs } from "@jiefen/casework";
import { day, type Language, veilText } from "@jiefen/policy";
import { paperWords } from "./paper-words.ts";
import type { Subject } from "./subject.ts";

const words = {
  zh: { received: "签收", extended: "延期", reported: "报阶段情况", returned: "退回", answered: "反馈" },
  en: { received: "received", extended: "more time taken", reported: "reported", returned: "sent back", answered: "answered" },
} as const satisfies Record<Language, object>;

/** Nothing is told before it has happened; nothing at all of a letter that was not sent. */
export function letterCourse({ names, veiled }: Subject, way: LetterWay, language: Language): string {
  const said = words[language];
  return letterActs(way)
    .flatMap((one) => (one.what === "sent" || one.what === "chased" ? [] : [one]))
    .map((one) => {
      const { what, act } = one;
      const on = `${day(act.on, language)}${language === "zh" ? "" : " "}${said[what]}`;
      const name = names[act.by];
      const done = name === undefined ? on : paperWords[language].withTitle(on, name);
      const why = reasonOf(one, language);
      return why === undefined ? done : `${done}${paperWords[language].colon}${veilText(why, veiled)}`;
    })
    .join(paperWords[language].next);
}

function reasonOf(one: ReturnType<typeof letterActs>[number], language: Language): string | undefined {
  if (one.what === "extended") return one.act.reason;
  if (one.what === "reported") return one.act.text;
  return one.what === "returned" ? paperWords[language].withTitle(one.act.unit, one.act.reason) : undefined;
}
