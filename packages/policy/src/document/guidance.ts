/** `guidance.json`: cards shown beside a case, with the provisions they rest on and the places that call them. */
import type { Condition } from "./condition.ts";
import type { Source } from "./source.ts";

/** A provision that a card rests on. */
export interface GuidanceLaw {
  /** Law and article. */
  readonly title: string;
  readonly "x-order": number;
  /** `YYYY-MM-DD`: the day from which the text that is meant is in force. */
  readonly inForceFrom?: string;
  /** The current text was not seen (shown as 条号待核). */
  readonly articleToVerify?: boolean;
}

/** Where a card is at hand besides: at a question, with a criterion that holds, before a step, at an item of the checklist. */
export const guidancePlaces = ["fields", "criteria", "steps", "items"] as const;
export type GuidancePlace = (typeof guidancePlaces)[number];

/** `guidance.json`: cards shown beside a case when their conditions hold. */
export interface GuidanceDocument {
  readonly cards: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly "x-order": number;
        readonly conditions: Condition;
        readonly steps: Readonly<Record<string, { readonly title: string; readonly "x-order": number }>>;
        /** Shown above everything else of the case, level and colour included. */
        readonly ahead?: boolean;
        readonly laws?: Readonly<Record<string, GuidanceLaw>>;
        readonly calledBy?: Readonly<Partial<Record<GuidancePlace, readonly string[]>>>;
        readonly source: Source;
      }
    >
  >;
}
