/** What is due on a case on a day. */
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { horizonDays } from "../visits/horizon.ts";
import { assignTasks } from "./assign-tasks.ts";
import { deadlineTasks } from "./deadline-tasks.ts";
import { jointTasks } from "./joint-tasks.ts";
import { letterTasks } from "./letter-tasks.ts";
import { obligationTasks } from "./obligation-tasks.ts";
import { progressTasks } from "./progress-tasks.ts";
import { sessionTasks } from "./session-tasks.ts";
import { signatureTasks } from "./signature-tasks.ts";
import { visitTasks } from "./visit-tasks.ts";
import { waitingTasks } from "./waiting-tasks.ts";

/** What is overdue, due today, or due within the horizon (see `horizonDays`), the latest first, then by due day. Nothing on a closed case. */
export async function agenda(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): Promise<readonly Task[]> {
  if (!state.open) return [];
  const tasks = [
    ...visitTasks(policy, standing, state, today),
    ...obligationTasks(standing, state, today),
    ...deadlineTasks(policy, standing, state, today),
    ...(await signatureTasks(policy, state, today)),
    ...assignTasks(standing, state, today),
    ...letterTasks(policy, standing, state, today),
    ...sessionTasks(standing, state, today),
    ...progressTasks(policy, standing, state, today),
    ...jointTasks(policy, standing, state, today),
    ...waitingTasks(policy, standing, state, today),
  ];
  return tasks
    .filter(({ dueOn }) => dueOn <= laterBy(today, horizonDays))
    .sort((one, other) => other.daysLate - one.daysLate || one.dueOn.localeCompare(other.dueOn));
}
