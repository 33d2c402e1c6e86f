/** People and their accounts, for administrators; my own account; who has seen personal data. */
import type { LocalDate, Text } from "@jiefen/policy";

export interface AccountQuery {
  /** Part of the name or of the account. */
  readonly q?: string;
  /** People of this division and below; must lie in my scope. */
  readonly division?: string;
  readonly role?: string;
  readonly active?: "true" | "false";
  /** From `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100, 50 if absent. */
  readonly limit?: string;
}

export interface AccountSummary {
  /** ULID. */
  readonly id: string;
  /** What they sign in with. */
  readonly account: string;
  readonly name: string;
  readonly division: string;
  readonly divisionTitle: Text;
  readonly roles: readonly string[];
  /** Titles of the roles that their division's organisation knows. */
  readonly roleTitles: readonly Text[];
  /** Department of the policy for which they stand, and its title. */
  readonly department?: string;
  readonly departmentTitle?: Text;
  readonly active: boolean;
  readonly demonstration: boolean;
  /** They have an initial password and must choose their own at the next sign-in. */
  readonly passwordChangeDue: boolean;
  /** Signing in is locked until then, after too many failures; epoch milliseconds. */
  readonly lockedUntil?: number;
  /** To be sent back with a change. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Nobody changes their own roles, division or state, nor resets their own password here. */
  readonly isMe: boolean;
}

export interface AccountPage {
  readonly items: readonly AccountSummary[];
  readonly total: number;
  /** Absent on the last page. */
  readonly next?: string;
}

/** One person with what else is known of the account. */
export interface AccountView extends AccountSummary {
  /** On how many browsers they are signed in. */
  readonly sessions: number;
}

export interface NewAccount {
  /** @pattern ^[A-Za-z0-9._-]{2,64}$ */
  readonly account: string;
  /** @maxLength 60 */
  readonly name: string;
  /** My own division or one within it, as the organisation knows them.
   * @pattern ^[0-9]{6}([0-9]{3}){0,2}$ */
  readonly division: string;
  /** Roles of the division's organisation.
   * @minItems 1
   * @maxItems 20 */
  readonly roles: readonly string[];
  /** Department of the policy for which they stand: letters to it are theirs to answer.
   * @maxLength 64 */
  readonly department?: string;
}

/** Shown this once; to be changed at the next sign-in. */
export interface InitialPassword {
  readonly account: AccountView;
  readonly initialPassword: string;
}

export interface AccountUpdate {
  /** `version` of the account the change was made on.
   * @minimum 1
   * @asType integer */
  readonly version: number;
  /** @maxLength 60 */
  readonly name: string;
  /** @pattern ^[0-9]{6}([0-9]{3}){0,2}$ */
  readonly division: string;
  /** @minItems 1
   * @maxItems 20 */
  readonly roles: readonly string[];
  /** None if absent.
   * @maxLength 64 */
  readonly department?: string;
  readonly active: boolean;
}

/** `POST /api/session/password`: one's own. Other sessions of the person end. */
export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

export interface ViewsQuery {
  /** Who looked. */
  readonly person?: string;
  readonly caseId?: string;
  /** First and last day. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** From `next` of the page before. */
  readonly cursor?: string;
}

/** Latest first. Asking for it is itself written to the audit log. */
export interface ViewPage {
  readonly items: readonly {
    readonly id: string;
    /** Epoch milliseconds. */
    readonly at: number;
    readonly person: string;
    readonly caseId: string;
    readonly caseNumber: string;
    /** Titles of the facts shown. */
    readonly facts: readonly Text[];
  }[];
  /** Id → name of who looked. */
  readonly people: Readonly<Record<string, string>>;
  /** Absent on the last page. */
  readonly next?: string;
}
