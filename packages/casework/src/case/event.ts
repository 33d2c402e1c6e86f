/** What has happened in a case. Events carry outcomes: folding them reads no policy, no clock and no other case. */
import type { Facts, LocalDate } from "@jiefen/policy";
import type { Conversion } from "../moving/conversion.ts";
import type { Attachment } from "./attachment.ts";
import type { Asked, Attendance, HelpCall } from "./joint.ts";
import type { LetterAwaits, LetterWay } from "./letter-way.ts";
import type { RelationKind } from "./relation.ts";
import type { RunningPlan } from "./running-plan.ts";
import type { Session } from "./session.ts";
import type {
  AssessedLevel,
  CaseRecord,
  CaseState,
  LevelChange,
  NumberedPaper,
  Obligation,
  ObservedCase,
  PlannedVisit,
  Proposal,
  ProposalOutcome,
  SupervisionCard,
  TeamMember,
} from "./state.ts";

export type EventBody =
  | {
      readonly kind: "takenIn";
      readonly id: string;
      readonly division: string;
      readonly type: string;
      readonly release: string;
      readonly layer: string;
      readonly stage: string;
      readonly facts: Facts;
    }
  /** `dropped`: facts that are no longer asked, since the new ones hide their questions. */
  | { readonly kind: "factsRecorded"; readonly facts: Facts; readonly dropped?: readonly string[] }
  | {
      readonly kind: "factsCorrected";
      readonly facts: Facts;
      readonly before: Facts;
      readonly reason: string;
      readonly dropped?: readonly string[];
    }
  | { readonly kind: "observed"; readonly observed: readonly ObservedCase[] }
  | { readonly kind: "related"; readonly to: string; readonly as: RelationKind | "unrelated" }
  /** The last event of the merging; `version`: that of the case before it. `left`: what the other case says otherwise and was not taken over. */
  | {
      readonly kind: "absorbed";
      readonly other: string;
      readonly version: number;
      readonly left: Facts;
      readonly attachments?: readonly Attachment[];
      readonly reason: string;
    }
  | { readonly kind: "mergedInto"; readonly into: string; readonly version: number; readonly ground?: string; readonly reason: string }
  | { readonly kind: "mergeUndone"; readonly other: string; readonly restored: CaseState; readonly reason: string }
  | { readonly kind: "assessed"; readonly assessed: Readonly<Record<string, AssessedLevel>> }
  | {
      readonly kind: "levelChanged";
      readonly scale: string;
      readonly from?: string;
      readonly to: string;
      readonly why: LevelChange["why"];
      /** The kind of command that brought it about. */
      readonly cause: string;
      readonly reason?: string;
      readonly because: readonly string[];
      /** Criteria set aside from now on, all of them; unchanged if absent. */
      readonly setAside?: readonly string[];
      /** Roles to tell. */
      readonly notify: readonly string[];
    }
  | { readonly kind: "assigned"; readonly handler: string }
  | { readonly kind: "teamSet"; readonly team: readonly TeamMember[] }
  | { readonly kind: "askedToJoin"; readonly asking: Asked & { readonly id: string } }
  | { readonly kind: "askingAnswered"; readonly asking: string; readonly accepts: boolean; readonly reason?: string }
  | { readonly kind: "askingWithdrawn"; readonly asking: string }
  /** After an objection that was upheld: out of the team, and no longer the handler. */
  | { readonly kind: "memberReplaced"; readonly person: string; readonly party: string; readonly ground: string }
  /** A higher rung is responsible; handler and team are open again. */
  | { readonly kind: "movedUp"; readonly from: string; readonly to: string; readonly rung: string; readonly reason: string }
  | { readonly kind: "helpCalled"; readonly call: Omit<HelpCall, "made"> }
  | { readonly kind: "callAnswered"; readonly call: string; readonly called: string; readonly comes: boolean; readonly text?: string }
  | { readonly kind: "helpCame"; readonly call: string; readonly called: string; readonly time?: string }
  /** The time ran out; recorded once, for whom to tell. */
  | { readonly kind: "callUnanswered"; readonly call: string; readonly called: readonly string[]; readonly notify: readonly string[] }
  | { readonly kind: "callEnded"; readonly call: string; readonly result: string }
  | { readonly kind: "attendanceTaken"; readonly session: string; readonly attendance: Attendance }
  | { readonly kind: "recorded"; readonly record: CaseRecord }
  /** A letter goes to a department in the product. */
  | { readonly kind: "letterSent"; readonly way: Omit<LetterWay, "sent" | "reports" | "chases"> }
  /** `values`: what the department's act fills in on the letter. */
  | { readonly kind: "letterReceived"; readonly letter: string; readonly values: Facts }
  | {
      readonly kind: "letterReturned";
      readonly letter: string;
      readonly values: Facts;
      readonly reason: string;
      readonly department?: string;
      readonly unit: string;
    }
  | {
      readonly kind: "letterExtended";
      readonly letter: string;
      readonly values: Facts;
      readonly reason: string;
      readonly from: LocalDate;
      readonly to: LocalDate;
    }
  | {
      readonly kind: "letterReported";
      readonly letter: string;
      readonly values: Facts;
      readonly text: string;
    }
  | { readonly kind: "letterAnswered"; readonly letter: string; readonly values: Facts }
  | { readonly kind: "letterChased"; readonly letter: string; readonly what: LetterAwaits; readonly text: string }
  /** Only what changed. `visit`: what the visit that this record reports came to, where that changed. */
  | {
      readonly kind: "recordSupplemented";
      readonly record: string;
      readonly values: Facts;
      readonly before: Facts;
      readonly reason?: string;
      readonly visit?: { readonly outcome: string; readonly clean: boolean };
    }
  | { readonly kind: "proposed"; readonly proposal: Proposal }
  | { readonly kind: "proposalDecided"; readonly proposal: string; readonly outcome: ProposalOutcome; readonly reason?: string }
  /** The roles and the person that need not see it again. */
  | { readonly kind: "noticeSeen"; readonly notice: string; readonly roles: readonly string[] }
  /** A limit ran out. Recorded once, for rules that follow from it; how late it is, is computed on reading. */
  | {
      readonly kind: "deadlinePassed";
      readonly deadline: string;
      readonly since: LocalDate /** Roles told that the case is to move up. */;
      readonly notify?: readonly string[];
    }
  | { readonly kind: "cardIssued"; readonly card: SupervisionCard; readonly notify: readonly string[] }
  | { readonly kind: "cardLifted"; readonly card: string; readonly reason: string }
  | { readonly kind: "sessionPlanned"; readonly session: Session }
  | { readonly kind: "sessionHeld"; readonly session: string; readonly record: string; readonly on: LocalDate }
  | { readonly kind: "sessionCancelled"; readonly session: string; readonly reason: string }
  /** Another division is responsible; handler and team are open again. */
  | { readonly kind: "transferred"; readonly from: string; readonly to: string }
  /** `conversions`: those that changed something in this case; `before`: the facts they changed, as they were. */
  | {
      readonly kind: "releaseAdopted";
      readonly from: string;
      readonly to: string;
      readonly conversions?: readonly Conversion[];
      readonly before?: Facts;
    }
  | { readonly kind: "stageChanged"; readonly transition: string; readonly from: string; readonly to: string }
  | { readonly kind: "settled"; readonly on: LocalDate }
  | { readonly kind: "unsettled" }
  | { readonly kind: "planStarted"; readonly plan: RunningPlan }
  /** Visits newly planned, or (by an id known already) given another day. */
  | { readonly kind: "visitsPlanned"; readonly visits: readonly PlannedVisit[] }
  | { readonly kind: "visitsDropped"; readonly visits: readonly string[] }
  | {
      readonly kind: "visitMade";
      readonly visit: string;
      readonly record: string;
      readonly on: LocalDate;
      readonly outcome: string;
      readonly clean: boolean;
    }
  /** A planned visit was not made within its grace. Recorded once, for whom to tell; a later visit still counts. */
  | { readonly kind: "visitMissed"; readonly visit: string; readonly inARow: number; readonly notify: readonly string[] }
  /** The promises now in force; those of an earlier agreement that were not performed no longer count. */
  | { readonly kind: "obligationsAgreed"; readonly obligations: readonly Obligation[] }
  | { readonly kind: "obligationPerformed"; readonly obligation: string; readonly record: string; readonly on: LocalDate }
  | { readonly kind: "closureRequested"; readonly ground?: string }
  | { readonly kind: "closureWithdrawn" }
  | { readonly kind: "paperNumbered"; readonly paper: NumberedPaper }
  | { readonly kind: "attached"; readonly attachment: Attachment }
  | { readonly kind: "attachmentRemoved"; readonly attachment: string; readonly reason: string }
  | { readonly kind: "signed"; readonly signature: string }
  | { readonly kind: "closed"; readonly ground?: string }
  | { readonly kind: "reopened" }
  | { readonly kind: "noted"; readonly text: string }
  | { readonly kind: "progressed"; readonly id: string; readonly on: LocalDate; readonly text: string }
  | { readonly kind: "dayAdvanced"; readonly to: LocalDate };

export interface Event {
  /** Position in the case, from 1. */
  readonly sequence: number;
  /** Who; `system` for passing days and observation. */
  readonly by: string;
  /** Epoch milliseconds, and its day in Asia/Shanghai; a dispute taken in without network begins on the day on which it was. */
  readonly at: number;
  readonly on: LocalDate;
  /** Epoch milliseconds, by the sender's own clock: when it was made, if it was sent later. */
  readonly madeAt?: number;
  readonly body: EventBody;
}
