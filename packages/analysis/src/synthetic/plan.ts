/** Questions as they are answered by chance, one dispute after the other: all that does not depend on chance is worked out beforehand. */
import type { FactValue } from "@jiefen/policy";
import type { Chance } from "./chance.ts";
import type { Draw } from "./draw.ts";
import type { Slot } from "./shown.ts";

export interface Plan {
  readonly asks: readonly Ask[];
  /** How often each is answered, and how often so that it is known, in a hundred; `always` without a question of chance. */
  readonly answered: Float64Array;
  readonly known: Float64Array;
  /** What becomes of each in the dispute at hand; written to. */
  readonly fates: Uint8Array;
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

export const always = Number.POSITIVE_INFINITY;
const fates = { unanswered: 0, unknown: 1, known: 2 } as const;

/** How often a question is answered at all, and how often so that it is known. */
export interface Frequency {
  readonly answered: number;
  readonly known: number;
}

/** A question without a frequency is always answered, as far as anything can be made up. */
export function planWith(asks: readonly Ask[], frequencies: readonly Frequency[] = [], slots: readonly Slot[] = []): Plan {
  return {
    asks,
    answered: Float64Array.from(asks, (_, at) => frequencies[at]?.answered ?? always),
    known: Float64Array.from(asks, (_, at) => frequencies[at]?.known ?? always),
    fates: new Uint8Array(asks.length),
    slots,
  };
}

/** One more that is always answered. */
export function withAsk({ asks, answered, known, slots }: Plan, ask: Ask): Plan {
  const frequencies = asks.map((_, at) => ({ answered: answered[at] ?? always, known: known[at] ?? always }));
  return planWith([...asks, ask], frequencies, slots);
}

/** Where the answers of a dispute go, one after the other. */
export interface Sink {
  value(ask: Ask, value: FactValue): void;
  /** `item` answers one item into the same sink; to be called `count` times. */
  list(ask: Ask, count: number, item: () => void): void;
}

/** Answers a form once. */
export function answer(plan: Plan, chance: Chance, sink: Sink): void {
  for (const slot of plan.slots) slot.value = undefined;
  drawFates(plan, chance);
  let at = 0;
  for (const ask of plan.asks) {
    const fate = plan.fates[at++];
    if (fate === fates.unanswered || (ask.shown && !ask.shown())) continue;
    const { items } = ask;
    if (items) {
      sink.list(ask, items.count(), () => answer(items.plan, chance, sink));
      continue;
    }
    const value = fate === fates.unknown ? null : ask.draw();
    if (value === undefined) continue;
    if (ask.slot) ask.slot.value = value;
    sink.value(ask, value);
  }
}

/** All before the first answer: one draw each, since most of the time goes into drawing. */
function drawFates(plan: Plan, chance: Chance): void {
  let at = 0;
  for (const answered of plan.answered) {
    const share = answered === always ? 0 : chance.share();
    plan.fates[at] = share < (plan.known[at] ?? 0) ? fates.known : share < answered ? fates.unknown : fates.unanswered;
    at += 1;
  }
}
