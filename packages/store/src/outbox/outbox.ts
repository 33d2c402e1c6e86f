/** The outbox: what waits to leave the product, and what became of each attempt to deliver it. */

import { dayAt } from "@jiefen/policy";
import type { Knex } from "knex";
import { type Clock, daysAfter, startOf } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { keptDays, waits } from "./attempts.ts";
import {
  type Channel,
  type Delivery,
  type DeliveryFilter,
  type DeliveryRow,
  deliveryOf,
  listDeliveries,
  type NewDelivery,
  newRow,
  type Trouble,
} from "./delivery-rows.ts";
import type { WebhookRow } from "./webhook-rows.ts";

/** `final`: there is no use in trying again. */
export type Attempted =
  | { readonly ok: true; readonly response?: number }
  | { readonly ok: false; readonly trouble: Trouble; readonly response?: number; readonly final?: boolean };

/** What is delivered one after the other: all that goes to one address, and all mail. */
export interface Lane {
  readonly channel: Channel;
  readonly target?: string;
}

export interface Outbox {
  add(delivery: NewDelivery): Promise<void>;
  find(id: string): Promise<Delivery | undefined>;
  /** On which ways something is to be tried now: none to addresses that are switched off or paused. */
  lanes(): Promise<readonly Lane[]>;
  /** What is to be tried next on one way, what has waited longest first. */
  next(lane: Lane): Promise<Delivery | undefined>;
  /** Writes down what came of an attempt. */
  attempted(delivery: Delivery, attempt: Attempted): Promise<Delivery | undefined>;
  /** From the beginning, as if it had never been tried. */
  again(id: string): Promise<void>;
  list(filter: DeliveryFilter): Promise<readonly Delivery[]>;
  /** Removes what was done with long ago. */
  sweep(): Promise<void>;
}

export function createOutbox(database: Database, clock: Clock): Outbox {
  const { read } = database;
  const due = () =>
    read("deliveries as d")
      .leftJoin("webhooks as w", "w.id", "d.target")
      .where("d.state", "waiting")
      .where("d.next_at", "<=", clock())
      .where((open) => {
        open.where("d.channel", "mail").orWhere((webhook) => webhook.where("w.active", 1).whereNull("w.paused_at"));
      });
  const find = async (id: string) => {
    const row = await read<DeliveryRow>("deliveries").where({ id }).first();
    return row && deliveryOf(row);
  };
  return {
    add: (delivery) => database.write(async (trx) => void (await trx<DeliveryRow>("deliveries").insert(newRow(delivery, clock())))),
    find,
    async lanes() {
      const webhooks: readonly { readonly target: string }[] = await due().where("d.channel", "webhook").distinct("d.target");
      const mail: unknown = await due().where("d.channel", "mail").first("d.id");
      return [...webhooks.map(({ target }) => ({ channel: "webhook", target }) as const), ...(mail ? [{ channel: "mail" } as const] : [])];
    },
    async next({ channel, target }) {
      const row: DeliveryRow | undefined = await due()
        .where({ "d.channel": channel, ...(target && { "d.target": target }) })
        .orderBy(["d.next_at", "d.id"])
        .first("d.*");
      return row && deliveryOf(row);
    },
    async attempted(delivery, attempt) {
      await database.write((trx) => write(trx, delivery, attempt, clock()));
      return find(delivery.id);
    },
    async again(id) {
      await database.write((trx) =>
        trx<DeliveryRow>("deliveries").where({ id }).update({ state: "waiting", attempts: 0, next_at: clock() }),
      );
    },
    list: (filter) => listDeliveries(read, filter),
    async sweep() {
      const before = startOf(daysAfter(dayAt(clock()), -keptDays));
      await database.write((trx) => trx<DeliveryRow>("deliveries").where("created_at", "<", before).delete());
    },
  };
}

/** A delivery given up pauses its address if nothing has arrived there since the delivery was made: what never arrives is not tried for ever. */
async function write(trx: Knex, delivery: Delivery, attempt: Attempted, now: number): Promise<void> {
  const attempts = delivery.attempts + 1;
  const wait = attempt.ok || attempt.final ? undefined : waits[attempts - 1];
  const state = attempt.ok ? "arrived" : wait === undefined ? "givenUp" : "waiting";
  await trx<DeliveryRow>("deliveries")
    .where({ id: delivery.id })
    .update({
      state,
      attempts,
      last_at: now,
      next_at: wait === undefined ? null : now + wait,
      response: attempt.response ?? null,
      trouble: attempt.ok ? null : attempt.trouble,
    });
  if (delivery.channel !== "webhook") return;
  const webhook = trx<WebhookRow>("webhooks").where({ id: delivery.target });
  if (attempt.ok) await webhook.update({ arrived_at: now });
  else if (attempt.response === 410) await webhook.update({ paused_at: now, paused_why: "gone" });
  else if (state === "givenUp") {
    await webhook
      .whereNull("paused_at")
      .where((never) => never.whereNull("arrived_at").orWhere("arrived_at", "<", delivery.createdAt))
      .update({ paused_at: now, paused_why: "neverArrives" });
  }
}
