/** Answers that somebody might give to a form: what it requires, and of the rest as much as is usual. */
import type { Facts, Form, Item, LocalDate, Policy } from "@jiefen/policy";
import type { Chance } from "./chance.ts";
import { answer, dayOf, type Plan, planOf, type Sink } from "./plan.ts";
import type { Talk } from "./spread.ts";

/** With `talk`, people answer so whatever the field library declares. Throws a RangeError if `today` is no date. */
export function answersTo(policy: Policy, form: Form, today: LocalDate, chance: Chance, talk?: Talk): Facts {
  return factsBy(planOf(policy, form, dayOf(today), chance, talk), chance);
}

type Answers<Value> = Record<string, Value>;

/** Empty, and without a prototype: answers differ from dispute to dispute, and engines give up early on objects of ever new shapes. */
const nothing = <Value>(): Answers<Value> => Object.create(null);

export function factsBy(plan: Plan, chance: Chance): Facts {
  const facts = nothing<Facts[string]>();
  let open: Answers<Item[string]> | undefined;
  const sink: Sink = {
    value({ fact }, value) {
      (open ?? facts)[fact] = value;
    },
    list({ fact }, count, item) {
      const items: Item[] = [];
      for (let at = 0; at < count; at += 1) {
        open = nothing<Item[string]>();
        items.push(open);
        item();
      }
      open = undefined;
      facts[fact] = items;
    },
  };
  answer(plan, chance, sink);
  return facts;
}
