/** Which files of the data folder belong to which cases. */
import type { Migration } from "../migrate.ts";

export const attachments: Migration = {
  name: "0016-attachments",
  async up(trx) {
    await trx.schema.createTable("attachments", (table) => {
      table.string("division").notNullable();
      table.string("case_id").notNullable();
      table.string("id").notNullable();
      table.string("digest", 64).notNullable();
      table.bigInteger("bytes").notNullable();
      /** Epoch milliseconds; null while the case keeps it. */
      table.bigInteger("removed_at");
      table.primary(["division", "case_id", "id"]);
      table.index(["digest", "removed_at"]);
    });
  },
};
