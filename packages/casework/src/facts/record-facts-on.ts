/** Answers join the facts of a case. */
import type { Facts } from "@jiefen/policy";
import type { Course } from "../course.ts";
import { agreeObligations } from "../obligations/agree.ts";
import { factChange } from "./fact-change.ts";

/** Promises among them are taken up. */
export function recordFactsOn(course: Course, answers: Facts): void {
  const { facts, dropped } = factChange(course.rules.policy, course.state, answers, course.today);
  course.emit({ kind: "factsRecorded", facts, ...(dropped.length > 0 ? { dropped } : {}) });
  agreeObligations(course, facts);
}
