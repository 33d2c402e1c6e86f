/** The shape of the demonstration files: accounts, people who may be asked to mediate, rounds, and disputes with what has been done on them. */
import type { RosterEntry } from "@jiefen/store";
import accounts from "./accounts.json" with { type: "json" };
import disputes from "./disputes.json" with { type: "json" };
import roster from "./roster.json" with { type: "json" };
import rounds from "./rounds.json" with { type: "json" };

export interface DemonstrationDispute {
  /** Who took it in, and how many days before today. */
  readonly account: string;
  readonly daysAgo: number;
  /** The name of the round on which it was taken in. */
  readonly round?: string;
  readonly type: string;
  readonly facts: unknown;
  /** Who makes the visits that fall due, until so many days ago (today if absent), and what is recorded of each. */
  readonly visits?: { readonly account: string; readonly values: unknown; readonly untilDaysAgo?: number };
  /** Oldest first. `signatures`: everybody who has to sign does. */
  readonly course: readonly DemonstrationStep[];
}

export interface DemonstrationStep {
  readonly daysAgo: number;
  readonly account?: string;
  readonly command?: unknown;
  /** The letter that somebody of a department acts on with the command. */
  readonly letter?: string;
  readonly signatures?: boolean;
}

/** A round from household to household. */
export interface DemonstrationRound {
  readonly name: string;
  /** Who led it, and how many days before today. */
  readonly account: string;
  readonly daysAgo: number;
  readonly channel: string;
  readonly place: string;
  /** Accounts. */
  readonly company: readonly string[];
  readonly visited: number;
  readonly nothing: number;
}

/** Everybody knows it: it stands on the sign-in page. */
export const demonstrationPassword: string = accounts.password;
export const demonstrationAccounts = accounts.accounts;
export const demonstrationDisputes: readonly DemonstrationDispute[] = disputes;
export const demonstrationRounds: readonly DemonstrationRound[] = rounds;
/** Invented people. `account` names one of the accounts. */
export const demonstrationRoster: readonly (Omit<RosterEntry, "kin" | "active"> & Partial<Pick<RosterEntry, "kin">>)[] = roster;
