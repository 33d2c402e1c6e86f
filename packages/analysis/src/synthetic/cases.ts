/** Made-up disputes of every type, the same for the same seed. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";
import { answersTo, type Talk } from "./answers.ts";
import { chanceOf } from "./chance.ts";

const talk: Talk = { answered: 60, unknown: 6, yes: 10 };

/** `count` bare answers to the forms of `policy`, as of a day. Throws a RangeError if `today` is no date, or the policy has no type in use. */
export function* syntheticCases(policy: Policy, count: number, seed: number, today: LocalDate): Generator<SweptCase> {
  const chance = chanceOf(seed);
  const types = policy.disputeTypes.filter(({ retired }) => !retired);
  for (let made = 0; made < count; made++) {
    const type = chance.oneOf(types);
    if (!type) throw new RangeError("The policy has no dispute type in use.");
    yield { type: type.id, facts: answersTo(policy, type, today, chance, talk) };
  }
}
