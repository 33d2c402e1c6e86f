/** A second person agrees to a proposal, and it is carried out. */

import { carryOut } from "../proposals/carry-out.ts";
import { hindranceToDecide } from "../proposals/may-decide.ts";
import { waiting } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const approve: Handler<"approve"> = async (course, { proposal: id, reason }) => {
  const proposal = waiting(course.state.proposals).find((one) => one.id === id);
  if (!proposal) return refuse("no-such-proposal");
  const hindrance = hindranceToDecide(course.state, proposal, course.context.actor);
  if (hindrance) return refuse(hindrance);
  const said = reason?.trim();
  course.emit({ kind: "proposalDecided", proposal: id, outcome: "approved", ...(said ? { reason: said } : {}) });
  const refusal = await carryOut(course, proposal);
  if (refusal) return refusal;
  await settleDown(course);
  return undefined;
};
