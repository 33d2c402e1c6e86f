/** What each kind of event is called, for lists that know no more of it. */
import type { EventBody } from "@jiefen/casework";
import type { TFunction } from "i18next";

const titles = {
  takenIn: "timeline.takenIn",
  factsRecorded: "case.act.recordFacts",
  factsCorrected: "case.act.correctFacts",
  observed: "case.earlier",
  assessed: "intake.grade",
  levelChanged: "cases.level",
  assigned: "case.handler",
  teamSet: "case.team",
  recorded: "case.act.record",
  stageChanged: "cases.stage",
  settled: "timeline.settled",
  unsettled: "timeline.unsettled",
  planStarted: "policy.plans",
  visitsPlanned: "visits.title",
  visitsDropped: "visits.title",
  visitMade: "visits.title",
  visitMissed: "visits.title",
  obligationsAgreed: "obligations.title",
  obligationPerformed: "obligations.perform",
  closureRequested: "timeline.closureRequested",
  closureWithdrawn: "timeline.closureWithdrawn",
  signed: "closure.sign",
  paperNumbered: "paper.title",
  attached: "attachment.title",
  attachmentRemoved: "attachment.title",
  closed: "timeline.closed",
  reopened: "timeline.reopened",
  letterSent: "letter.title",
  letterReceived: "letter.title",
  letterReturned: "letter.title",
  letterExtended: "letter.title",
  letterReported: "letter.title",
  letterAnswered: "letter.title",
  recordSupplemented: "supplement.act",
  proposed: "proposal.title",
  proposalDecided: "proposal.title",
  noticeSeen: "notice.title",
  deadlinePassed: "supervision.deadlines",
  cardIssued: "card.title",
  cardLifted: "card.title",
  sessionPlanned: "meeting.title",
  sessionHeld: "meeting.title",
  sessionCancelled: "meeting.title",
  transferred: "transfer.title",
  releaseAdopted: "case.policyAdopted",
  noted: "case.notes",
  progressed: "progress.title",
  related: "relation.title",
  absorbed: "relation.title",
  mergedInto: "relation.title",
  mergeUndone: "relation.title",
  dayAdvanced: "timeline.other",
} as const satisfies Readonly<Record<EventBody["kind"], string>>;

function isKind(kind: string): kind is EventBody["kind"] {
  return Object.hasOwn(titles, kind);
}

export function eventTitle(t: TFunction, kind: string): string {
  return t(isKind(kind) ? titles[kind] : "timeline.other");
}
