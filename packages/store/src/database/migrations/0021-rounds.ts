/** Rounds from household to household, and which disputes were taken in on them. */
import type { Migration } from "../migrate.ts";

export const rounds: Migration = {
  name: "0021-rounds",
  async up(trx) {
    await trx.schema.createTable("rounds", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("channel").notNullable();
      table.string("on_day").notNullable();
      table.string("person").notNullable();
      table.string("where_to");
      table.text("company").notNullable();
      table.integer("visited").notNullable();
      table.integer("nothing").notNullable();
      table.integer("version").notNullable();
      table.bigInteger("made_at").notNullable();
      table.bigInteger("created_at").notNullable();
      table.primary(["division", "id"]);
      table.unique(["id"]);
      table.index(["division", "on_day"]);
      table.index(["person", "on_day"]);
    });
    await trx.schema.createTable("round_cases", (table) => {
      table.string("division").notNullable();
      table.string("round").notNullable();
      table.string("case_id").notNullable();
      table.string("person").notNullable();
      table.primary(["division", "case_id"]);
      table.index(["round"]);
    });
  },
};
