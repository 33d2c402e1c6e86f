/** Somebody takes back what they proposed. */
import { waiting } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const withdraw: Handler<"withdraw"> = (course, { proposal: id }) => {
  const proposal = waiting(course.state.proposals).find((one) => one.id === id);
  if (!proposal) return refuse("no-such-proposal");
  if (proposal.by !== course.context.actor.person) return refuse("not-allowed");
  course.emit({ kind: "proposalDecided", proposal: id, outcome: "withdrawn" });
  return undefined;
};
