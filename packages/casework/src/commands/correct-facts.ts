/** What was recorded was wrong (更正). */

import { checkTold } from "../answers/check-told.ts";
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { factChange } from "../facts/fact-change.ts";
import { correctLevels } from "../grading/correct-levels.ts";
import { agreeObligations } from "../obligations/agree.ts";
import { correct } from "../proposals/second-person.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { followPlan } from "../visits/follow-plan.ts";
import { planVisits } from "../visits/plan-visits.ts";
import type { CommandOf, Handler } from "./handler.ts";

/** Where a level falls that is grave enough for policy to ask for a second person, nothing changes until that person agrees. */
export const correctFacts: Handler<"correctFacts"> = (course, command) => {
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  return correct(course, command, reason, (on) => applyCorrection(on, command));
};

export async function applyCorrection(course: Course, command: CommandOf<"correctFacts">): Promise<Refusal | undefined> {
  const { rules, state, today } = course;
  const told = checkTold(course, command.facts);
  if (!told.ok) return told.refusal;
  const reason = command.reason.trim();
  const { facts, dropped } = factChange(rules.policy, state, told.answers, today, true);
  const before = Object.fromEntries(Object.keys(facts).flatMap((name) => (name in state.facts ? [[name, state.facts[name] ?? null]] : [])));
  course.emit({ kind: "factsCorrected", facts, before, reason, ...(dropped.length > 0 ? { dropped } : {}) });
  agreeObligations(course, facts);
  await putLevelsRight(course, reason);
  return undefined;
}

/** Levels, plan and visits become what they would be had the wrong thing not been recorded. */
export async function putLevelsRight(course: Course, reason: string): Promise<void> {
  if (await correctLevels(course, reason)) await followPlan(course, true);
  planVisits(course);
  await settleDown(course);
}
