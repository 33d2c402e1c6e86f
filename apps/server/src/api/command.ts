/** Commands people send. */
import type { Command, PaperOfCase } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import type { LetterCommandKind } from "./letters.ts";

/** Commands that come from people who work on a case; what departments do with its letters has routes of its own. */
export type PersonalCommand =
  | Exclude<
      Command,
      {
        readonly kind:
          | "takeIn"
          | "observe"
          | "advanceDay"
          | "adopt"
          | "relate"
          | "absorb"
          | "mergeInto"
          | "undoMerge"
          | "numberPaper"
          | "attach"
          | LetterCommandKind;
      }
    >
  /** The next number of the paper's series, which the server knows. */
  | ({ readonly kind: "numberPaper" } & PaperOfCase);
export type PersonalCommandKind = PersonalCommand["kind"];

/** When it was made, if it is sent later from a device that had no network: epoch milliseconds by that device's clock. A dispute is taken in on that
 * day, at most thirty days back; every event tells it beside the time at which the server was told.
 * @asType integer
 * @minimum 0 */
export type MadeAt = number;

/** `POST /api/cases`. Like every command it carries an `Idempotency-Key` header (8 to 128 visible ASCII characters): for thirty days the same key
 * carries nothing out again, and is answered with the case as it is then. */
export interface TakeInRequest {
  /** @maxLength 64
   * @minLength 1 */
  readonly type: string;
  readonly facts: Facts;
  /** Where it is taken in, within the person's scope; the person's own division if absent. The policy is that of the division's layer.
   * @pattern ^([0-9]{6}|[0-9]{9}|[0-9]{12})$ */
  readonly division?: string;
  readonly madeAt?: MadeAt;
  /** Id of the round on which it was heard of.
   * @pattern ^[A-Za-z0-9-]{8,64}$ */
  readonly round?: string;
}

/** `POST /api/cases/:id/commands` */
export interface CommandRequest {
  /** `state.version` of the case the command was made on.
   * @asType integer
   * @minimum 1 */
  readonly version: number;
  readonly command: PersonalCommand;
  readonly madeAt?: MadeAt;
}
