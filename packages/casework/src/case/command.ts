/** What people (and passing days) ask of a case. */
import type { Facts, LocalDate } from "@jiefen/policy";
import type { Conversion } from "../moving/conversion.ts";
import type { Attachment, NewAttachment } from "./attachment.ts";
import type { Event } from "./event.ts";
import type { Asked, Attendance, ToCall } from "./joint.ts";
import type { RelationKind } from "./relation.ts";
import type { Invited } from "./session.ts";
import type { CaseState, ObservedCase, TeamMember } from "./state.ts";

/** Who acts: `roles` are role ids of the organisation. */
export interface Actor {
  readonly person: string;
  readonly roles: readonly string[];
  /** Code of the division the person belongs to. */
  readonly division: string;
  /** The department the person stands for, if any: letters to it are theirs to answer. */
  readonly department?: string;
}

/** What may be proposed for a second person to decide. */
export type Proposable = Extract<
  Command,
  { readonly kind: "downgrade" | "override" | "correctFacts" | "supplement" | "transfer" | "object" }
>;

/** A paper of the policy, and the filing it is of. */
export interface PaperOfCase {
  readonly paper: string;
  readonly record?: string;
}

export type Command =
  | {
      readonly kind: "takeIn";
      readonly id: string;
      readonly division: string;
      readonly type: string;
      readonly facts: Facts;
      readonly observed: readonly ObservedCase[];
    }
  /** New facts: something happened or became known. */
  | { readonly kind: "recordFacts"; readonly facts: Facts }
  /** What was recorded was wrong; levels are re-derived as if it had not been entered. */
  | { readonly kind: "correctFacts"; readonly facts: Facts; readonly reason: string }
  | { readonly kind: "assign"; readonly handler: string }
  | { readonly kind: "setTeam"; readonly team: readonly TeamMember[] }
  /** Asks people to the team, all at once. */
  | { readonly kind: "askToJoin"; readonly asked: readonly Asked[] }
  /** By the person asked; of one without an account, by whoever spoke with them. */
  | { readonly kind: "answerAsking"; readonly asking: string; readonly accepts: boolean; readonly reason?: string }
  | { readonly kind: "withdrawAsking"; readonly asking: string }
  /** A party objects to a mediator; one whom policy names decides. */
  | { readonly kind: "object"; readonly person: string; readonly party: string; readonly ground: string; readonly reason: string }
  /** The next rung takes over; `to` names a higher one where policy lets one be skipped. */
  | { readonly kind: "moveUp"; readonly to?: string; readonly reason: string }
  | {
      readonly kind: "callForHelp";
      readonly need: string;
      readonly place?: string;
      readonly neededOn: LocalDate;
      readonly called: readonly ToCall[];
    }
  | { readonly kind: "answerCall"; readonly call: string; readonly called: string; readonly comes: boolean; readonly text?: string }
  /** Somebody who was called has come. */
  | { readonly kind: "recordArrival"; readonly call: string; readonly called: string; readonly time?: string }
  | { readonly kind: "endCall"; readonly call: string; readonly result: string }
  /** Who was at a session, and who was not and why. */
  | ({ readonly kind: "takeAttendance"; readonly session: string } & Attendance)
  /** A step of the workflow, with the record it fills. `on` is the day it happened, today if absent. */
  | { readonly kind: "step"; readonly transition: string; readonly values?: Facts; readonly on?: LocalDate; readonly session?: string }
  /** A record without a step, e.g. performance of an obligation or a second mediation session. */
  | { readonly kind: "record"; readonly record: string; readonly values: Facts; readonly on?: LocalDate; readonly session?: string }
  /** Fills in, or puts right, one filing of a repeating record; `reason` is asked for where an answer is changed. */
  | { readonly kind: "supplement"; readonly record: string; readonly values: Facts; readonly reason?: string }
  /** A visit to one party; counts for the earliest planned visit of that party that is open. */
  | { readonly kind: "visit"; readonly party: string; readonly values: Facts; readonly on?: LocalDate }
  /** Asks for one level less; another person decides. */
  | { readonly kind: "downgrade"; readonly scale: string; readonly reason: string }
  /** Sets a level by hand, whatever the criteria say; another person decides, unless it rises by the hand of somebody who may decide. */
  | { readonly kind: "override"; readonly scale: string; readonly level: string; readonly reason: string }
  | { readonly kind: "approve"; readonly proposal: string; readonly reason?: string }
  | { readonly kind: "reject"; readonly proposal: string; readonly reason: string }
  /** Takes one's own proposal back. */
  | { readonly kind: "withdraw"; readonly proposal: string }
  /** Says that a notice has been read. */
  | { readonly kind: "acknowledge"; readonly notice: string }
  | { readonly kind: "liftCard"; readonly card: string; readonly reason: string }
  /** A joint mediation session; `on` today or later, `time` as people write it. */
  | {
      readonly kind: "planSession";
      readonly on: LocalDate;
      readonly time?: string;
      readonly place: string;
      readonly purpose?: string;
      readonly invited: readonly Invited[];
    }
  | { readonly kind: "cancelSession"; readonly session: string; readonly reason: string }
  /** Asks another division to take the case over; somebody there decides. */
  | { readonly kind: "transfer"; readonly to: string; readonly reason: string }
  /** Gives a paper its number; `serial` is the next of its series, which the store knows. */
  | ({ readonly kind: "numberPaper"; readonly serial: number } & PaperOfCase)
  /** A file the store keeps belongs to the case. */
  | { readonly kind: "attach"; readonly attachment: NewAttachment }
  | { readonly kind: "removeAttachment"; readonly attachment: string; readonly reason: string }
  /** A letter filed on the case goes to the people who stand for its department at this division. */
  | { readonly kind: "sendLetter"; readonly letter: string; readonly division: string }
  /** The department signs for it. */
  | { readonly kind: "receiveLetter"; readonly letter: string }
  /** The department is not competent, and says who is: a department of the policy, or a unit in words. */
  | {
      readonly kind: "returnLetter";
      readonly letter: string;
      readonly reason: string;
      readonly department?: string;
      readonly unit?: string;
    }
  /** More time, once. */
  | { readonly kind: "extendLetter"; readonly letter: string; readonly reason: string }
  /** How it stands, before the answer. */
  | { readonly kind: "reportOnLetter"; readonly letter: string; readonly text: string }
  | { readonly kind: "answerLetter"; readonly letter: string; readonly values: Facts }
  /** Its sender, or who supervises, presses a department that has let its day come. */
  | { readonly kind: "chaseLetter"; readonly letter: string; readonly text: string }
  | { readonly kind: "sign"; readonly signature: string }
  | { readonly kind: "note"; readonly text: string }
  /** How a case that runs for long goes on. `on` is the day it happened, today if absent. */
  | { readonly kind: "progress"; readonly text: string; readonly on?: LocalDate }
  /** Says how another case has to do with this one, or takes back what was said. */
  | { readonly kind: "relate"; readonly to: string; readonly as: RelationKind | "unrelated" }
  /** Another case becomes part of this one: of what it knows `facts` are taken over, `left` are not; its team works along from now on. */
  | {
      readonly kind: "absorb";
      readonly other: string;
      readonly facts: Facts;
      readonly left: Facts;
      /** What is kept beside the other case is kept beside this one too. */
      readonly attachments?: readonly Attachment[];
      readonly team?: readonly TeamMember[];
      readonly reason: string;
    }
  /** The other side of `absorb`. */
  | { readonly kind: "mergeInto"; readonly into: string; readonly reason: string }
  /** Both sides of a merging are as they were: `before`, with the events that followed it. */
  | {
      readonly kind: "undoMerge";
      readonly other: string;
      readonly before: CaseState;
      readonly since: readonly Event[];
      readonly reason: string;
    }
  | { readonly kind: "observe"; readonly observed: readonly ObservedCase[] }
  /** The case goes on under the release of the rules given with the command; what that has no place for is carried over as declared. */
  | { readonly kind: "adopt"; readonly conversions?: readonly Conversion[] }
  /** One day has passed; once per open case and day, in order. */
  | { readonly kind: "advanceDay"; readonly to: LocalDate };

/** What comes with every command. The clock is always an argument. */
export interface Context {
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The day of `now` in Asia/Shanghai; for a dispute taken in without network, the day on which it was. */
  readonly today: LocalDate;
  /** Epoch milliseconds: when it was made, if it was sent later, from a device that had no network. */
  readonly madeAt?: number;
  /** Makes the ids of records, visits and obligations (ULID). */
  readonly newId: () => string;
}
