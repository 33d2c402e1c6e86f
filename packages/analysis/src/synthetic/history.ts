/** Earlier disputes of the same people, as the store would have seen them: mostly none, now and then one of the same type. */
import { dateOf } from "@jiefen/policy";
import type { Chance } from "./chance.ts";
import { type Ask, askOf, planWith } from "./plan.ts";

/** How many disputes in a hundred have an earlier one, and how many of those are closed. */
const again = 2;
const closed = 80;
/** Days ago at most. */
const longAgo = 700;

/** The fact `history` for disputes of a type, as of a day number. */
export function historyOf(type: string, day: number, chance: Chance): Ask {
  let accepted = 0;
  const asks = [
    askOf({ fact: "historyType", draw: () => type }),
    askOf({
      fact: "historyAcceptedOn",
      draw: () => {
        accepted = chance.number(1, longAgo);
        return dateOf(day - accepted);
      },
    }),
    askOf({
      fact: "historyClosedOn",
      draw: () => (chance.percent(closed) ? dateOf(day - chance.number(0, accepted)) : undefined),
    }),
  ];
  return askOf({
    fact: "history",
    draw: () => undefined,
    items: { count: () => (chance.percent(again) ? 1 : 0), plan: planWith(asks) },
  });
}
