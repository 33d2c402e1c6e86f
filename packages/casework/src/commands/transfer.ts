/** Another division is asked to take the case over (移交). */
import type { Refusal } from "../case/refusal.ts";
import { withdrawClosure } from "../closure/request.ts";
import type { Course } from "../course.ts";
import { propose } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import type { CommandOf, Handler } from "./handler.ts";

/** Key and number stay what they were: they name the division of first acceptance. */
export const transfer: Handler<"transfer"> = (course, command) => {
  const { rules, state, context } = course;
  const { transfer: declared } = rules.policy;
  if (!declared || !rules.standing.divisions.some(({ code }) => code === command.to)) return refuse("not-transferable");
  if (!declared.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (command.to === state.heldBy) return refuse("same-division");
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  return propose(course, command, { roles: declared.acceptedBy, reason, division: command.to });
};

/** A request for closure is withdrawn: whoever signs belongs to the division that was responsible. */
export function applyTransfer(course: Course, { to }: CommandOf<"transfer">): Refusal | undefined {
  const { heldBy: from } = course.state;
  if (to === from) return refuse("same-division");
  withdrawClosure(course);
  course.emit({ kind: "transferred", from, to });
  return undefined;
}
