/** Which deadlines run on a case, and since when. */
import { type Deadline, type Facts, type LocalDate, type Policy, trace } from "@jiefen/policy";
import { laterOf } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import { recordsAsRead } from "../moving/as-read.ts";

/** Since when a deadline runs: its day, and its instant in epoch milliseconds. */
export interface Clock {
  readonly since: LocalDate;
  readonly at: number;
}

export interface Clocked extends Clock {
  readonly deadline: Deadline;
}

/** Deadlines of the present stage that apply and are not met. Not knowing whether one applies counts as applying. */
export function clocked(policy: Policy, state: CaseState, facts: Facts, today: LocalDate): readonly Clocked[] {
  return policy.deadlines.flatMap((deadline): readonly Clocked[] => {
    if (!deadline.stages.includes(state.stage)) return [];
    if (deadline.appliesWhen && trace(policy, deadline.appliesWhen, facts, today).outcome === "no") return [];
    const clock = clockOf(policy, state, deadline);
    return clock ? [{ deadline, ...clock }] : [];
  });
}

/** Undefined once the record it asks for has been filed, unless each filing sets it anew. */
function clockOf(policy: Policy, state: CaseState, { runsFrom = "stage", record, repeats }: Deadline): Clock | undefined {
  const start = beginnings[runsFrom](policy, state);
  const last = record === undefined ? undefined : recordsAsRead(state).findLast((one) => one.record === record && one.at >= start.at);
  if (!last) return start;
  return repeats ? { since: last.on, at: last.at } : undefined;
}

const beginnings: Readonly<Record<NonNullable<Deadline["runsFrom"]>, (policy: Policy, state: CaseState) => Clock>> = {
  stage: (_, { stageSince, stageAt }) => ({ since: stageSince, at: stageAt }),
  accepted: (_, { acceptedOn, reopenedOn, takenUpAt }) => ({ since: reopenedOn ?? acceptedOn, at: takenUpAt }),
  level: ({ scales: [scale] }, { stageSince, stageAt, levelChanges }) => {
    const change = levelChanges.findLast((one) => one.scale === scale?.id);
    if (!change) return { since: stageSince, at: stageAt };
    return { since: laterOf(change.on, stageSince), at: Math.max(change.at, stageAt) };
  },
};
