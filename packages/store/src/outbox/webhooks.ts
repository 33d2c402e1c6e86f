/** Addresses of other programs that are told what happens: kept by administrators, each with a secret that signs what is sent. */
import { createHmac } from "node:crypto";
import { liesWithin, significantDigits } from "@jiefen/policy";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { toJson } from "../database/json.ts";
import type { AnnouncementKind } from "./announcement.ts";
import { overlap } from "./attempts.ts";
import { type PauseReason, type Webhook, type WebhookRow, webhookOf } from "./webhook-rows.ts";

export type WebhookChange = Pick<Webhook, "name" | "division" | "url" | "kinds" | "active">;

export interface Webhooks {
  /** Gives the secret. */
  add(webhook: WebhookChange & Pick<Webhook, "id" | "by">): Promise<string>;
  find(id: string): Promise<Webhook | undefined>;
  /** Of a division and those within it, the latest first. */
  within(division: string): Promise<readonly Webhook[]>;
  /** Those that are told of a kind where a division lies. */
  telling(kind: AnnouncementKind, division: string): Promise<readonly Webhook[]>;
  /** What was paused goes on. */
  change(id: string, to: WebhookChange): Promise<void>;
  /** Together with what has not arrived yet and with its log. */
  remove(id: string): Promise<void>;
  /** Gives the new secret; for a day the one before signs too. */
  rotate(id: string): Promise<string>;
  pause(id: string, why: PauseReason): Promise<void>;
  /** What signs now: the present secret first. */
  secretsOf(id: string): Promise<readonly string[]>;
}

/** `key`: the secret beside the database. Secrets follow from it and are kept nowhere: a copy of the database alone signs nothing. */
export function createWebhooks(database: Database, clock: Clock, key: Buffer): Webhooks {
  const rows = () => database.read<WebhookRow>("webhooks");
  const changed = (id: string, to: Partial<WebhookRow>) =>
    database.write(async (trx) => void (await trx<WebhookRow>("webhooks").where({ id }).update(to)));
  const secret = (id: string, generation: number) =>
    `whsec_${createHmac("sha256", key).update(`webhook ${id} ${generation}`).digest("base64")}`;
  return {
    async add({ kinds, active, ...webhook }) {
      const state = { generation: 1, rotated_at: null, paused_at: null, paused_why: null, created_at: clock(), arrived_at: null };
      const row: WebhookRow = { ...webhook, kinds: toJson(kinds), active: active ? 1 : 0, ...state };
      await database.write((trx) => trx<WebhookRow>("webhooks").insert(row));
      return secret(webhook.id, 1);
    },
    async find(id) {
      const row = await rows().where({ id }).first();
      return row && webhookOf(row);
    },
    async within(division) {
      const from = significantDigits(division);
      return (await rows().where("division", ">=", from).where("division", "<", `${from}:`).orderBy("id", "desc").select()).map(webhookOf);
    },
    async telling(kind, division) {
      const active = (await rows().where({ active: 1 }).orderBy("id").select()).map(webhookOf);
      return active.filter((webhook) => webhook.kinds.includes(kind) && liesWithin(division, webhook.division));
    },
    change: (id, { name, division, url, kinds, active }) =>
      changed(id, { name, division, url, kinds: toJson(kinds), active: active ? 1 : 0, paused_at: null, paused_why: null }),
    async remove(id) {
      await database.write(async (trx) => {
        await trx("deliveries").where({ channel: "webhook", target: id }).delete();
        await trx("webhooks").where({ id }).delete();
      });
    },
    async rotate(id) {
      const row = await rows().where({ id }).first();
      const generation = (row?.generation ?? 0) + 1;
      await changed(id, { generation, rotated_at: clock() });
      return secret(id, generation);
    },
    pause: (id, why) => changed(id, { paused_at: clock(), paused_why: why }),
    async secretsOf(id) {
      const row = await rows().where({ id }).first();
      if (!row) return [];
      const before = row.rotated_at !== null && row.rotated_at + overlap > clock() ? [secret(id, row.generation - 1)] : [];
      return [secret(id, row.generation), ...before];
    },
  };
}
