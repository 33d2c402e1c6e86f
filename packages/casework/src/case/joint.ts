/** What is kept of mediating together: who was asked to the team, who was objected to, and calls for help. */
import type { LocalDate } from "@jiefen/policy";

/** Who acted, and when. */
export interface Act {
  readonly by: string;
  readonly on: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Somebody to be asked to the team. */
export interface Asked {
  /** Id of the account, or of the entry on the roster where there is none. */
  readonly person: string;
  /** They have an account, and answer for themselves. */
  readonly account: boolean;
  /** As what: a role, or a profession of the roster. */
  readonly role: string;
  /** The seat of the policy's team. */
  readonly seat: string;
}

/** Somebody was asked to the team; they belong to it from when they accept. */
export interface Asking extends Asked {
  readonly id: string;
  readonly asked: Act;
  readonly answered?: Act & { readonly accepts: boolean; readonly reason?: string };
  /** It waits for no answer any more. */
  readonly ended?: Act;
}

/** A party's objection that was upheld: the person does not come back to the team. */
export interface UpheldObjection {
  readonly person: string;
  readonly party: string;
  readonly ground: string;
  readonly on: LocalDate;
}

/** Somebody to be called: a person with an account, or anybody by name and unit. */
export interface ToCall {
  readonly person?: string;
  readonly name?: string;
  readonly unit?: string;
}

export interface Called extends ToCall {
  readonly id: string;
  readonly answered?: Act & { readonly comes: boolean; readonly text?: string };
  /** `time` as people write it. */
  readonly came?: Act & { readonly time?: string };
}

/** A call for help (吹哨): one calls, many answer. */
export interface HelpCall {
  readonly id: string;
  readonly need: string;
  readonly place?: string;
  readonly neededOn: LocalDate;
  readonly made: Act;
  /** Epoch milliseconds: until when those called are to answer. */
  readonly answerBy: number;
  readonly called: readonly Called[];
  /** Who had not answered in time was told up. */
  readonly toldUp?: boolean;
  readonly ended?: Act & { readonly result: string };
}

/** At a session: a person by account or roster, a party of the case, or anybody by name. */
export interface Attendee {
  readonly person?: string;
  readonly party?: string;
  readonly name?: string;
}

export interface Attendance {
  readonly present: readonly Attendee[];
  readonly absent: readonly (Attendee & { readonly reason?: string })[];
}
