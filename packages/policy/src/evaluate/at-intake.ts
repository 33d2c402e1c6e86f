/** What is known of a dispute that is just being taken in, beside the answers: nothing has happened to it yet. */
import type { Facts, FactValue } from "../facts/fact-value.ts";
import { once } from "../facts/once.ts";
import type { CaseFactName } from "../policy/case-facts.ts";
import type { Policy } from "../policy/policy.ts";

/** `facts` with what a case of this type has on its first day, where `facts` are silent: its type and first stage, no records, no visits,
 * no days gone by. Earlier disputes and the level in force stay unknown. */
export function atIntake(policy: Policy, type: string, facts: Facts): Facts {
  return { disputeType: type, ...firstDay(policy), ...facts };
}

/** What every dispute has on its first day, of whatever type. */
export const firstDay = once((policy: Policy): Facts => {
  const nothingYet: Partial<Record<CaseFactName, FactValue>> = {
    stage: policy.initialStage,
    settled: false,
    daysInStage: 0,
    daysOpen: 0,
    handlerAssigned: false,
    teamComplete: false,
    visitsMade: 0,
    visitsDue: 0,
    cleanVisitsInARow: 0,
    daysWithoutIncident: 0,
    watchDone: false,
    obligationsOpen: 0,
    obligationsOverdue: 0,
    timesReopened: 0,
    deadlinesPassed: [],
    cardsOpen: 0,
    proposalsOpen: 0,
    lettersOpen: 0,
    sessionsHeld: 0,
    attachmentsOnFile: [],
    progressNotes: 0,
    daysSinceProgress: 0,
  };
  const records = Object.values(policy.records).filter((record) => record.repeats);
  return { ...nothingYet, ...Object.fromEntries(records.map((record) => [record.id, []])) };
});
