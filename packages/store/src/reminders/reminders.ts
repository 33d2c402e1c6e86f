/** How people want to be reminded; the secret addresses of their calendars; and one digest a day for each of them, never two. */
import { createHash, randomBytes } from "node:crypto";
import type { Language, LocalDate } from "@jiefen/policy";
import type { Knex } from "knex";
import { ulid } from "ulid";
import { type Clock, daysAfter } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { AnnouncementMessage } from "../outbox/announcement.ts";
import { keptDays } from "../outbox/attempts.ts";
import { type DeliveryRow, newRow } from "../outbox/delivery-rows.ts";
import { writeAnnouncements } from "../outbox/write-announcements.ts";

export interface ReminderWishes {
  readonly email?: string;
  readonly byMail: boolean;
  readonly byWebhook: boolean;
  /** Of the mail. */
  readonly language: Language;
}

export interface CalendarFeed {
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly usedAt?: number;
}

export interface Digest {
  readonly person: string;
  readonly division: string;
  readonly day: LocalDate;
  /** How many things it tells of; 0 where there was nothing to tell, so that nobody looks again that day. */
  readonly items: number;
  /** Absent on the ways that are not wanted. */
  readonly mail?: AnnouncementMessage;
  readonly webhook?: AnnouncementMessage;
}

export interface Reminders {
  find(person: string): Promise<ReminderWishes & { readonly feed?: CalendarFeed }>;
  wish(person: string, wishes: ReminderWishes): Promise<void>;
  /** Gives the secret of the address; one given before leads nowhere any more. */
  openFeed(person: string): Promise<string>;
  /** Whether there was one. */
  closeFeed(person: string): Promise<boolean>;
  /** Whose calendar it is; its use is noted. */
  findFeed(secret: string): Promise<string | undefined>;
  /** People who want to be told in some way and have had nothing on this day. */
  untold(day: LocalDate): Promise<readonly string[]>;
  /** Puts what is told into the outbox; false when the day has been told of already. */
  tell(digest: Digest): Promise<boolean>;
  sweep(today: LocalDate): Promise<void>;
}

interface WishRow {
  person: string;
  email: string | null;
  by_mail: number;
  by_webhook: number;
  language: Language;
  feed_hash: string | null;
  feed_made_at: number | null;
  feed_used_at: number | null;
}

const nothing: Omit<WishRow, "person"> = {
  email: null,
  by_mail: 0,
  by_webhook: 0,
  language: "zh",
  feed_hash: null,
  feed_made_at: null,
  feed_used_at: null,
};

export function createReminders(database: Database, clock: Clock): Reminders {
  const rows = () => database.read<WishRow>("reminder_wishes");
  const keep = (person: string, changed: Partial<WishRow>) =>
    database.write(async (trx) => {
      await trx<WishRow>("reminder_wishes")
        .insert({ person, ...nothing, ...changed })
        .onConflict("person")
        .merge(changed);
    });
  return {
    async find(person) {
      const row = (await rows().where({ person }).first()) ?? { person, ...nothing };
      const { email, by_mail, by_webhook, language, feed_made_at, feed_used_at } = row;
      const used = feed_used_at === null ? {} : { usedAt: feed_used_at };
      return {
        ...(email === null ? {} : { email }),
        byMail: by_mail === 1,
        byWebhook: by_webhook === 1,
        language,
        ...(feed_made_at === null ? {} : { feed: { madeAt: feed_made_at, ...used } }),
      };
    },
    wish: (person, { email, byMail, byWebhook, language }) =>
      keep(person, { email: email ?? null, by_mail: byMail ? 1 : 0, by_webhook: byWebhook ? 1 : 0, language }),
    async openFeed(person) {
      const secret = randomBytes(32).toString("base64url");
      await keep(person, { feed_hash: hashed(secret), feed_made_at: clock(), feed_used_at: null });
      return secret;
    },
    async closeFeed(person) {
      const had = (await rows().where({ person }).whereNotNull("feed_hash").first("person")) !== undefined;
      if (had) await keep(person, { feed_hash: null, feed_made_at: null, feed_used_at: null });
      return had;
    },
    async findFeed(secret) {
      const row = await rows()
        .where({ feed_hash: hashed(secret) })
        .first("person");
      if (row) await keep(row.person, { feed_used_at: clock() });
      return row?.person;
    },
    async untold(day) {
      const found = await rows()
        .where((wanted) => void wanted.where({ by_mail: 1 }).orWhere({ by_webhook: 1 }))
        .whereNotIn("person", database.read("digests").where({ day }).select("person"))
        .orderBy("person")
        .select("person");
      return found.map(({ person }) => person);
    },
    tell: (digest) => database.write((trx) => tell(trx, digest, clock())),
    async sweep(today) {
      await database.write((trx) => trx("digests").where("day", "<", daysAfter(today, -keptDays)).delete());
    },
  };
}

async function tell(trx: Knex, { person, division, day, items, mail, webhook }: Digest, now: number): Promise<boolean> {
  if (await trx("digests").where({ person, day }).first("person")) return false;
  await trx("digests").insert({ person, day, items });
  if (mail) {
    const delivery = { id: ulid(now), channel: "mail", target: person, division, kind: mail.type, message: JSON.stringify(mail) } as const;
    await trx<DeliveryRow>("deliveries").insert(newRow(delivery, now));
  }
  if (webhook) await writeAnnouncements(trx, [{ kind: "reminder.due", divisions: [division], message: webhook }], now);
  return true;
}

function hashed(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
