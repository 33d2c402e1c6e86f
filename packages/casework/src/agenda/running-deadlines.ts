/** Deadlines that run in the present stage, and how late each is. */
import type { Deadline, LocalDate, Policy, Standing } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { numberOf } from "../facts/number-of.ts";
import { applying } from "../grading/outcomes.ts";

export interface RunningDeadline {
  readonly deadline: Deadline;
  /** The day from which it counts. */
  readonly since: LocalDate;
  readonly dueOn: LocalDate;
  readonly daysLate: number;
  readonly provisional: boolean;
}

/** One whose days the policy leaves open is none. */
export async function runningDeadlines(
  policy: Policy,
  standing: Standing,
  state: CaseState,
  today: LocalDate,
): Promise<readonly RunningDeadline[]> {
  const here = policy.deadlines.filter(({ stages }) => stages.includes(state.stage));
  const deadlines = await applying(policy, here, factsOf(policy, state, today), today);
  return deadlines.flatMap((deadline): readonly RunningDeadline[] => {
    const allowed = numberOf(policy, deadline.days);
    if (allowed === undefined) return [];
    const { date, provisional } = addDays(standing.calendar, state.stageSince, allowed, deadline.count);
    return [{ deadline, since: state.stageSince, dueOn: date, daysLate: lateness(date, today), provisional }];
  });
}
