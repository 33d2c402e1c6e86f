/** The case moves up the ladder: village, township, county. */
import { withdrawClosure } from "../closure/request.ts";
import { factsOf } from "../facts/facts-of.ts";
import { maySkip, rungsAbove } from "../joint/ladder.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** To the next rung, unless another is named and policy lets the ones between be skipped. */
export const moveUp: Handler<"moveUp"> = async (course, { to, reason }) => {
  const { rules, state, today, context } = course;
  const { policy, standing } = rules;
  const { ladder } = policy.joint ?? {};
  if (!ladder) return refuse("no-ladder");
  if (!ladder.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (reason.trim() === "") return refuse("reason-missing");
  const above = rungsAbove(policy, standing, state.heldBy);
  const [next] = above;
  if (!next) return refuse("top-rung");
  const wanted = to === undefined ? next : above.find(({ division }) => division === to);
  if (!wanted) return refuse("not-transferable");
  if (wanted !== next && !maySkip(policy, factsOf(policy, state, today), today)) return refuse("no-skipping");
  withdrawClosure(course);
  course.emit({ kind: "movedUp", from: state.heldBy, to: wanted.division, rung: wanted.rung.id, reason: reason.trim() });
  await settleDown(course);
  return undefined;
};
