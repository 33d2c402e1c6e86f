/** The last day of a deadline, for those who print it. */
import type { Facts, LocalDate, Policy, Standing } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { beginningOf } from "./clock.ts";
import { dueOf } from "./due.ts";

/** Also of one that is met, or whose stage has gone by; undefined where it has not begun or policy leaves its length open. */
export function deadlineDay(policy: Policy, standing: Standing, state: CaseState, facts: Facts, id: string): LocalDate | undefined {
  const deadline = policy.deadlines.find((one) => one.id === id);
  const clock = deadline && beginningOf(policy, state, facts, deadline);
  return clock && dueOf(policy, standing, deadline, clock)?.dueOn;
}
