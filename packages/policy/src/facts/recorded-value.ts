/** What a recorded value says of a fact; what can be recorded of a choice is little, and worked out once. */
import type { Fact } from "../policy/fact.ts";
import type { Facts } from "./fact-value.ts";
import { once } from "./once.ts";
import { type Possible, possibleValue } from "./possible.ts";

/** As `possibleValue`; equal answers to a choice give one and the same object. */
export function recordedValue(fact: Fact, known: Facts[string] | undefined): Possible {
  return usualValues(fact).get(known ?? undefined) ?? possibleValue(fact, known);
}

const usualValues = once((fact: Fact): ReadonlyMap<Facts[string] | undefined, Possible> => {
  const answers = fact.type === "boolean" ? [true, false] : fact.type === "code" ? (fact.options ?? []).map(({ id }) => id) : [];
  return new Map([undefined, ...answers].map((known) => [known, possibleValue(fact, known)]));
});
