/** An error answer: RFC 9457 problem+json, in the language of `Accept-Language`. */
import type { Issue } from "@jiefen/policy";

export interface Problem {
  /** `about:blank`, or a URI reference that names the kind of problem. */
  readonly type: string;
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  readonly detail: string;
  /** Stable, kebab-case: `not-signed-in`, `not-permitted`, `not-found`, `stale`, `invalid-answers` … A refused command carries the refusal's own code. */
  readonly code: string;
  /** Single places: questions, checklist items, guards, parameters. */
  readonly issues?: readonly Issue[];
  /** What to do about it. */
  readonly remedy?: string;
  /** For `stale`: the version the case has now, and what has happened since the version the command was made on (event kinds, oldest first). */
  readonly stale?: {
    readonly version: number;
    readonly changes: readonly { readonly kind: string; readonly by: string; readonly at: number }[];
  };
  /** For `key-reused`: the case that was worked on under the key before, and its version after that. */
  readonly arrived?: { readonly caseId: string; readonly version: number };
  /** Seconds to wait before trying again, for `locked-out` and `too-many-attempts`. */
  readonly retryAfter?: number;
  /** To be named when asking for help: finds the line in the server's log. */
  readonly request?: string;
}
