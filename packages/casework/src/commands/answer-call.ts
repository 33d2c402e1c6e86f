/** Who was called says whether they come. */
import { findCalled } from "../joint/calls.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";
import { isPermitted } from "./permission-for.ts";

/** For somebody without an account, by whoever spoke with them. Who does not come says why. */
export const answerCall: Handler<"answerCall"> = (course, { call, called: id, comes, text = "" }) => {
  const { state, rules, context } = course;
  const called = findCalled(state, call, id);
  if (!called) return refuse("no-such-call");
  if (called.answered) return refuse("call-answered");
  const own = called.person === context.actor.person;
  if (!own && (called.person !== undefined || !isPermitted(rules.standing, context.actor, "callForHelp"))) {
    return refuse("not-yours-to-answer");
  }
  if (!comes && text.trim() === "") return refuse("reason-missing");
  course.emit({ kind: "callAnswered", call, called: id, comes, ...(text.trim() === "" ? {} : { text: text.trim() }) });
  return undefined;
};
