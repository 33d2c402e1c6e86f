/** Proposals whose ground has gone. */
import type { Proposable } from "../case/command.ts";
import type { Proposal } from "../case/state.ts";
import { hindranceToLower } from "../commands/downgrade.ts";
import { type Course, system } from "../course.ts";
import { isMediating } from "../joint/askings.ts";
import { findAsRead } from "../moving/as-read.ts";
import { waiting } from "./propose.ts";

/** Those that rest on a level no longer in force, on visits that are clean no longer, on a division no longer responsible, on what was given up
 * when the case was moved, or on a case that has closed. */
export function lapseProposals(course: Course): void {
  for (const proposal of waiting(course.state.proposals)) {
    if (!isStanding(course, proposal)) course.emit({ kind: "proposalDecided", proposal: proposal.id, outcome: "lapsed" }, system);
  }
}

function isStanding(course: Course, { command, levels = {} }: Proposal): boolean {
  const { state } = course;
  if (!state.open) return false;
  if (isGivenUp(course, command)) return false;
  if (command.kind === "transfer" && command.to === state.heldBy) return false;
  if (command.kind === "object" && !isMediating(state, command.person)) return false;
  if (command.kind === "downgrade" && hindranceToLower(course, command.scale)) return false;
  return Object.entries(levels).every(([scale, level]) => state.inForce[scale] === level);
}

/** Its scale, its form or all its answers were dropped. */
function isGivenUp({ rules: { policy }, state }: Course, command: Proposable): boolean {
  switch (command.kind) {
    case "correctFacts":
      return Object.keys(command.facts).length === 0;
    case "supplement":
      return Object.keys(command.values).length === 0 || !policy.records[findAsRead(state, command.record)?.record ?? ""];
    case "transfer":
    case "object":
      return false;
    default:
      return !policy.scales.some(({ id }) => id === command.scale);
  }
}
