/** What a letter and its way say, with the names of the parties masked. */
import { type LetterWay, maskNames } from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";

/** What its sender wrote on the way, as the letter itself tells it. */
export function withNamesMasked(policy: Policy, known: Facts, way: LetterWay): LetterWay {
  return { ...way, chases: way.chases.map((chase) => ({ ...chase, text: maskNames(policy, known, chase.text) })) };
}

export function withoutNames(policy: Policy, known: Facts, values: Facts): Facts {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? maskNames(policy, known, value) : value]),
  );
}
