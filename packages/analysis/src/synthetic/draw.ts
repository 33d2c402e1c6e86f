/** Answers drawn to one question, all that does not depend on chance worked out beforehand. */
import { dateOf, type Fact, type FactType, type FactValue, type Question } from "@jiefen/policy";
import { chooser, numbersIn } from "./bands.ts";
import type { Chance } from "./chance.ts";
import type { Limits } from "./limits.ts";
import type { Spread, Talk } from "./spread.ts";

/** Undefined where nobody can make an answer up. */
export type Draw = () => FactValue | undefined;

export interface Drawing {
  readonly chance: Chance;
  /** Day number of today. */
  readonly day: number;
  readonly spread: Spread;
  readonly limits: Limits;
}

/** Days back from today at most, where nothing is declared. */
const longAgo = 200;
/** Numbers up to this are drawn evenly; of larger ones every power of ten is as likely. */
const few = 12;
/** How many in a hundred of the codes are chosen. */
const chosen = 20;

export function drawOf(question: Question, fact: Fact | undefined, drawing: Drawing): Draw {
  if (!fact) return () => null;
  return question.count && isNumber(fact) ? counted(fact, drawing) : draws[fact.type](fact, drawing);
}

export const unlessUnknown =
  (draw: Draw, { unknown }: Talk, chance: Chance): Draw =>
  () =>
    chance.percent(unknown) ? null : draw();

const draws: Readonly<Record<FactType, (fact: Fact, drawing: Drawing) => Draw>> = {
  boolean:
    (_, { chance, spread: { yes } }) =>
    () =>
      chance.percent(yes),
  integer: numberOf,
  number: numberOf,
  date: dateBack,
  code: codeOf,
  codes: codesOf,
  text: textOf,
  list: () => () => undefined,
};

const isNumber = ({ type }: Fact): boolean => type === "integer" || type === "number";

function counted(fact: Fact, drawing: Drawing): Draw {
  const { chance, spread } = drawing;
  const atLeast = { atLeast: Math.max(2, fact.minimum ?? 0) };
  const { several } = spread;
  const exact = numberOf(fact, drawing);
  return () => (chance.percent(several) ? atLeast : exact());
}

function numberOf({ unit }: Fact, { chance, spread, limits }: Drawing): Draw {
  const { minimum = 0, maximum = few } = limits;
  const money = unit === "fen";
  const declared = numbersIn(spread.bands, minimum, limits.maximum ?? Number.POSITIVE_INFINITY, chance, money);
  if (declared) return declared;
  const least = Math.max(0, minimum);
  const most = Math.max(least, Math.min(few, maximum));
  return () => {
    if (!money || chance.percent(10)) return chance.number(least, most);
    const digits = chance.number(3, 9);
    return Math.min(maximum, Math.max(least, chance.number(10 ** (digits - 1), 10 ** digits)));
  };
}

function dateBack(_: Fact, { chance, day, spread }: Drawing): Draw {
  const back = numbersIn(spread.bands, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, chance) ?? (() => chance.number(0, longAgo));
  const dates = new Map<number, string>();
  return () => {
    const days = back();
    const known = dates.get(days);
    if (known !== undefined) return known;
    const date = dateOf(day - days);
    dates.set(days, date);
    return date;
  };
}

function codeOf(fact: Fact, { chance, spread: { weights } }: Drawing): Draw {
  const options = optionsOf(fact);
  const declared =
    weights &&
    chooser(
      options.map((id) => [id, own(weights, id)] as const),
      chance,
    );
  return declared ?? (() => chance.oneOf(options));
}

function codesOf(fact: Fact, { chance, spread: { shares }, limits: { minItems = 0, maxItems = Number.POSITIVE_INFINITY } }: Drawing): Draw {
  const options = optionsOf(fact);
  const drawn = options.map((id) => ({ id, share: shares ? own(shares, id) * 100 : chosen })).filter(({ share }) => share > 0);
  return () => {
    const codes: string[] = [];
    for (const { id, share } of drawn) if (chance.percent(share) && codes.length < maxItems) codes.push(id);
    if (codes.length < minItems) codes.push(...options.filter((id) => !codes.includes(id)).slice(0, minItems - codes.length));
    return codes;
  };
}

const texts = ["甲", "乙", "丙", "已核实。", "情况说明"];

/** Nothing for numbers of identity cards: one that nobody bears cannot be told from one that somebody does. */
function textOf({ origin }: Fact, { chance, limits: { minLength = 0, maxLength = Number.POSITIVE_INFINITY, patterned } }: Drawing): Draw {
  const identity = origin.kind === "field" ? origin.identity : undefined;
  if (identity === "phone") return () => `139${String(chance.number(0, 99_999_999)).padStart(8, "0")}`;
  if (identity === "idNumber" || patterned) return () => undefined;
  const fitting = texts.filter(({ length }) => length >= minLength && length <= maxLength);
  return () => chance.oneOf(fitting);
}

const optionsOf = ({ options = [] }: Fact): readonly string[] => options.filter(({ retired }) => !retired).map(({ id }) => id);

const own = (record: Readonly<Record<string, number>>, name: string): number => (Object.hasOwn(record, name) ? (record[name] ?? 0) : 0);
