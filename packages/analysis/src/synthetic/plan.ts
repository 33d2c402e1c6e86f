/** A form as it is answered by chance, question by question: what depends on the policy alone is worked out once for many disputes. */
import { dayNumber, type FactValue, type Form, factsIn, type JsonSchema, type LocalDate, type Policy, type Question } from "@jiefen/policy";
import { numbersIn } from "./bands.ts";
import type { Chance } from "./chance.ts";
import { type Draw, drawOf } from "./draw.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { type Seen, type Slot, shownBy } from "./shown.ts";
import { type Spread, spreadOf, type Talk } from "./spread.ts";

export interface Plan {
  readonly asks: readonly Ask[];
  /** How often each is answered, in a hundred; `always` without a question of chance. */
  readonly shares: Float64Array;
  /** Whether each is answered in the dispute at hand; written to. */
  readonly asked: Uint8Array;
  /** Answers of the dispute at hand that conditions look at; written to. */
  readonly slots: readonly Slot[];
}

/** Made by `askOf` alone: engines are fast with many objects only where all are of one shape. */
export interface Ask {
  readonly fact: string;
  /** Its name in JSON, as the first of an object and as one that follows. */
  readonly first: string;
  readonly next: string;
  readonly draw: Draw;
  /** For lists. */
  readonly items: { readonly count: () => number; readonly plan: Plan } | undefined;
  /** Of the answers drawn before; undefined where it always is. */
  readonly shown: (() => boolean) | undefined;
  /** Where its answer is kept for the conditions that look at it. */
  readonly slot: Slot | undefined;
}

type Asking = Pick<Ask, "fact" | "draw"> & Partial<Pick<Ask, "items" | "shown" | "slot">>;

export function askOf({ fact, draw, items, shown, slot }: Asking): Ask {
  return { fact, first: `"${fact}":`, next: `,"${fact}":`, draw, items, shown, slot };
}

const always = Number.POSITIVE_INFINITY;

/** `shares` beside the questions; a question without one is always answered. */
export function planWith(asks: readonly Ask[], shares: readonly number[] = [], slots: readonly Slot[] = []): Plan {
  return { asks, shares: Float64Array.from(asks, (_, at) => shares[at] ?? always), asked: new Uint8Array(asks.length), slots };
}

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
    const ask = askOf({
      fact: question.fact,
      draw: drawOf(question, fact, { chance, day, spread, limits }),
      items: question.items && { count: lengthOf(spread, limits, chance), plan: planAmong(question.items, limits.item, planning) },
      shown: showWhen && shownBy(policy, showWhen, seen),
      slot: seen.get(question.fact),
    });
    return { ask, share: question.required ? always : spread.answered };
  });
  return planWith(
    asked.map(({ ask }) => ask),
    asked.map(({ share }) => share),
    [...seen.values()],
  );
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

/** Where the answers of a dispute go, one after the other. */
export interface Sink {
  value(ask: Ask, value: FactValue): void;
  /** `item` answers one item into the same sink; to be called `count` times. */
  list(ask: Ask, count: number, item: () => void): void;
}

/** Answers a form once. */
export function answer({ asks, shares, asked, slots }: Plan, chance: Chance, sink: Sink): void {
  for (const slot of slots) slot.value = undefined;
  let at = 0;
  for (const share of shares) asked[at++] = share === always || chance.percent(share) ? 1 : 0;
  at = 0;
  for (const ask of asks) {
    if (asked[at++] === 0 || (ask.shown && !ask.shown())) continue;
    const { items } = ask;
    if (items) {
      sink.list(ask, items.count(), () => answer(items.plan, chance, sink));
      continue;
    }
    const value = ask.draw();
    if (value === undefined) continue;
    if (ask.slot) ask.slot.value = value;
    sink.value(ask, value);
  }
}
