/** Comparisons in words, with the subject left out: `不少于3次`, "is at least 3 times". No operator ever shows. */
import type { OperatorName } from "../facts/operators.ts";
import type { Fact } from "../policy/fact.ts";
import type { Language } from "../policy/text.ts";
import { day, measure } from "./quantity.ts";
import { no, optionTitle, yes } from "./value.ts";

type Phrase = (operand: string) => string;
type Phrases = Readonly<Record<"equal" | "notEqual" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive", Phrase>>;

const equality = {
  zh: { equal: (x: string) => `为${x}`, notEqual: (x: string) => `不是${x}` },
  en: { equal: (x: string) => `is ${x}`, notEqual: (x: string) => `is not ${x}` },
};

/** How many: 次, 人, 天. */
const counts: Readonly<Record<Language, Phrases>> = {
  zh: {
    ...equality.zh,
    lessThan: (x) => `少于${x}`,
    lessThanInclusive: (x) => `不多于${x}`,
    greaterThan: (x) => `多于${x}`,
    greaterThanInclusive: (x) => `不少于${x}`,
  },
  en: {
    ...equality.en,
    lessThan: (x) => `is less than ${x}`,
    lessThanInclusive: (x) => `is at most ${x}`,
    greaterThan: (x) => `is more than ${x}`,
    greaterThanInclusive: (x) => `is at least ${x}`,
  },
};

/** How high: money, temperatures, shares, ordered codes. */
const heights: Readonly<Record<Language, Phrases>> = {
  zh: {
    ...equality.zh,
    lessThan: (x) => `低于${x}`,
    lessThanInclusive: (x) => `不高于${x}`,
    greaterThan: (x) => `高于${x}`,
    greaterThanInclusive: (x) => `不低于${x}`,
  },
  en: counts.en,
};

const ranks: Readonly<Record<Language, Phrases>> = {
  zh: heights.zh,
  en: {
    ...equality.en,
    lessThan: (x) => `is below ${x}`,
    lessThanInclusive: (x) => `is ${x} or below`,
    greaterThan: (x) => `is above ${x}`,
    greaterThanInclusive: (x) => `is ${x} or above`,
  },
};

const dates: Readonly<Record<Language, Phrases>> = {
  zh: {
    ...equality.zh,
    lessThan: (x) => `早于${x}`,
    lessThanInclusive: (x) => `不晚于${x}`,
    greaterThan: (x) => `晚于${x}`,
    greaterThanInclusive: (x) => `不早于${x}`,
  },
  en: {
    equal: (x) => `is ${x}`,
    notEqual: (x) => `is not ${x}`,
    lessThan: (x) => `is before ${x}`,
    lessThanInclusive: (x) => `is ${x} or earlier`,
    greaterThan: (x) => `is after ${x}`,
    greaterThanInclusive: (x) => `is ${x} or later`,
  },
};

const heightUnits: ReadonlySet<string> = new Set(["fen", "celsius", "percent", "degrees"]);

/** `operand` is the value compared with, or words that stand for it where it has none yet. */
export function comparison(fact: Fact, operator: OperatorName, operand: unknown, standIn: string | undefined, language: Language): string {
  const x = standIn ?? operandInWords(fact, operand, language);
  switch (operator) {
    case "in":
      return language === "zh"
        ? `为${listed(fact, operand, language)}${isSeveral(operand) ? "之一" : ""}`
        : `is ${listed(fact, operand, language)}`;
    case "notIn":
      return language === "zh"
        ? `不是${listed(fact, operand, language)}${isSeveral(operand) ? "中的任何一项" : ""}`
        : `is not ${listed(fact, operand, language)}`;
    case "contains":
      return language === "zh" ? `包括${x}` : `includes ${x}`;
    case "doesNotContain":
      return language === "zh" ? `不包括${x}` : `does not include ${x}`;
    default:
      if (fact.type === "boolean") return isTrue(operator, operand) ? said(yes[language], language) : said(no[language], language);
      return phrasesOf(fact)[language][operator](x);
  }
}

function phrasesOf(fact: Fact): Readonly<Record<Language, Phrases>> {
  if (fact.type === "date") return dates;
  if (fact.type === "code") return ranks;
  return fact.unit !== undefined && heightUnits.has(fact.unit) ? heights : counts;
}

function operandInWords(fact: Fact, operand: unknown, language: Language): string {
  if (typeof operand === "number") return measure(operand, fact.unit, language);
  if (typeof operand !== "string") return String(operand);
  return fact.type === "date" ? day(operand, language) : optionTitle(fact, operand, language);
}

function listed(fact: Fact, operand: unknown, language: Language): string {
  const titles = (Array.isArray(operand) ? operand : [operand]).map((code) => optionTitle(fact, String(code), language));
  return titles.join(language === "zh" ? "" : " or ");
}

function isSeveral(operand: unknown): boolean {
  return Array.isArray(operand) && operand.length > 1;
}

function isTrue(operator: OperatorName, operand: unknown): boolean {
  return (operator === "equal") === (operand === true);
}

function said(answer: string, language: Language): string {
  return language === "zh" ? `为“${answer}”` : `: ${answer}`;
}
