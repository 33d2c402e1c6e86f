/** Word templates of papers, by the digest of their bytes: releases name them by it. */
import type { Migration } from "../migrate.ts";

export const paperTemplates: Migration = {
  name: "0008-paper-templates",
  async up(trx) {
    await trx.schema.createTable("paper_templates", (table) => {
      table.string("digest", 64).primary();
      table.binary("bytes").notNullable();
      table.bigInteger("at").notNullable();
    });
  },
};
