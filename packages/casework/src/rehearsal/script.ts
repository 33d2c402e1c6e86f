/** What is to happen in a rehearsal: a dispute as it is taken in, and what people do on which day. */
import type { Facts, LocalDate } from "@jiefen/policy";

/** `day` counts from intake, which is day 0. */
export type Happening = { readonly day: number } & (
  | /** Every party is visited; without an outcome, the visits of that day are not made. */ {
      readonly kind: "visit";
      readonly outcome?: string;
    }
  | /** Something new is reported, on the policy's form for it; what that does not ask is told besides. */ {
      readonly kind: "news";
      readonly facts: Facts;
    }
  | /** An agreement is reached; with a promise due so many days later, or with none. */ {
      readonly kind: "settle";
      readonly promise?: { readonly description: string; readonly afterDays: number };
    }
  | /** All promises are kept. */ { readonly kind: "keep" }
  | /** The agreement falls apart. */ { readonly kind: "unsettle" }
  | /** One level less on the first scale is asked for, and agreed to. */ { readonly kind: "downgrade" }
  | /** Closure is asked for as settled, and signed. */ { readonly kind: "close" }
);

/** What becomes of planned visits on days of which the script says nothing: each is made on its due day, none is ever made (whatever the script says),
 * or only those of the script are. */
export type VisitHandling = "onTime" | "never" | "chosen";

/** What comes before an agreement can be reached (a handler, a team, the steps of the workflow) is done on the first day, or only when it is needed. */
export type Preparation = "atOnce" | "whenNeeded";

export interface Script {
  readonly type: string;
  /** Answers to the type's form; what it does not ask is left out, required questions left open are taken for not known. */
  readonly facts: Facts;
  readonly startsOn: LocalDate;
  /** Days after intake, from 0 to `longestRehearsal`; the case may close before. */
  readonly days: number;
  readonly steps: Preparation;
  readonly visits: VisitHandling;
  readonly happenings: readonly Happening[];
}

/** Days. */
export const longestRehearsal = 400;
