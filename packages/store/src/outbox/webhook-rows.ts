/** Rows of the addresses that other programs are told at. */
import { fromJson } from "../database/json.ts";
import type { AnnouncementKind } from "./announcement.ts";

/** Why nothing is sent for the time being: a delivery was given up and none had arrived since; or the receiver said it is gone. */
export type PauseReason = "neverArrives" | "gone";

export interface Webhook {
  readonly id: string;
  readonly division: string;
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly AnnouncementKind[];
  /** Switched off by somebody, it is told of nothing that happens meanwhile. */
  readonly active: boolean;
  /** Paused by itself: what happens is kept and sent when it goes on. */
  readonly paused?: { readonly at: number; readonly why: PauseReason };
  /** Id of who set it up. */
  readonly by: string;
  /** Epoch milliseconds, as all below. */
  readonly createdAt: number;
  /** When its secret was last changed. */
  readonly rotatedAt?: number;
  readonly arrivedAt?: number;
}

export interface WebhookRow {
  division: string;
  id: string;
  name: string;
  url: string;
  kinds: string;
  /** Of its secret. */
  generation: number;
  rotated_at: number | null;
  active: number;
  paused_at: number | null;
  paused_why: PauseReason | null;
  by: string;
  created_at: number;
  arrived_at: number | null;
}

export function webhookOf(row: WebhookRow): Webhook {
  return {
    id: row.id,
    division: row.division,
    name: row.name,
    url: row.url,
    kinds: fromJson<readonly AnnouncementKind[]>(row.kinds),
    active: row.active === 1,
    ...(row.paused_at === null || row.paused_why === null ? {} : { paused: { at: row.paused_at, why: row.paused_why } }),
    by: row.by,
    createdAt: row.created_at,
    ...(row.rotated_at === null ? {} : { rotatedAt: row.rotated_at }),
    ...(row.arrived_at === null ? {} : { arrivedAt: row.arrived_at }),
  };
}
