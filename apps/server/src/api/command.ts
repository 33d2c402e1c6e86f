/** Commands people send. Each carries an `Idempotency-Key` header (8 to 128 visible ASCII characters): the same key gives the same answer again. */
import type { Command } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";

/** Commands that come from people and concern a case that exists. */
export type PersonalCommand = Exclude<Command, { readonly kind: "takeIn" | "observe" | "advanceDay" }>;
export type PersonalCommandKind = PersonalCommand["kind"];

/** `POST /api/cases`. Taken in under the policy of the person's own county. */
export interface TakeInRequest {
  readonly type: string;
  readonly facts: Facts;
}

/** `POST /api/cases/:id/commands` */
export interface CommandRequest {
  /** `state.version` of the case the command was made on. */
  readonly version: number;
  readonly command: PersonalCommand;
}
