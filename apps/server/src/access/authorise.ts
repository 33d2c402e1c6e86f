/** The one place that says whether a person may do what a route does. */
import type { CaseState } from "@jiefen/casework";
import type { Permission } from "@jiefen/policy";
import { inScope } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { allowed, type Reader, scopeFor } from "./reader.ts";

/** `anybody`: no session needed. Otherwise a session, and at least one of the permissions, if any are named. */
export type Asks = "anybody" | readonly Permission[];

/** The case a route concerns, and whether its dispute type is restricted. */
export interface ConcernedCase {
  readonly state: CaseState;
  readonly restricted: boolean;
}

/** Throws `not-signed-in`, `password-change-due` (routes that name no permission are about one's own account and stay open), `not-permitted`, or `not-found` for a case outside of the reader's scope, so that nobody learns that it exists. */
export function authorise(asks: Asks, reader: Reader | undefined, concerned?: ConcernedCase): void {
  if (asks === "anybody") return;
  if (!reader) throw ProblemAnswer.of("not-signed-in");
  if (reader.person.passwordChangeDue && asks.length > 0) throw ProblemAnswer.of("password-change-due");
  const held = asks.filter((permission) => allowed(reader, permission) !== "no");
  if (asks.length > 0 && held.length === 0) throw ProblemAnswer.of("not-permitted");
  if (concerned && !held.some((permission) => covers(reader, permission, concerned))) throw ProblemAnswer.of("not-found");
}

/** Whether the reader holds a permission on this very case. */
export function covers(reader: Reader, permission: Permission, { state, restricted }: ConcernedCase): boolean {
  return allowed(reader, permission) !== "no" && inScope(scopeFor(reader, permission), state, restricted);
}
