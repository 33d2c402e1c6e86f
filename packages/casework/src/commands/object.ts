/** A party objects to a mediator (人民调解法 第二十三条); one whom policy names decides. */
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { partiesOf } from "../facts/parties.ts";
import { isMediating } from "../joint/askings.ts";
import { propose } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import type { CommandOf, Handler } from "./handler.ts";

export const object: Handler<"object"> = (course, command) => {
  const { rules, state } = course;
  const { objection } = rules.policy.joint ?? {};
  if (!objection) return refuse("no-objections");
  if (!isMediating(course.state, command.person)) return refuse("no-such-member");
  if (!partiesOf(rules.policy, state.facts).some(({ id }) => id === command.party)) return refuse("unknown-party");
  if (!objection.grounds.some(({ id }) => id === command.ground)) return refuse("unknown-ground");
  return propose(course, command, { roles: objection.decidedBy, reason: command.reason.trim(), division: state.heldBy });
};

/** Upheld. */
export function applyObjection(course: Course, { person, party, ground }: CommandOf<"object">): Refusal | undefined {
  if (!isMediating(course.state, person)) return refuse("no-such-member");
  course.emit({ kind: "memberReplaced", person, party, ground });
  return undefined;
}
