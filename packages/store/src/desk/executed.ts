/** What becomes of a command. */
import type { CaseState, Event, Refusal } from "@jiefen/casework";

export type Executed =
  /** `replayed`: it had been carried out before under the same key; the state is that of now. */
  | { readonly ok: true; readonly state: CaseState; readonly events: readonly Event[]; readonly replayed: boolean }
  | { readonly ok: false; readonly kind: "refused"; readonly refusal: Refusal }
  /** Made on a version that is no longer the newest: what has happened since. */
  | { readonly ok: false; readonly kind: "stale"; readonly version: number; readonly changes: readonly Event[] }
  | { readonly ok: false; readonly kind: "unknown-case" }
  /** The key was used for another request: the case it was carried out on, and its version after that. */
  | { readonly ok: false; readonly kind: "key-reused"; readonly caseId: string; readonly version: number };
