/** How long things may still take. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { runningDeadlines } from "./running-deadlines.ts";
import { handlerOr } from "./waiting-for.ts";

/** Deadlines of the stage that apply and are not met. */
export function deadlineTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  const roles = policy.transitions.filter(({ from }) => from.includes(state.stage)).flatMap((transition) => transition.roles);
  const running = runningDeadlines(policy, standing, state, today);
  return running.map(({ deadline: { id, title }, dueOn, dueAt, daysLate, provisional }) => ({
    caseId: state.id,
    kind: "deadline",
    about: id,
    title,
    dueOn,
    ...(dueAt === undefined ? {} : { dueAt }),
    onTimeUntil: dueOn,
    daysLate,
    provisional,
    waitingFor: handlerOr(state, [...new Set(roles)]),
  }));
}
