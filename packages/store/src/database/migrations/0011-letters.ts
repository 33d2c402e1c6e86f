/** Letters on their way to departments, the people who stand for departments, and states of cases folded anew: a state learnt to tell of letters. */
import type { Migration } from "../migrate.ts";
import { statesAnew } from "./0003-states-anew.ts";

export const letters: Migration = {
  name: "0011-letters",
  async up(trx) {
    await trx.schema.alterTable("accounts", (table) => {
      table.string("department");
    });
    await trx.schema.createTable("letters", (table) => {
      table.string("division").notNullable();
      table.string("case_id").notNullable();
      table.string("record").notNullable();
      table.string("department").notNullable();
      table.string("sent_to").notNullable();
      table.boolean("open").notNullable();
      table.bigInteger("sent_at").notNullable();
      table.primary(["division", "case_id", "record"]);
      table.index(["department", "sent_to", "open", "sent_at"]);
      table.index(["record"]);
    });
    await statesAnew.up(trx);
  },
};
