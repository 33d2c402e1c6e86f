/** How people want to be reminded, the addresses of their calendars, and which days they were told of. */
import type { Migration } from "../migrate.ts";

export const reminders: Migration = {
  name: "0015-reminders",
  async up(trx) {
    await trx.schema.createTable("reminder_wishes", (table) => {
      table.string("person").primary();
      table.string("email");
      table.boolean("by_mail").notNullable();
      table.boolean("by_webhook").notNullable();
      table.string("language").notNullable();
      table.string("feed_hash");
      table.bigInteger("feed_made_at");
      table.bigInteger("feed_used_at");
      table.unique(["feed_hash"]);
    });
    await trx.schema.createTable("digests", (table) => {
      table.string("person").notNullable();
      table.string("day").notNullable();
      table.integer("items").notNullable();
      table.primary(["person", "day"]);
      table.index(["day"]);
    });
  },
};
