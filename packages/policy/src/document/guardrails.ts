/** `rules/<layer>/guardrails.json`: what must hold whatever the facts, to be proved of the layer's policy and of every layer below. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

/** What a guardrail demands of every case for which its conditions surely hold. */
export type GuardrailDemand =
  /** The sure level is at least this. */
  | { readonly kind: "level"; readonly scale: string; readonly atLeast: string }
  /** The case cannot be closed; with `settled`, closing as settled is meant, not ending on another ground. */
  | { readonly kind: "notClosable"; readonly settled?: boolean }
  /** Of the plans of a colour, at any rate and whatever the case: never more calendar days until the next visit, in this phase or in both. */
  | {
      readonly kind: "visits";
      readonly colour: string;
      readonly atMostDays: NumberOrParameter;
      readonly phase?: "beforeSettlement" | "afterSettlement";
    };

export interface GuardrailDocument {
  readonly title: string;
  readonly "x-order": number;
  /** Always, if absent. */
  readonly conditions?: Condition;
  readonly requires: GuardrailDemand;
  readonly source: Source;
}

export interface GuardrailsDocument {
  readonly guardrails: Readonly<Record<string, GuardrailDocument>>;
}
