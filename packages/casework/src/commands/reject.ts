/** A second person does not agree to a proposal, and says why. */
import { hindranceToDecide } from "../proposals/may-decide.ts";
import { waiting } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const reject: Handler<"reject"> = (course, { proposal: id, reason }) => {
  const proposal = waiting(course.state.proposals).find((one) => one.id === id);
  if (!proposal) return refuse("no-such-proposal");
  const hindrance = hindranceToDecide(course.state, proposal, course.context.actor);
  if (hindrance) return refuse(hindrance);
  if (reason.trim() === "") return refuse("reason-missing");
  course.emit({ kind: "proposalDecided", proposal: id, outcome: "rejected", reason: reason.trim() });
  return undefined;
};
