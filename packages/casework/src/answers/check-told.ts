/** Facts told outside of any step: checked, cleared of what is hidden, and given ids. */
import { dropHidden, type Facts } from "@jiefen/policy";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { giveIds } from "../facts/give-ids.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Checked } from "./check.ts";
import { checkCaseFacts } from "./check-case-facts.ts";

/** An answer to an intake question that is hidden, also with the new answers, tells nothing. */
export function checkTold({ rules, state, today, context }: Course, told: Facts): Checked {
  const { policy } = rules;
  const issues = checkCaseFacts(rules, state.type, told);
  if (issues.length > 0) return { ok: false, refusal: refuse("invalid-answers", issues) };
  const form = policy.disputeTypes.find(({ id }) => id === state.type);
  const shown = form ? dropHidden(policy, form, told, factsOf(policy, state, today), today) : told;
  if (Object.keys(shown).length === 0) return { ok: false, refusal: refuse("nothing-to-record") };
  return { ok: true, answers: giveIds(policy, shown, context.newId) };
}
