/** Addresses of other programs that are told what happens, and the outbox of what leaves the product. */
import type { Migration } from "../migrate.ts";

export const webhooks: Migration = {
  name: "0014-webhooks",
  async up(trx) {
    await trx.schema.createTable("webhooks", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("name").notNullable();
      table.text("url").notNullable();
      table.text("kinds").notNullable();
      table.integer("generation").notNullable();
      table.bigInteger("rotated_at");
      table.boolean("active").notNullable();
      table.bigInteger("paused_at");
      table.string("paused_why");
      table.string("by").notNullable();
      table.bigInteger("created_at").notNullable();
      table.bigInteger("arrived_at");
      table.primary(["division", "id"]);
      table.index(["id"]);
    });
    await trx.schema.createTable("deliveries", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("channel").notNullable();
      table.string("target").notNullable();
      table.string("kind").notNullable();
      table.text("message").notNullable();
      table.string("state").notNullable();
      table.integer("attempts").notNullable();
      table.bigInteger("created_at").notNullable();
      table.bigInteger("next_at");
      table.bigInteger("last_at");
      table.integer("response");
      table.string("trouble");
      table.primary(["division", "id"]);
      table.index(["id"]);
      table.index(["state", "next_at"]);
      table.index(["channel", "target", "id"]);
    });
  },
};
