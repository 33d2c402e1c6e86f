/** Who was asked to the team accepts or refuses. */
import { openAsking } from "../joint/askings.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";
import { isPermitted } from "./permission-for.ts";

/** A refusal says why. */
export const answerAsking: Handler<"answerAsking"> = async (course, { asking: id, accepts, reason = "" }) => {
  const { state, rules, context } = course;
  const asking = openAsking(state, id);
  if (!asking) return refuse("no-such-asking");
  const own = asking.person === context.actor.person;
  if (asking.account ? !own : !isPermitted(rules.standing, context.actor, "askToJoin")) return refuse("not-yours-to-answer");
  const said = reason.trim();
  if (!accepts && said === "") return refuse("reason-missing");
  course.emit({ kind: "askingAnswered", asking: id, accepts, ...(said === "" ? {} : { reason: said }) });
  await settleDown(course);
  return undefined;
};
