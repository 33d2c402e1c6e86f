/** What a route is given, and what it gives back; nothing of express. */
import type { Language, LocalDate, Policy } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import type { ConcernedCase } from "../access/authorise.ts";
import type { Reader } from "../access/reader.ts";
import type { Setup } from "../setup/setup-token.ts";

export interface Service {
  readonly store: Store;
  readonly setup: Setup;
  /** Password of the demonstration accounts, if there are any. */
  readonly demonstrationPassword?: string;
  /** Runs work after the answer; its failure is logged. */
  readonly later: (what: string, work: () => Promise<unknown>) => void;
}

export interface Call {
  readonly service: Service;
  readonly language: Language;
  /** Epoch milliseconds, and their day in Asia/Shanghai. */
  readonly now: number;
  readonly today: LocalDate;
  /** The address the request came from. */
  readonly address: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly idempotencyKey?: string;
  readonly sessionToken?: string;
  readonly reader?: Reader;
}

export interface SignedInCall extends Call {
  readonly reader: Reader;
}

export interface CaseCall extends SignedInCall {
  readonly concerned: ConcernedCase;
  /** The policy the case is handled under. */
  readonly policy: Policy;
}

export interface Answer {
  /** 200 if absent. */
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Begins (a token) or ends (`null`) the session of this browser. */
  readonly session?: string | null;
}
