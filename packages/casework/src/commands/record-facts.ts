/** Something has happened or become known. */
import { checkFacts } from "../answers/check-facts.ts";
import { factChange } from "../facts/fact-change.ts";
import { giveIds } from "../facts/give-ids.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const recordFacts: Handler<"recordFacts"> = async (course, command) => {
  const { rules, state, today, context } = course;
  if (Object.keys(command.facts).length === 0) return refuse("nothing-to-record");
  const issues = checkFacts(rules, state.type, command.facts);
  if (issues.length > 0) return refuse("invalid-answers", issues);
  const answers = giveIds(rules.policy, command.facts, context.newId);
  const { facts, dropped } = factChange(rules.policy, state, answers, today);
  course.emit({ kind: "factsRecorded", facts, ...(dropped.length > 0 ? { dropped } : {}) });
  await settleDown(course);
  return undefined;
};
