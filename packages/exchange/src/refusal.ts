/** Why something that came from outside is not taken: where, what is wrong with it, and what to do. */
import type { Text } from "@jiefen/policy";

export interface Refusal {
  /** `“等级”表第7行C列`, a file of an archive, an element of a DMN file; absent for the whole. */
  readonly place?: Text;
  readonly message: Text;
}

/** Ends the reading of something that is refused as a whole. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message.en).join(" "));
    this.refusals = refusals;
  }
}

export function refuse(message: Text, place?: Text): never {
  throw new Refused([{ message, ...(place && { place }) }]);
}

export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What was read, or why it is refused. */
export function reading<Value>(read: () => Value): Read<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusals: error.refusals };
    throw error;
  }
}
