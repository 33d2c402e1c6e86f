/** Puts what happened into the outbox, for every address that asked to be told of it there. */
import { liesWithin } from "@jiefen/policy";
import type { Knex } from "knex";
import { ulid } from "ulid";
import { insertAll } from "../database/insert-all.ts";
import { toJson } from "../database/json.ts";
import type { Announcement } from "./announcement.ts";
import { newRow } from "./delivery-rows.ts";
import { type WebhookRow, webhookOf } from "./webhook-rows.ts";

/** INVARIANT: in the transaction that writes what happened, so that neither is there without the other. */
export async function writeAnnouncements(trx: Knex, announcements: readonly Announcement[], at: number): Promise<void> {
  if (announcements.length === 0) return;
  const webhooks = (await trx<WebhookRow>("webhooks").where({ active: 1 }).orderBy("id").select()).map(webhookOf);
  const rows = announcements.flatMap(({ kind, divisions, message }) =>
    webhooks
      .filter((webhook) => webhook.kinds.includes(kind) && divisions.some((code) => liesWithin(code, webhook.division)))
      .map(({ id, division }) => newRow({ id: ulid(at), channel: "webhook", target: id, division, kind, message: toJson(message) }, at)),
  );
  await insertAll(trx, "deliveries", rows);
}
