/** Something is asked for that a second person decides. */
import type { Proposable } from "../case/command.ts";
import type { Refusal } from "../case/refusal.ts";
import type { Proposal } from "../case/state.ts";
import type { Course } from "../course.ts";
import { same } from "../facts/same.ts";
import { refuse } from "../refusal/refuse.ts";

type Asked = Pick<Proposal, "roles" | "reason"> & Partial<Pick<Proposal, "division" | "levels">>;

/** Refused while the same waits already. */
export function propose(course: Course, command: Proposable, { roles, reason, division, levels }: Asked): Refusal | undefined {
  const { state, context } = course;
  if (waiting(state.proposals).some((proposal) => isSame(proposal.command, command))) return refuse("proposal-waiting");
  course.emit({
    kind: "proposed",
    proposal: {
      id: context.newId(),
      kind: command.kind,
      by: context.actor.person,
      on: context.today,
      at: context.now,
      reason,
      roles,
      ...(division === undefined ? {} : { division }),
      ...(levels === undefined ? {} : { levels }),
      command,
    },
  });
  return undefined;
}

/** Those that nobody has decided. */
export function waiting(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(({ decided }) => !decided);
}

/** One downgrade or override of a scale at a time, one transfer at a time; of corrections, as many as there are things to correct. */
function isSame(one: Proposable, other: Proposable): boolean {
  if (one.kind === "transfer") return other.kind === "transfer";
  const sets = (command: Proposable) => command.kind === "downgrade" || command.kind === "override";
  if ("scale" in one && "scale" in other) return sets(one) && sets(other) && one.scale === other.scale;
  return same(one, other);
}
