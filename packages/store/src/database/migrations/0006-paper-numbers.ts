/** Numbers given to papers: each of a series once, without gaps. */
import type { Migration } from "../migrate.ts";

export const paperNumbers: Migration = {
  name: "0006-paper-numbers",
  async up(trx) {
    await trx.schema.createTable("paper_numbers", (table) => {
      table.string("division").notNullable();
      table.string("paper").notNullable();
      table.integer("year").notNullable();
      table.integer("serial").notNullable();
      table.string("case_id").notNullable();
      table.primary(["division", "paper", "year", "serial"]);
    });
  },
};
