/** Answers that somebody might give to a form: what it requires, and of the rest as much as is usual. */
import type { Facts, FactValue, Form, Item, LocalDate, Policy } from "@jiefen/policy";
import type { Chance } from "./chance.ts";
import { dayOf, planOf } from "./form-plan.ts";
import { type Ask, answer, type Sink } from "./plan.ts";
import type { Talk } from "./spread.ts";

/** With `talk`, people answer so whatever the field library declares. Throws a RangeError if `today` is no date. */
export function answersTo(policy: Policy, form: Form, today: LocalDate, chance: Chance, talk?: Talk): Facts {
  const gatherer = new FactGatherer();
  answer(planOf(policy, form, dayOf(today), chance, talk), chance, gatherer);
  return gatherer.take();
}

type Answers<Value> = Record<string, Value>;

/** Empty, and without a prototype: answers differ from dispute to dispute, and engines are slow with objects of ever new shapes. */
const nothing = <Value>(): Answers<Value> => Object.create(null);

/** Gathers the answers of one dispute after the other. */
export class FactGatherer implements Sink {
  #facts = nothing<Facts[string]>();
  /** The item at hand, while one is. */
  #item: Answers<Item[string]> | undefined;

  /** What was gathered since; the gatherer starts anew. */
  take(): Facts {
    const facts = this.#facts;
    this.#facts = nothing();
    return facts;
  }

  value({ fact }: Ask, value: FactValue): void {
    (this.#item ?? this.#facts)[fact] = value;
  }

  list({ fact }: Ask, count: number, item: () => void): void {
    const items: Item[] = [];
    for (let at = 0; at < count; at += 1) {
      this.#item = nothing();
      items.push(this.#item);
      item();
    }
    this.#item = undefined;
    this.#facts[fact] = items;
  }
}
