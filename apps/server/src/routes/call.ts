/** What a route is given, and what it gives back; nothing of express. */
import type { Readable, Writable } from "node:stream";
import type { Language, LocalDate, Policy } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import type { ConcernedCase } from "../access/authorise.ts";
import type { Reader } from "../access/reader.ts";
import type { Operation, ParamsOf, QueryOf, RequestOf } from "../api/index.ts";
import type { Studies } from "../lab/studies.ts";
import type { Delivering } from "../outgoing/delivering.ts";
import type { HostRules } from "../outgoing/host-rules.ts";
import type { Setup } from "../setup/setup-token.ts";

export interface Service {
  readonly store: Store;
  readonly setup: Setup;
  /** Policies under study. */
  readonly studies: Studies;
  /** Password of the demonstration accounts, if there are any. */
  readonly demonstrationPassword?: string;
  /** The day to which every open case has been brought; absent where days pass by hand, in tests. */
  readonly caughtUp?: () => LocalDate;
  /** Brings an import on, beside everything else. */
  readonly startImport: (id: string) => void;
  /** Brings what waits in the outbox out of the product. */
  readonly delivering: Pick<Delivering, "soon">;
  /** Where it may be brought. */
  readonly hosts: Pick<HostRules, "allows">;
  /** Whether mail can be sent from here. */
  readonly mails: boolean;
  /** The address browsers know this server by, where the operator named it. */
  readonly origin?: string;
  /** Runs work after the answer; its failure is logged. */
  readonly later: (what: string, work: () => Promise<unknown>) => void;
}

/** What came in: typed as `Operations` says where the operation is named, and as anything where it is not. */
export interface Call<Name extends Operation | undefined = undefined> {
  readonly service: Service;
  readonly language: Language;
  /** Epoch milliseconds, and their day in Asia/Shanghai. */
  readonly now: number;
  readonly today: LocalDate;
  /** The address the request came from. */
  readonly address: string;
  readonly params: Name extends Operation ? ParamsOf<Name> : Readonly<Record<string, string>>;
  readonly query: Name extends Operation ? QueryOf<Name> : Readonly<Record<string, string | undefined>>;
  readonly body: Name extends Operation ? RequestOf<Name> : unknown;
  /** A file that comes in as it is, not read yet. */
  readonly upload?: Readable;
  readonly idempotencyKey?: string;
  readonly sessionToken?: string;
  readonly reader?: Reader;
}

export interface SignedInCall<Name extends Operation | undefined = undefined> extends Call<Name> {
  readonly reader: Reader;
}

export interface CaseCall<Name extends Operation | undefined = undefined> extends SignedInCall<Name> {
  readonly concerned: ConcernedCase;
  /** The policy the case is handled under. */
  readonly policy: Policy;
}

export interface StreamedFile {
  readonly name: string;
  readonly mediaType: string;
  /** May be shown by the browser instead of being kept; nothing in it runs. */
  readonly shown?: boolean;
  /** Ends `to` when everything is written. */
  readonly write: (to: Writable) => Promise<void>;
}

export interface Answer {
  /** 200 if absent. */
  readonly status?: number;
  readonly body: unknown;
  /** A file that is written as it is sent; there is no other body. */
  readonly streamed?: StreamedFile;
  /** The body is an `ExportedFile`: whoever does not ask for JSON, as a browser that follows a link, is sent the file itself. */
  readonly file?: true;
  readonly headers?: Readonly<Record<string, string>>;
  /** Begins (a token) or ends (`null`) the session of this browser. */
  readonly session?: string | null;
}
