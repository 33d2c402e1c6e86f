/** Answers that somebody might give to a form: what it requires, and of the rest now and then one. */
import {
  dateOf,
  dayNumber,
  type Fact,
  type Facts,
  type FactValue,
  type Form,
  type Item,
  type LocalDate,
  type Policy,
  type Question,
} from "@jiefen/policy";
import type { Chance } from "./chance.ts";

/** How people answer, each in a hundred. */
export interface Talk {
  /** Questions that are not required and are answered nevertheless. */
  readonly answered: number;
  /** Answers that say it is not known. */
  readonly unknown: number;
  /** Yes among yes and no: danger is rare, or every dispute would be a grave one. */
  readonly yes: number;
}

/** Days back from today at most. */
const longAgo = 200;
/** Numbers up to this are drawn evenly; of larger ones every power of ten is as likely. */
const few = 12;

/** Throws a RangeError if `today` is no date. */
export function answersTo(policy: Policy, form: Form, today: LocalDate, chance: Chance, talk: Talk): Facts {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`today must be a YYYY-MM-DD date, not \`${today}\``);
  return answersAmong(form.questions, { policy, day, chance, talk });
}

interface Answering {
  readonly policy: Policy;
  readonly day: number;
  readonly chance: Chance;
  readonly talk: Talk;
}

function answersAmong(questions: readonly Question[], answering: Answering): Facts {
  const { chance, talk } = answering;
  const asked = questions.filter(({ required, retired }) => !retired && (required || chance.percent(talk.answered)));
  return Object.fromEntries(
    asked.flatMap((question): readonly (readonly [string, Facts[string]])[] => {
      const { items } = question;
      if (items) return [[question.fact, Array.from({ length: chance.number(1, 3) }, () => itemOf(items, answering))]];
      const value = answerTo(question, answering);
      return value === undefined ? [] : [[question.fact, value]];
    }),
  );
}

function itemOf(questions: readonly Question[], answering: Answering): Item {
  const { chance, talk } = answering;
  const asked = questions.filter(({ required, retired }) => !retired && (required || chance.percent(talk.answered)));
  return Object.fromEntries(
    asked.flatMap((question) => {
      const value = answerTo(question, answering);
      return value === undefined ? [] : [[question.fact, value]];
    }),
  );
}

function answerTo({ fact: name, count }: Question, { policy, day, chance, talk }: Answering): FactValue | undefined {
  const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
  if (!fact || chance.percent(talk.unknown)) return null;
  switch (fact.type) {
    case "boolean":
      return chance.percent(talk.yes);
    case "integer":
    case "number":
      if (count && chance.percent(20)) return { atLeast: Math.max(2, fact.minimum ?? 0) };
      return numberFor(fact, chance);
    case "date":
      return dateOf(day - chance.number(0, longAgo));
    case "code":
      return chance.oneOf(optionsOf(fact));
    case "codes":
      return optionsOf(fact).filter(() => chance.percent(20));
    case "text":
      return textFor(fact, chance);
    case "list":
      return undefined;
  }
}

/** Undefined for numbers of identity cards: one that nobody bears cannot be told from one that somebody does. */
function textFor({ origin }: Fact, chance: Chance): string | undefined {
  const identity = origin.kind === "field" ? origin.identity : undefined;
  if (identity === "idNumber") return undefined;
  if (identity === "phone") return `139${String(chance.number(0, 99_999_999)).padStart(8, "0")}`;
  return chance.oneOf(["甲", "乙", "丙", "已核实。", "情况说明"]);
}

function numberFor({ minimum = 0, maximum = few, unit }: Fact, chance: Chance): number {
  const least = Math.max(0, minimum);
  if (unit !== "fen" || chance.percent(10)) return chance.number(least, Math.max(least, Math.min(few, maximum)));
  const digits = chance.number(3, 9);
  return Math.min(maximum, Math.max(least, chance.number(10 ** (digits - 1), 10 ** digits)));
}

const optionsOf = ({ options = [] }: Fact): readonly string[] => options.filter(({ retired }) => !retired).map(({ id }) => id);
