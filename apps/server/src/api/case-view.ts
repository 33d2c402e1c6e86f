/** One case as its reader may see it. */
import type { CaseState, ChecklistState, Event, Offer, Task } from "@jiefen/casework";
import type { Decision, Explanation, Item, Language, LocalDate, Text } from "@jiefen/policy";
import type { PersonalCommandKind } from "./command.ts";
import type { LetterChaseFrom, LetterUnit } from "./letters.ts";

export interface EarlierDispute {
  readonly caseId: string;
  readonly number: string;
  readonly type: string;
  readonly typeTitle: Text;
  readonly acceptedOn: LocalDate;
  readonly closedOn?: LocalDate;
  readonly matchedBy: readonly ("name" | "idNumber" | "phone")[];
  /** Whether the reader may open it. */
  readonly readable: boolean;
}

export interface GuidanceView {
  readonly id: string;
  readonly title: Text;
  readonly steps: readonly Text[];
  readonly source: string;
  readonly layer: string;
}

export interface ReferralView {
  readonly id: string;
  readonly title: Text;
  readonly departments: readonly { readonly id: string; readonly title: Text }[];
  readonly source: string;
  readonly layer: string;
}

export interface TeamView {
  readonly id: string;
  readonly title: Text;
  readonly complete: boolean;
  readonly seats: readonly {
    readonly id: string;
    readonly title: Text;
    readonly roles: readonly string[];
    readonly least: number;
    readonly members: readonly { readonly person: string; readonly name: string; readonly role: string }[];
  }[];
}

/** `GET /api/cases/:id`, and the answer to `POST /api/cases` and to every command. */
export interface CaseView {
  /** Masked as far as the reader may not see it: personal values carry `*`, restricted ones are absent. `statements` is always empty.
   * A mask sent back in a command leaves the real value as it is. */
  readonly state: CaseState;
  readonly number: string;
  /** The parties' names, empty while none is known. */
  readonly title: string;
  readonly today: LocalDate;
  readonly layer: { readonly id: string; readonly title: Text };
  readonly release: string;
  /** What the policy says of the case today, without the criteria that rest on facts hidden from the reader. */
  readonly decision: Decision;
  readonly explanation: Readonly<Record<Language, Explanation>>;
  readonly checklist: ChecklistState;
  readonly offers: readonly Offer[];
  readonly tasks: readonly Task[];
  /** Kinds of command the reader's roles allow on this case. */
  readonly may: readonly PersonalCommandKind[];
  /** Signatures the reader may give now. */
  readonly maySign: readonly string[];
  /** Proposals the reader may approve or reject now. */
  readonly mayDecide: readonly string[];
  /** Notices that wait for the reader. */
  readonly mayAcknowledge: readonly string[];
  /** Cards the reader may lift. */
  readonly mayLift: readonly string[];
  /** Id → name of everybody named in the case. */
  readonly people: Readonly<Record<string, string>>;
  readonly earlier: readonly EarlierDispute[];
  readonly guidance: readonly GuidanceView[];
  readonly referrals: readonly ReferralView[];
  readonly team?: TeamView;
  /** Where letters of the case can be sent in the product, the nearest first; others go on paper. */
  readonly letterUnits: readonly LetterUnit[];
  /** Letters that the reader may press their department for, and from when. */
  readonly letterChases: readonly LetterChaseFrom[];
  /** Names of the facts whose values were masked for this reader. */
  readonly masked: readonly string[];
  /** Whether there are attachments that the reader may not see. */
  readonly attachmentsHidden: boolean;
  /** Names of the facts left out for this reader. */
  readonly restrictedHidden: readonly string[];
}

/** `GET /api/cases/:id/events`: oldest first, masked like the case. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly people: Readonly<Record<string, string>>;
}
export type TimelineEntry = Event & { /** SHA-256 of the chain up to here, hex. */ readonly hash: string };

/** `GET /api/cases/:id/verify` */
export interface ChainCheck {
  readonly ok: boolean;
  readonly events: number;
  /** Hash of the last event. */
  readonly head?: string;
  /** The first event that does not fit, and why. */
  readonly broken?: { readonly sequence: number; readonly reason: "hash" | "gap" | "head" | "state" };
}

export interface PeopleQuery {
  readonly role?: string;
  readonly division?: string;
}

/** `GET /api/people`: people of my division and below who may work on cases of a division or be named on one (my own if absent; on a case, the one that holds it). */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly division: string;
}

/** `POST /api/earlier-disputes`: the parties as the intake form holds them. */
export interface EarlierDisputesRequest {
  readonly layer: string;
  readonly parties: readonly Item[];
}

/** `GET /api/cases/:id/views`: who has seen personal data of this case, oldest first. */
export interface ViewsLog {
  readonly views: readonly {
    readonly person: string;
    readonly at: number /** Names of the facts shown. */;
    readonly facts: readonly string[];
  }[];
  readonly people: Readonly<Record<string, string>>;
}
