/** Calls for help whose time to answer has run out: those above are told once. */
import { dayAt } from "@jiefen/policy";
import type { Course } from "../course.ts";
import { openCalls } from "./calls.ts";

export function tellUnanswered(course: Course): void {
  const { calls } = course.rules.policy.joint ?? {};
  for (const { id, called, answerBy, toldUp } of openCalls(course.state)) {
    const silent = called.filter(({ answered, came }) => !answered && !came);
    if (toldUp || silent.length === 0 || course.today <= dayAt(answerBy)) continue;
    course.emit({ kind: "callUnanswered", call: id, called: silent.map((one) => one.id), notify: calls?.notify ?? [] });
  }
}
