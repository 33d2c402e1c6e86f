/** What people (and passing days) ask of a case. */
import type { Facts, LocalDate } from "@jiefen/policy";
import type { ObservedCase, TeamMember } from "./state.ts";

/** Who acts: `roles` are role ids of the organisation. */
export interface Actor {
  readonly person: string;
  readonly roles: readonly string[];
}

export type Command =
  | {
      readonly kind: "takeIn";
      readonly id: string;
      readonly division: string;
      readonly type: string;
      readonly facts: Facts;
      readonly observed: readonly ObservedCase[];
    }
  /** New facts: something happened or became known. */
  | { readonly kind: "recordFacts"; readonly facts: Facts }
  /** What was recorded was wrong; levels are re-derived as if it had not been entered. */
  | { readonly kind: "correctFacts"; readonly facts: Facts; readonly reason: string }
  | { readonly kind: "assign"; readonly handler: string }
  | { readonly kind: "setTeam"; readonly team: readonly TeamMember[] }
  /** A step of the workflow, with the record it fills. `on` is the day it happened, today if absent. */
  | { readonly kind: "step"; readonly transition: string; readonly values?: Facts; readonly on?: LocalDate }
  /** A record without a step, e.g. performance of an obligation or a second mediation session. */
  | { readonly kind: "record"; readonly record: string; readonly values: Facts; readonly on?: LocalDate }
  /** A visit to one party; counts for the earliest planned visit of that party that is open. */
  | { readonly kind: "visit"; readonly party: string; readonly values: Facts; readonly on?: LocalDate }
  | { readonly kind: "downgrade"; readonly scale: string; readonly reason: string }
  | { readonly kind: "sign"; readonly signature: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "observe"; readonly observed: readonly ObservedCase[] }
  /** One day has passed; once per open case and day, in order. */
  | { readonly kind: "advanceDay"; readonly to: LocalDate };

/** What comes with every command. The clock is always an argument. */
export interface Context {
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The day of `now` in Asia/Shanghai. */
  readonly today: LocalDate;
  /** Makes the ids of records, visits and obligations (ULID). */
  readonly newId: () => string;
}
