/** Letters to departments: by when they are to be received and answered. */
import type { Sentence } from "../policy/decision.ts";
import type { Language } from "../policy/text.ts";
import { inParts, numberInWords, numberOf, rolesInWords, type Subject, titleOf, told } from "./description.ts";

export function describeLetter(subject: Subject): readonly Sentence[] {
  const { policy, language } = subject;
  const { letter } = policy;
  if (!letter) return [];
  const levels = policy.scales.flatMap((scale) => scale.levels);
  const days = (number: Parameters<typeof numberInWords>[1], inLanguage: Language) =>
    numberInWords(policy, number, "workingDays", inLanguage);
  const answers = Object.entries(letter.answerWithin ?? {}).map(([level, number]) => ({
    zh: `${titleOf(levels, level, "zh")} ${days(number, "zh")}内反馈`,
    en: `answered within ${days(number, "en")} where the level is ${titleOf(levels, level, "en")}`,
  }));
  const reports = Object.entries(letter.reportWithin ?? {}).map(([level, number]) => ({
    zh: `${titleOf(levels, level, "zh")} ${days(number, "zh")}内先报阶段情况`,
    en: `a first report within ${days(number, "en")} where the level is ${titleOf(levels, level, "en")}`,
  }));
  const parts = (inLanguage: Language): readonly (string | undefined)[] => [
    letter.receiveWithin === undefined
      ? undefined
      : inLanguage === "zh"
        ? `送达后 ${days(letter.receiveWithin, "zh")}内签收`
        : `received within ${days(letter.receiveWithin, "en")} of sending`,
    ...reports.map((report) => report[inLanguage]),
    ...answers.map((answer) => answer[inLanguage]),
    letter.extendBy === undefined
      ? undefined
      : inLanguage === "zh"
        ? `写明理由可延期一次，延长 ${days(letter.extendBy, "zh")}`
        : `extended once, with a reason, by ${days(letter.extendBy, "en")}`,
    chaseInWords(subject, inLanguage),
    inLanguage === "zh" ? "退回的须写明主管单位" : "one sent back names the unit that is competent",
  ];
  const title = policy.records[letter.record]?.title ?? { zh: letter.record, en: letter.record };
  const text = inParts(title[language], parts(language), language);
  return [told(subject, { zh: text, en: text }, { id: letter.record })];
}

function chaseInWords(subject: Subject, language: Language): string | undefined {
  const { policy } = subject;
  const chase = policy.letter?.chase;
  if (!chase) return undefined;
  const { afterDays, every } = chase;
  const roles = rolesInWords(subject, chase.roles)[language];
  const after = numberInWords(policy, afterDays, "days", language);
  const again = numberInWords(policy, every, "workingDays", language);
  const isAtOnce = numberOf(policy, afterDays) === 0;
  return language === "zh"
    ? `${isAtOnce ? "到期当天起" : `逾期 ${after}起`}，${roles}可以催办，再催须隔 ${again}`
    : `chased by ${roles} from ${isAtOnce ? "the day it is due" : `${after} past its day`}, again after ${again}`;
}
