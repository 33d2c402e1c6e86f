/** Who was called has come: said by themselves, or by whoever works on the case. */
import { findCalled } from "../joint/calls.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";
import { isPermitted } from "./permission-for.ts";

export const recordArrival: Handler<"recordArrival"> = (course, { call, called: id, time = "" }) => {
  const { state, rules, context } = course;
  const called = findCalled(state, call, id);
  if (!called) return refuse("no-such-call");
  if (called.person !== context.actor.person && !isPermitted(rules.standing, context.actor, "callForHelp")) return refuse("not-allowed");
  if (called.came) return refuse("came-already");
  course.emit({ kind: "helpCame", call, called: id, ...(time.trim() === "" ? {} : { time: time.trim() }) });
  return undefined;
};
