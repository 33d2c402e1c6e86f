/** What the page and the worker that runs scenarios say to each other. */
import type { EffectivePolicy, ScenarioResult, Standing } from "@jiefen/policy";

/** Runs them all, once. */
export interface ToRunner {
  readonly policy: EffectivePolicy;
  readonly standing: Standing;
}

export type FromRunner =
  | { readonly kind: "results"; readonly results: readonly ScenarioResult[] }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly detail: string };
