/** A case whose closure everybody has signed closes by itself. */
import type { Transition } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { sureTransitions } from "../workflow/sure-transitions.ts";
import { takeTransition } from "../workflow/take-transition.ts";
import { checklist } from "./checklist.ts";

/** A closing step that fills no form needs nobody: the first from the present stage whose conditions surely hold is taken once no signature is missing.
 * Where there is none, somebody takes the closing step by hand. */
export async function completeClosure(course: Course): Promise<Refusal | undefined> {
  const { state, today } = course;
  const { policy } = course.rules;
  if (!state.closure || !state.open) return undefined;
  const { signatures } = await checklist(policy, state, today);
  if (signatures.some(({ signedBy }) => signedBy === undefined)) return undefined;
  const [closing] = await sureTransitions(
    course,
    policy.transitions.filter((transition) => isAutomatic(transition, state.stage)),
  );
  return closing && takeTransition(course, closing, today);
}

/** Taken by itself, so offered to nobody while signatures are missing. */
export function isAutomatic({ from, record, effects = [] }: Transition, stage: string): boolean {
  return from.includes(stage) && record === undefined && effects.includes("close");
}
