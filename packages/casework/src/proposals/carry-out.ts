/** What is done once a proposal is approved. */
import type { Proposable } from "../case/command.ts";
import type { Refusal } from "../case/refusal.ts";
import type { Proposal } from "../case/state.ts";
import { applyCorrection } from "../commands/correct-facts.ts";
import { applyDowngrade } from "../commands/downgrade.ts";
import { applyObjection } from "../commands/object.ts";
import { applyOverride } from "../commands/override.ts";
import { applySupplement } from "../commands/supplement.ts";
import { applyTransfer } from "../commands/transfer.ts";
import type { Course } from "../course.ts";

type Kind = Proposable["kind"];
type CommandOf<Of extends Kind> = Extract<Proposable, { readonly kind: Of }>;
type Apply<Of extends Kind> = (course: Course, command: CommandOf<Of>) => Promise<Refusal | undefined> | Refusal | undefined;

const applies: { readonly [Of in Kind]: Apply<Of> } = {
  downgrade: applyDowngrade,
  override: applyOverride,
  correctFacts: applyCorrection,
  supplement: applySupplement,
  transfer: applyTransfer,
  object: applyObjection,
};

/** Refused where it can no longer be done. */
export async function carryOut(course: Course, { command }: Proposal): Promise<Refusal | undefined> {
  return await apply(command.kind, course, command);
}

function apply<Of extends Kind>(kind: Of, course: Course, command: CommandOf<Of>): ReturnType<Apply<Of>> {
  return applies[kind](course, command);
}
