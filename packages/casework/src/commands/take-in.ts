/** A dispute is taken in: its answers checked, its levels graded, its plan begun. Never refused by law or for want of knowledge. */

import { checkForm } from "../answers/check.ts";
import type { Context } from "../case/command.ts";
import type { Decided } from "../case/refusal.ts";
import { Course, system } from "../course.ts";
import { factsAtIntake } from "../facts/facts-at-intake.ts";
import { giveIds } from "../facts/give-ids.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Rules } from "../rules.ts";
import { settleDown } from "../settle-down.ts";
import type { CommandOf } from "./handler.ts";

export async function takeIn(rules: Rules, command: CommandOf<"takeIn">, context: Context): Promise<Decided> {
  const { policy } = rules;
  const { id, division, type, observed } = command;
  const form = policy.disputeTypes.find((candidate) => candidate.id === type && !candidate.retired);
  if (!form) return { ok: false, refusal: refuse("unknown-type") };
  const known = factsAtIntake(policy, type, {}, observed, context.today);
  const checked = checkForm(rules, form, command.facts, known, context.today);
  if (!checked.ok) return checked;
  const course = Course.begin(rules, context, {
    kind: "takenIn",
    id,
    division,
    type,
    release: policy.release,
    layer: policy.layer.id,
    stage: policy.initialStage,
    facts: giveIds(policy, checked.answers, context.newId),
  });
  if (observed.length > 0) course.emit({ kind: "observed", observed }, system);
  await settleDown(course);
  return { ok: true, events: course.events };
}
