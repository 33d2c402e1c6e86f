/** Another division is asked to take the case over (移交). */
import type { Refusal } from "../case/refusal.ts";
import { withdrawClosure } from "../closure/request.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { maySkip, rungsAbove } from "../joint/ladder.ts";
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
  if (skipsARung(course, command.to)) return refuse("no-skipping");
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

/** Upwards, past a rung that policy does not let be skipped. */
function skipsARung({ rules, state, today }: Course, to: string): boolean {
  const { policy, standing } = rules;
  const above = rungsAbove(policy, standing, state.heldBy);
  return above.slice(1).some(({ division }) => division === to) && !maySkip(policy, factsOf(policy, state, today), today);
}
