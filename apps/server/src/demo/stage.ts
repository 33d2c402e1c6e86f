/** What the demonstration is played on: a store with a clock that is set, and the people of the files. */
import type { LocalDate } from "@jiefen/policy";
import { type Person, type Store, startOf } from "@jiefen/store";

export interface Stage {
  readonly store: Store;
  /** Sets the store's clock. */
  readonly set: (now: number) => void;
  readonly today: LocalDate;
  readonly people: ReadonlyMap<string, Person>;
}

const hour = 60 * 60 * 1000;

/** Sets the clock to nine in the morning, or another hour, of the day. Gives the moment. */
export function atDay({ set }: Stage, day: LocalDate, clockHour = 9): number {
  const moment = startOf(day) + clockHour * hour;
  set(moment);
  return moment;
}

/** Throws for an account that is none of the files'. */
export function personOf({ people }: Stage, account: string): Person {
  const person = people.get(account);
  if (!person) throw new Error(`The demonstration files name \`${account}\`, who has no account in them.`);
  return person;
}
