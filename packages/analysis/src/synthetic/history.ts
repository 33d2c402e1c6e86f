/** Earlier disputes of the same people, as the store would have seen them: mostly none, now and then one of the same type. */
import { dateOf } from "@jiefen/policy";
import type { Chance } from "./chance.ts";
import type { Ask } from "./plan.ts";
import { utf8 } from "./utf8.ts";

/** How many disputes in a hundred have an earlier one, and how many of those are closed. */
const again = 2;
const closed = 80;
/** Days ago at most. */
const longAgo = 700;

const always = { required: true, answered: 100, items: undefined, shown: undefined, noted: false };
const named = (fact: string) => ({ fact, label: utf8(`,"${fact}":`) });

/** The fact `history` for disputes of a type, as of a day number. */
export function historyOf(type: string, day: number, chance: Chance): Ask {
  let accepted = 0;
  const asks: readonly Ask[] = [
    { ...always, ...named("historyType"), draw: () => type },
    {
      ...always,
      ...named("historyAcceptedOn"),
      draw: () => {
        accepted = chance.number(1, longAgo);
        return dateOf(day - accepted);
      },
    },
    {
      ...always,
      ...named("historyClosedOn"),
      draw: () => (chance.percent(closed) ? dateOf(day - chance.number(0, accepted)) : undefined),
    },
  ];
  const plan = { asks, asked: new Uint8Array(asks.length), seen: new Map() };
  return { ...always, ...named("history"), draw: () => undefined, items: { count: () => (chance.percent(again) ? 1 : 0), plan } };
}
