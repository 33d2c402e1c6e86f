/** What a case comes to under a policy: how it is graded and followed, what falls due, and what closing it asks. */
import type { LocalDate } from "@jiefen/policy";
import { deadlineTasks } from "../agenda/deadline-tasks.ts";
import { forecast } from "../agenda/forecast.ts";
import { letterTasks } from "../agenda/letter-tasks.ts";
import { obligationTasks } from "../agenda/obligation-tasks.ts";
import { laterBy } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import type { ChecklistState, Task } from "../case/task.ts";
import { checklist } from "../closure/checklist.ts";
import type { Rules } from "../rules.ts";

/** Days over which visits are counted: a month. */
export const outlookDays = 30;

export interface Outlook {
  /** In force, by scale. */
  readonly levels: Readonly<Record<string, string>>;
  /** The revisit plan and its colour. */
  readonly plan?: string;
  readonly colour?: string;
  /** Visits due from today on for `outlookDays` days, by due day; those expected to be planned included, as long as the case goes on as it stands. */
  readonly visits: readonly Task[];
  /** Deadlines, letters and promises, whenever they fall due. */
  readonly due: readonly Task[];
  /** For closing it as settled. */
  readonly items: ChecklistState["items"];
}

export async function outlook(
  { policy, standing }: Pick<Rules, "policy" | "standing">,
  state: CaseState,
  today: LocalDate,
): Promise<Outlook> {
  const ahead = forecast(policy, standing, state, today, laterBy(today, outlookDays - 1));
  return {
    levels: state.inForce,
    ...(state.plan && { plan: state.plan.id, colour: state.plan.colour }),
    visits: ahead.filter(({ kind }) => kind === "visit"),
    due: [
      ...(await deadlineTasks(policy, standing, state, today)),
      ...letterTasks(policy, standing, state, today),
      ...obligationTasks(standing, state, today),
    ],
    items: (await checklist(policy, state, today)).items,
  };
}
