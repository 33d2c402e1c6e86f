/** The case at hand in the lab: what is asked of it, and where it came from. */
import { chanceOf, syntheticCases } from "@jiefen/analysis";
import type { Facts, Form, LocalDate, Policy } from "@jiefen/policy";
import type { LabCase } from "../lab-case.ts";

/** `typed`: filled in here, or changed here; `handed`: from another part of the lab, or an address. */
export type Origin =
  | { readonly kind: "typed" }
  | { readonly kind: "handed" }
  | { readonly kind: "made"; readonly seed: number }
  | { readonly kind: "scenario"; readonly id: string };

export interface AtHand {
  readonly one: LabCase;
  readonly from: Origin;
}

/** The largest number of a made-up case. */
export const largestSeed = 999_999;

/** The made-up case of a number, of some type or of one that the number draws: always the same one. Undefined for a type that is not in use. */
export function madeUp(policy: Policy, type: string | undefined, seed: number, today: LocalDate): AtHand | undefined {
  const types = policy.disputeTypes.filter(({ retired }) => !retired);
  const drawn = type === undefined ? chanceOf(seed).oneOf(types) : types.find(({ id }) => id === type);
  // What the other types ask need not be worked out for one case.
  const [one] = drawn ? syntheticCases({ ...policy, disputeTypes: [drawn] }, 1, seed, today) : [];
  return one && { one: { ...one, madeUp: true }, from: { kind: "made", seed } };
}

/** Nothing answered yet, and no earlier dispute of the same people, as at most intakes. */
export function blank(type: string): AtHand {
  return { one: { type, facts: { history: [] }, madeUp: false }, from: { kind: "typed" } };
}

/** Only what the form asks: what `PolicyForm` shows and changes. */
export function answersIn(form: Form, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => isAsked(form, name)));
}

/** The facts with other answers to the form; what else is known stays. */
export function withAnswers(form: Form, facts: Facts, answers: Facts): Facts {
  return { ...Object.fromEntries(Object.entries(facts).filter(([name]) => !isAsked(form, name))), ...answers };
}

const isAsked = ({ questions }: Form, name: string): boolean => questions.some(({ fact }) => fact === name);
