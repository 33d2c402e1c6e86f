/** Work done without network that waits to be sent: what it is, how the device graded it, and what has become of it. */
import type { Facts, LocalDate, Text } from "@jiefen/policy";
import type { PersonalCommand, Problem, TakeInRequest } from "@jiefen/server/client";
import type { Clash } from "./clash.ts";
import type { Graded } from "./graded.ts";

export type WaitingWork =
  | { readonly kind: "intake"; readonly request: TakeInRequest }
  | {
      readonly kind: "command";
      readonly caseId: string;
      /** Of the case it was made on. */
      readonly version: number;
      readonly stage: string;
      readonly command: PersonalCommand;
      /** What the case said, when it was made, of the facts that it sets. */
      readonly before: Facts;
    };

export type WaitingState =
  /** Goes out as soon as the server is reached. */
  | { readonly kind: "waiting" }
  /** Carried out. */
  | { readonly kind: "sent"; readonly at: number; readonly caseId: string; readonly number: string }
  /** Not carried out, and will not be by itself. */
  | { readonly kind: "refused"; readonly problem: Problem }
  /** Somebody else has set the same otherwise meanwhile: a person decides. */
  | { readonly kind: "clash"; readonly clash: Clash }
  /** Tried so long ago that the server no longer remembers whether it was carried out: a person looks. */
  | { readonly kind: "unsure" };

export interface Waiting {
  /** Its name on the shelf. */
  readonly id: string;
  /** Idempotency key; another one once a person has settled a clash. */
  readonly key: string;
  /** Sent in this order. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly on: LocalDate;
  readonly title: Text;
  /** The parties or the number of the case, for whoever reads the list. */
  readonly about: string;
  readonly work: WaitingWork;
  readonly graded: Graded;
  readonly triedAt?: number;
  readonly state: WaitingState;
}

/** Which case it belongs to: what belongs to one case is sent in order, each waiting for the one before. */
export function caseOf({ id, work }: Pick<Waiting, "id" | "work">): string {
  return work.kind === "command" ? work.caseId : `intake ${id}`;
}

export function isUnsettled({ state }: Pick<Waiting, "state">): boolean {
  return state.kind !== "sent";
}
