/** What was recorded was wrong (更正). */
import { checkTold } from "../answers/check-told.ts";
import { factChange } from "../facts/fact-change.ts";
import { correctLevels } from "../grading/correct-levels.ts";
import { agreeObligations } from "../obligations/agree.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { followPlan } from "../visits/follow-plan.ts";
import { planVisits } from "../visits/plan-visits.ts";
import type { Handler } from "./handler.ts";

/** The reason is kept; a second person's consent, where a level falls, is not yet asked for. */
export const correctFacts: Handler<"correctFacts"> = async (course, command) => {
  const { rules, state, today } = course;
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  const told = checkTold(course, command.facts);
  if (!told.ok) return told.refusal;
  const { facts, dropped } = factChange(rules.policy, state, told.answers, today, true);
  const before = Object.fromEntries(Object.keys(facts).flatMap((name) => (name in state.facts ? [[name, state.facts[name] ?? null]] : [])));
  course.emit({ kind: "factsCorrected", facts, before, reason, ...(dropped.length > 0 ? { dropped } : {}) });
  agreeObligations(course, facts);
  if (await correctLevels(course, reason)) await followPlan(course, true);
  planVisits(course);
  await settleDown(course);
  return undefined;
};
