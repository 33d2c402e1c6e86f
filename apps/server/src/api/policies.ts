/** Policies as they are delivered to the browser, which compiles them itself. */

import type { EffectivePolicy, Facts, LocalDate, Standing, Text } from "@jiefen/policy";
import type { LayerBehind } from "./rebase.ts";

/** `GET /api/policies`: one layer in my scope, e.g. a county and, for people above it, its city. */
export interface LayerSummary {
  readonly id: string;
  readonly title: Text;
  /** Six-digit division code. */
  readonly division: string;
  /** From the highest layer down to this one. */
  readonly chain: readonly string[];
  /** Digest of the current release. */
  readonly release: string;
  /** Epoch milliseconds at which it was published. */
  readonly publishedAt: number;
  /** The layer above has published since. */
  readonly behind?: LayerBehind;
  /** Told to who reads policies: cases are being indexed for the rules by which they are alike; those of the release before hold until it is done. */
  readonly indexing?: { readonly done: number; readonly total: number };
}

/** `GET /api/policies/:layer` (current, with an ETag) and `GET /api/policies/:layer/releases/:digest` (immutable): without the scenarios.
 * It has been validated by the server before it was published. */
export type PolicyDelivery = EffectivePolicy;

/** `GET /api/standing/:layer`: guards, organisation and calendar as they are now. */
export type StandingDelivery = Standing;

/** `POST /api/decisions` → `Decision` */
export interface DecisionRequest {
  readonly layer: string;
  readonly type: string;
  readonly facts: Facts;
  /** The server's day if absent. */
  readonly today?: LocalDate;
}
