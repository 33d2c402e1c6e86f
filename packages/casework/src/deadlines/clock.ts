/** Which deadlines run on a case, and since when. */
import { type Deadline, dayNumber, type Facts, type LocalDate, type Policy, trace } from "@jiefen/policy";
import { laterOf } from "../calendar/day.ts";
import { hour } from "../calendar/hour.ts";
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
    const clock = clockOf(policy, state, facts, deadline);
    return clock ? [{ deadline, ...clock }] : [];
  });
}

/** Undefined once the record it asks for has been filed, unless each filing sets it anew. */
function clockOf(policy: Policy, state: CaseState, facts: Facts, deadline: Deadline): Clock | undefined {
  const { record, repeats } = deadline;
  const start = beginningOf(policy, state, facts, deadline);
  const last =
    start && record !== undefined ? recordsAsRead(state).findLast((one) => one.record === record && one.at >= start.at) : undefined;
  if (!last) return start;
  return repeats ? { since: last.on, at: last.at } : undefined;
}

/** Undefined where it has not begun. */
export function beginningOf(
  policy: Policy,
  state: CaseState,
  facts: Facts,
  { runsFrom = "stage", runsFromField }: Deadline,
): Clock | undefined {
  const told = runsFromField === undefined ? undefined : facts[runsFromField];
  return onDay(told) ?? beginnings[runsFrom](policy, state);
}

const hoursOfDay = 24;
/** Asia/Shanghai is ahead of UTC by so many hours. */
const hoursAhead = 8;

/** The beginning of a day; undefined for what is none. */
function onDay(day: unknown): Clock | undefined {
  const number = dayNumber(day);
  return number === undefined || typeof day !== "string" ? undefined : { since: day, at: (number * hoursOfDay - hoursAhead) * hour };
}

const beginnings: Readonly<Record<NonNullable<Deadline["runsFrom"]>, (policy: Policy, state: CaseState) => Clock | undefined>> = {
  stage: (_, { stageSince, stageAt }) => ({ since: stageSince, at: stageAt }),
  accepted: (_, { acceptedOn, reopenedOn, takenUpAt }) => ({ since: reopenedOn ?? acceptedOn, at: takenUpAt }),
  level: ({ scales: [scale] }, { stageSince, stageAt, levelChanges }) => {
    const change = levelChanges.findLast((one) => one.scale === scale?.id);
    if (!change) return { since: stageSince, at: stageAt };
    return { since: laterOf(change.on, stageSince), at: Math.max(change.at, stageAt) };
  },
  settled: (_, { settledOn }) => onDay(settledOn),
  rung: (_, { heldSince, reopenedOn, acceptedOn, takenUpAt }) =>
    heldSince && heldSince.at >= takenUpAt ? { since: heldSince.on, at: heldSince.at } : { since: reopenedOn ?? acceptedOn, at: takenUpAt },
};
