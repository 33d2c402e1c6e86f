/** The questions of a form, made ready to be answered by chance: as the field library declares, or as people talk. */
import { dayNumber, type Form, factsIn, type JsonSchema, type LocalDate, type Policy, type Question } from "@jiefen/policy";
import { numbersIn } from "./bands.ts";
import type { Chance } from "./chance.ts";
import { drawOf, unlessUnknown } from "./draw.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { always, askOf, type Frequency, type Plan, planWith } from "./plan.ts";
import { type Seen, shownBy } from "./shown.ts";
import { type Spread, spreadOf, type Talk } from "./spread.ts";

/** Throws a RangeError if it is no date. */
export function dayOf(today: LocalDate): number {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`today must be a YYYY-MM-DD date, not \`${today}\``);
  return day;
}

/** As of a day number. With `talk`, people answer so whatever the library declares, hidden questions too. */
export function planOf(policy: Policy, form: Form, day: number, chance: Chance, talk?: Talk): Plan {
  const type = policy.disputeTypes.some((one) => one === form) ? form.id : undefined;
  return planAmong(form.questions, form.schema.zh, { policy, day, chance, ...(talk && { talk }), ...(type !== undefined && { type }) });
}

interface Planning {
  readonly policy: Policy;
  readonly day: number;
  readonly chance: Chance;
  readonly talk?: Talk;
  readonly type?: string;
}

function planAmong(questions: readonly Question[], schema: JsonSchema | undefined, planning: Planning): Plan {
  const { policy, day, chance, talk, type } = planning;
  const used = questions.filter(({ retired }) => !retired);
  const names = new Set(used.map(({ fact }) => fact));
  // What a condition looks at beyond the other questions cannot be known here: such a question counts as shown.
  const conditions = new Map(
    used.flatMap(({ fact, showWhen }) =>
      showWhen && !talk && factsIn(showWhen).every((name) => names.has(name)) ? [[fact, showWhen] as const] : [],
    ),
  );
  const seen: Seen = new Map([...conditions.values()].flatMap(factsIn).map((name) => [name, { value: undefined }]));
  const asked = inTurn(used, (fact) => factsOf(conditions.get(fact))).map((question) => {
    const fact = Object.hasOwn(policy.facts, question.fact) ? policy.facts[question.fact] : undefined;
    const spread = spreadOf(fact, type, talk);
    const limits = limitsOf(schema, question.fact);
    const showWhen = conditions.get(question.fact);
    const draw = drawOf(question, fact, { chance, day, spread, limits });
    const ask = askOf({
      fact: question.fact,
      draw: talk ? unlessUnknown(draw, talk, chance) : draw,
      items: question.items && { count: lengthOf(spread, limits, chance), plan: planAmong(question.items, limits.item, planning) },
      shown: showWhen && shownBy(policy, showWhen, seen),
      slot: seen.get(question.fact),
    });
    return { ask, frequency: frequencyOf(question, spread, talk) };
  });
  return planWith(
    asked.map(({ ask }) => ask),
    asked.map(({ frequency }) => frequency),
    [...seen.values()],
  );
}

/** Whether an answer is known is drawn with it where people talk their own way, else with whether there is one; of lists it always is. */
function frequencyOf({ required, items }: Question, spread: Spread, talk: Talk | undefined): Frequency {
  if (talk || items) return required ? { answered: always, known: always } : { answered: spread.answered, known: spread.answered };
  const answered = required ? 100 : spread.answered;
  return { answered, known: answered * (1 - spread.unknown / 100) };
}

const factsOf = (condition: Question["showWhen"]): readonly string[] => (condition ? factsIn(condition) : []);

function lengthOf({ bands }: Spread, { minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Limits, chance: Chance): () => number {
  const least = Math.min(Math.max(1, minItems), maxItems);
  return numbersIn(bands, minItems, maxItems, chance) ?? (() => chance.number(least, Math.max(least, Math.min(3, maxItems))));
}

/** Each after those that its condition looks at, otherwise as they stand. */
function inTurn(questions: readonly Question[], before: (fact: string) => readonly string[]): readonly Question[] {
  const byFact = new Map(questions.map((question) => [question.fact, question]));
  const placed = new Set<Question>();
  const place = (question: Question, way: ReadonlySet<Question>): void => {
    if (placed.has(question) || way.has(question)) return;
    for (const name of before(question.fact)) {
      const earlier = byFact.get(name);
      if (earlier) place(earlier, new Set([...way, question]));
    }
    placed.add(question);
  };
  for (const question of questions) place(question, new Set());
  return [...placed];
}
