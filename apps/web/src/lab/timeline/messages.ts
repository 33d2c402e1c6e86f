/** What the page and the worker that rehearses say to each other. */
import type { Mark, RehearsedDay, Script } from "@jiefen/casework";
import type { EffectivePolicy, Standing } from "@jiefen/policy";

/** A day as it is sent: the state follows from the events, and is worked out by who hears of it. */
export interface ToldDay extends Omit<RehearsedDay, "state" | "commands"> {
  readonly marks: readonly Mark[];
}

export type ToWorker =
  /** First of all, and once. */
  | { readonly kind: "open"; readonly policy: EffectivePolicy; readonly standing: Standing }
  /** Only the newest run goes on. */
  | { readonly kind: "play"; readonly run: number; readonly script: Script };

type Refusal = RehearsedDay["refused"][number]["refusal"];

export type FromWorker =
  | { readonly kind: "days"; readonly run: number; readonly days: readonly ToldDay[] }
  /** With the refusal where the case was not taken in. */
  | { readonly kind: "done"; readonly run: number; readonly refusal?: Refusal }
  | { readonly kind: "failed"; readonly run: number; readonly detail: string };
