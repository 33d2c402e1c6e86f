/** Closure is asked for, withdrawn, and carried out. */
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { refuse } from "../refusal/refuse.ts";
import { blocking } from "./blocking.ts";
import { checklist, groundOf } from "./checklist.ts";

/** Refused unless every item of the checklist for the ground surely holds. */
export async function requestClosure(course: Course): Promise<Refusal | undefined> {
  const { state, today } = course;
  const { policy } = course.rules;
  if (state.closure) return refuse("closure-requested");
  const ground = groundOf(policy, factsOf(policy, state, today)[policy.closure.groundField]);
  const refusal = blocking(await checklist(policy, state, today, ground));
  if (refusal) return refusal;
  course.emit({ kind: "closureRequested", ...(ground === undefined ? {} : { ground }) });
  return undefined;
}

/** Nothing happens where closure was not asked for. */
export function withdrawClosure(course: Course): undefined {
  if (course.state.closure) course.emit({ kind: "closureWithdrawn" });
}

/** Refused unless closure was asked for, all needed signatures are given, and the checklist still holds. Visits not made are dropped. */
export async function close(course: Course): Promise<Refusal | undefined> {
  const { state, today } = course;
  if (!state.closure) return refuse("no-closure-requested");
  const now = await checklist(course.rules.policy, state, today);
  const refusal = blocking(now);
  if (refusal) return refusal;
  if (now.signatures.some(({ signedBy }) => signedBy === undefined)) return refuse("signatures-missing");
  const { ground } = state.closure;
  course.emit({ kind: "closed", ...(ground === undefined ? {} : { ground }) });
  return undefined;
}
