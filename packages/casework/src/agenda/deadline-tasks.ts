/** How long the case may still stay in its stage. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { runningDeadlines } from "./running-deadlines.ts";
import { handlerOr } from "./waiting-for.ts";

/** Deadlines of the stage that apply. */
export async function deadlineTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): Promise<readonly Task[]> {
  const roles = policy.transitions.filter(({ from }) => from.includes(state.stage)).flatMap((transition) => transition.roles);
  const running = await runningDeadlines(policy, standing, state, today);
  return running.map(({ deadline: { id, title }, dueOn, daysLate, provisional }) => ({
    caseId: state.id,
    kind: "deadline",
    about: id,
    title,
    dueOn,
    onTimeUntil: dueOn,
    daysLate,
    provisional,
    waitingFor: handlerOr(state, [...new Set(roles)]),
  }));
}
