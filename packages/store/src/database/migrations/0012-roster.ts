/** The roster: people who may be asked to mediate. */
import type { Migration } from "../migrate.ts";

export const roster: Migration = {
  name: "0012-roster",
  async up(trx) {
    await trx.schema.createTable("roster", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("name").notNullable();
      table.string("profession").notNullable();
      table.string("phone");
      table.text("serves").notNullable();
      table.text("languages").notNullable();
      table.text("specialities").notNullable();
      table.string("works_for");
      table.string("id_number_end");
      table.text("kin").notNullable();
      table.text("remark");
      table.integer("active").notNullable();
      table.string("account");
      table.integer("version").notNullable();
      table.bigInteger("created_at").notNullable();
      table.primary(["division", "id"]);
      table.index(["id"]);
      table.index(["account"]);
    });
  },
};
