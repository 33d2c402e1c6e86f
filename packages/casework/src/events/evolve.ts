/** The fold of events into the state of a case. */
import type { Event, EventBody } from "../case/event.ts";
import type { CaseState } from "../case/state.ts";
import { absorbed } from "./absorbed.ts";
import { askedToJoin } from "./asked-to-join.ts";
import { askingAnswered } from "./asking-answered.ts";
import { askingWithdrawn } from "./asking-withdrawn.ts";
import { assessed } from "./assessed.ts";
import { assigned } from "./assigned.ts";
import { attached } from "./attached.ts";
import { attachmentRemoved } from "./attachment-removed.ts";
import { attendanceTaken } from "./attendance-taken.ts";
import { callAnswered } from "./call-answered.ts";
import { callEnded } from "./call-ended.ts";
import { callUnanswered } from "./call-unanswered.ts";
import { cardIssued } from "./card-issued.ts";
import { cardLifted } from "./card-lifted.ts";
import { closed } from "./closed.ts";
import { closureRequested } from "./closure-requested.ts";
import { closureWithdrawn } from "./closure-withdrawn.ts";
import { dayAdvanced } from "./day-advanced.ts";
import { deadlinePassed } from "./deadline-passed.ts";
import { factsCorrected } from "./facts-corrected.ts";
import { factsRecorded } from "./facts-recorded.ts";
import { helpCalled } from "./help-called.ts";
import { helpCame } from "./help-came.ts";
import { letterAnswered } from "./letter-answered.ts";
import { letterChased } from "./letter-chased.ts";
import { letterExtended } from "./letter-extended.ts";
import { letterReceived } from "./letter-received.ts";
import { letterReported } from "./letter-reported.ts";
import { letterReturned } from "./letter-returned.ts";
import { letterSent } from "./letter-sent.ts";
import { levelChanged } from "./level-changed.ts";
import { memberReplaced } from "./member-replaced.ts";
import { mergeUndone } from "./merge-undone.ts";
import { mergedInto } from "./merged-into.ts";
import { movedUp } from "./moved-up.ts";
import { noted } from "./noted.ts";
import { noticeSeen } from "./notice-seen.ts";
import { obligationPerformed } from "./obligation-performed.ts";
import { obligationsAgreed } from "./obligations-agreed.ts";
import { observed } from "./observed.ts";
import { paperNumbered } from "./paper-numbered.ts";
import { planStarted } from "./plan-started.ts";
import { progressed } from "./progressed.ts";
import { proposalDecided } from "./proposal-decided.ts";
import { proposed } from "./proposed.ts";
import { recordSupplemented } from "./record-supplemented.ts";
import { recorded } from "./recorded.ts";
import type { BodyOf, Reducer } from "./reducer.ts";
import { related } from "./related.ts";
import { releaseAdopted } from "./release-adopted.ts";
import { reopened } from "./reopened.ts";
import { sessionCancelled } from "./session-cancelled.ts";
import { sessionHeld } from "./session-held.ts";
import { sessionPlanned } from "./session-planned.ts";
import { settled } from "./settled.ts";
import { signed } from "./signed.ts";
import { stageChanged } from "./stage-changed.ts";
import { takenIn } from "./taken-in.ts";
import { teamSet } from "./team-set.ts";
import { transferred } from "./transferred.ts";
import { unsettled } from "./unsettled.ts";
import { visitMade } from "./visit-made.ts";
import { visitMissed } from "./visit-missed.ts";
import { visitsDropped } from "./visits-dropped.ts";
import { visitsPlanned } from "./visits-planned.ts";

type Later = Exclude<EventBody["kind"], "takenIn">;

const reducers: { readonly [Kind in Later]: Reducer<Kind> } = {
  factsRecorded,
  factsCorrected,
  observed,
  assessed,
  levelChanged,
  assigned,
  teamSet,
  askedToJoin,
  askingAnswered,
  askingWithdrawn,
  memberReplaced,
  movedUp,
  helpCalled,
  callAnswered,
  helpCame,
  callUnanswered,
  callEnded,
  attendanceTaken,
  recorded,
  stageChanged,
  settled,
  unsettled,
  planStarted,
  visitsPlanned,
  visitsDropped,
  visitMade,
  visitMissed,
  deadlinePassed,
  obligationsAgreed,
  obligationPerformed,
  closureRequested,
  closureWithdrawn,
  signed,
  paperNumbered,
  attached,
  attachmentRemoved,
  closed,
  reopened,
  noted,
  progressed,
  dayAdvanced,
  cardIssued,
  letterSent,
  letterReceived,
  letterReturned,
  letterExtended,
  letterReported,
  letterAnswered,
  letterChased,
  cardLifted,
  noticeSeen,
  proposalDecided,
  proposed,
  recordSupplemented,
  releaseAdopted,
  sessionCancelled,
  sessionHeld,
  sessionPlanned,
  transferred,
  related,
  absorbed,
  mergedInto,
  mergeUndone,
};

/** The state after one more event. Reads no policy, no clock and no other case.
 * @throws if a log does not begin with `takenIn`, or begins twice: such a log is broken. */
export function evolve(state: CaseState | undefined, event: Event): CaseState {
  return { ...next(state, event), version: event.sequence };
}

function next(state: CaseState | undefined, event: Event): CaseState {
  const { body } = event;
  if (body.kind === "takenIn") {
    if (state) throw new Error(`Case \`${state.id}\` is taken in twice.`);
    return takenIn(body, event);
  }
  if (!state) throw new Error(`The log begins with \`${body.kind}\` instead of \`takenIn\`.`);
  return reduce(body.kind, state, body, event);
}

function reduce<Kind extends Later>(kind: Kind, state: CaseState, body: BodyOf<Kind>, event: Event): CaseState {
  return reducers[kind](state, body, event);
}
