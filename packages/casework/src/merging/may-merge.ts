/** Whether somebody may merge this case with another. */
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { refuse } from "../refusal/refuse.ts";

export function mayMerge({ rules, state, context }: Course, other: string, reason: string): Refusal | undefined {
  const { merging } = rules.policy.intake ?? {};
  if (!merging) return refuse("no-merging");
  if (!merging.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (other === state.id) return refuse("same-case");
  return reason.trim() === "" ? refuse("reason-missing") : undefined;
}
