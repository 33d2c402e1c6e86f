/** Rows of the outbox: what is on its way out of the product, and what became of it. */
import { significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";

/** `webhook`: to an address that was set up; `mail`: to a person. */
export type Channel = "webhook" | "mail";
export type DeliveryState = "waiting" | "arrived" | "givenUp";
/** Why an attempt failed. */
export type Trouble = "status" | "redirect" | "timeout" | "refusedAddress" | "unreachable" | "noAddress";

export interface Delivery {
  /** Stable over all attempts: by it a receiver knows what it has had before. */
  readonly id: string;
  readonly channel: Channel;
  /** Id of the webhook or of the person. */
  readonly target: string;
  readonly division: string;
  readonly kind: string;
  /** JSON. */
  readonly message: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Epoch milliseconds, as all below. */
  readonly createdAt: number;
  readonly nextAt?: number;
  readonly lastAt?: number;
  /** Status of the last answer. */
  readonly response?: number;
  readonly trouble?: Trouble;
}

export interface DeliveryRow {
  division: string;
  id: string;
  channel: Channel;
  target: string;
  kind: string;
  message: string;
  state: DeliveryState;
  attempts: number;
  created_at: number;
  next_at: number | null;
  last_at: number | null;
  response: number | null;
  trouble: Trouble | null;
}

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    channel: row.channel,
    target: row.target,
    division: row.division,
    kind: row.kind,
    message: row.message,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    ...(row.next_at === null ? {} : { nextAt: row.next_at }),
    ...(row.last_at === null ? {} : { lastAt: row.last_at }),
    ...(row.response === null ? {} : { response: row.response }),
    ...(row.trouble === null ? {} : { trouble: row.trouble }),
  };
}

export type NewDelivery = Pick<Delivery, "id" | "channel" | "target" | "division" | "kind" | "message">;

/** To be sent as soon as may be. */
export function newRow(delivery: NewDelivery, at: number): DeliveryRow {
  const nothing = { last_at: null, response: null, trouble: null };
  return { ...delivery, state: "waiting", attempts: 0, created_at: at, next_at: at, ...nothing };
}

export interface DeliveryFilter {
  readonly channel: Channel;
  readonly target?: string;
  /** Of this division and those within it. */
  readonly division?: string;
  readonly state?: DeliveryState;
  /** Only those before the one of this id. */
  readonly before?: string;
  readonly limit: number;
}

/** The latest first. */
export async function listDeliveries(read: Knex, filter: DeliveryFilter): Promise<readonly Delivery[]> {
  const { channel, target, division, state, before, limit } = filter;
  const query = read<DeliveryRow>("deliveries").where({ channel, ...(target && { target }), ...(state && { state }) });
  if (division !== undefined) {
    const from = significantDigits(division);
    query.where("division", ">=", from).where("division", "<", `${from}:`);
  }
  if (before !== undefined) query.where("id", "<", before);
  return (await query.orderBy("id", "desc").limit(limit).select()).map(deliveryOf);
}
