/** Keys of other programs. */
import type { Migration } from "../migrate.ts";

export const apiKeys: Migration = {
  name: "0010-api-keys",
  async up(trx) {
    await trx.schema.createTable("api_keys", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("name").notNullable();
      table.text("permissions").notNullable();
      table.string("hash").notNullable();
      table.string("by").notNullable();
      table.bigInteger("created_at").notNullable();
      table.bigInteger("ends_at").notNullable();
      table.bigInteger("used_at");
      table.bigInteger("revoked_at");
      table.primary(["division", "id"]);
      table.unique(["hash"]);
      table.index(["id"]);
    });
  },
};
