/** Proposals whose ground has gone. */
import type { Proposal } from "../case/state.ts";
import { hindranceToLower } from "../commands/downgrade.ts";
import { type Course, system } from "../course.ts";
import { waiting } from "./propose.ts";

/** Those that rest on a level no longer in force, on visits that are clean no longer, on a division no longer responsible, or on a case that has closed. */
export function lapseProposals(course: Course): void {
  for (const proposal of waiting(course.state.proposals)) {
    if (!isStanding(course, proposal)) course.emit({ kind: "proposalDecided", proposal: proposal.id, outcome: "lapsed" }, system);
  }
}

function isStanding(course: Course, { command, levels = {} }: Proposal): boolean {
  const { state } = course;
  if (!state.open) return false;
  if (command.kind === "transfer" && command.to === state.heldBy) return false;
  if (command.kind === "downgrade" && hindranceToLower(course, command.scale)) return false;
  return Object.entries(levels).every(([scale, level]) => state.inForce[scale] === level);
}
