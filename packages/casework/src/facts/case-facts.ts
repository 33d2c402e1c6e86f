/** What casework knows of a case and rules may look at: the closed list of case facts. */
import { type CaseFactName, type Facts, type FactValue, type LocalDate, levelFactOf, type Policy, type Scale } from "@jiefen/policy";
import { attachmentsOf } from "../attachments/attachments-of.ts";
import { daysBetween, laterBy, laterOf } from "../calendar/day.ts";
import type { CaseState } from "../case/state.ts";
import { rungAt } from "../joint/ladder.ts";
import { openLetters } from "../letters/letter.ts";
import { recordsAsRead } from "../moving/as-read.ts";
import { lastProgressOn } from "../progress/last-progress.ts";
import { waiting } from "../proposals/propose.ts";
import { cleanInARow, madeVisits } from "./clean-visits.ts";
import { numberOf } from "./number-of.ts";
import { partyIds } from "./parties.ts";

type CaseFacts = Readonly<Partial<Record<CaseFactName, FactValue>>>;

/** All but `teamComplete` and `deadlinesPassed`, which need the others to be known. Days are whole days up to `today`. */
export function caseFactsOf(policy: Policy, state: CaseState, today: LocalDate): Facts {
  const [first, ...others] = policy.scales;
  const openVisits = state.visits.filter(({ done, dropped }) => !done && !dropped);
  const openPromises = state.obligations.filter(({ performed }) => !performed);
  const end = state.closedOn ?? today;
  return {
    disputeType: state.type,
    ...known("levelInForce", first && state.inForce[first.id]),
    ...levelsOn(others, state),
    ...known("colourInForce", state.plan?.colour),
    stage: state.stage,
    settled: state.settledOn !== undefined,
    ...known("daysSinceSettled", state.settledOn && since(state.settledOn, today)),
    daysInStage: since(state.stageSince, today),
    daysOpen: since(state.acceptedOn, end),
    handlerAssigned: state.handler !== undefined,
    visitsMade: madeVisits(state).length,
    visitsDue: openVisits.filter(({ dueOn }) => dueOn <= today).length,
    cleanVisitsInARow: cleanInARow(state, partyIds(policy, state.facts)),
    daysWithoutIncident: since(lastIncidentOn(policy, state), today),
    ...known("watchDone", watchDone(policy, state, today)),
    obligationsOpen: openPromises.length,
    obligationsOverdue: openPromises.filter(({ dueOn }) => dueOn !== undefined && dueOn < today).length,
    ...known("daysSinceClosed", state.lastClosedOn && since(state.lastClosedOn, today)),
    timesReopened: state.timesReopened,
    cardsOpen: state.cards.filter(({ lifted }) => !lifted).length,
    proposalsOpen: waiting(state.proposals).length,
    lettersOpen: openLetters(policy, state).length,
    attachmentsOnFile: [...new Set(attachmentsOf(state).map(({ kind }) => kind))],
    ...known("rung", rungAt(policy, state.heldBy)?.id),
    sessionsHeld: state.sessions.filter(({ held }) => held).length,
    progressNotes: state.progress?.length ?? 0,
    daysSinceProgress: since(lastProgressOn(state), end),
  };
}

/** Levels in force on the scales after the first. */
function levelsOn(scales: readonly Scale[], { inForce }: CaseState): Facts {
  return Object.fromEntries(scales.flatMap(({ id }) => (inForce[id] === undefined ? [] : [[levelFactOf(id), inForce[id]]])));
}

/** Whether the watch that the plan in force asks for after settlement is over. Undefined where the policy leaves its length open. */
function watchDone(policy: Policy, state: CaseState, today: LocalDate): boolean | undefined {
  if (!state.settledOn) return false;
  const watchDays = policy.plans.find(({ id }) => id === state.plan?.id)?.afterSettlement.watchDays ?? 0;
  const days = numberOf(policy, watchDays);
  return days === undefined ? undefined : laterBy(state.settledOn, days) <= today;
}

/** The last of intake, reopening, a visit that was not clean, a record that reports an incident, a rise of a level in force. */
function lastIncidentOn(policy: Policy, state: CaseState): LocalDate {
  const reporting = policy.visit.incidents ?? [];
  return [
    ...(state.reopenedOn ? [state.reopenedOn] : []),
    ...madeVisits(state).flatMap(({ outcome }) => (outcome.clean ? [] : [outcome.on])),
    ...recordsAsRead(state).flatMap(({ record, on }) => (reporting.includes(record) ? [on] : [])),
    ...state.levelChanges.flatMap(({ why, on }) => (why === "upgrade" ? [on] : [])),
  ].reduce(laterOf, state.acceptedOn);
}

const since = (from: LocalDate, to: LocalDate): number => Math.max(0, daysBetween(from, to));

function known<Name extends CaseFactName>(name: Name, value: FactValue | undefined): CaseFacts {
  return value === undefined ? {} : { [name]: value };
}
