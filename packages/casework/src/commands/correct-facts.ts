/** What was recorded was wrong (更正). */
import { checkFacts } from "../answers/check-facts.ts";
import { factChange } from "../facts/fact-change.ts";
import { giveIds } from "../facts/give-ids.ts";
import { correctLevels } from "../grading/correct-levels.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { followPlan } from "../visits/follow-plan.ts";
import { planVisits } from "../visits/plan-visits.ts";
import type { Handler } from "./handler.ts";

/** The reason is kept; a second person's consent, where a level falls, is not yet asked for. */
export const correctFacts: Handler<"correctFacts"> = async (course, command) => {
  const { rules, state, today, context } = course;
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  if (Object.keys(command.facts).length === 0) return refuse("nothing-to-record");
  const issues = checkFacts(rules, state.type, command.facts);
  if (issues.length > 0) return refuse("invalid-answers", issues);
  const answers = giveIds(rules.policy, command.facts, context.newId);
  const { facts, dropped } = factChange(rules.policy, state, answers, today, true);
  const before = Object.fromEntries(Object.keys(facts).flatMap((name) => (name in state.facts ? [[name, state.facts[name] ?? null]] : [])));
  course.emit({ kind: "factsCorrected", facts, before, reason, ...(dropped.length > 0 ? { dropped } : {}) });
  if (await correctLevels(course, reason)) await followPlan(course, true);
  planVisits(course);
  await settleDown(course);
  return undefined;
};
