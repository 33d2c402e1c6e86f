/** Disputes that come from elsewhere: the numbers they bear there, and imports with their rows. */
import type { Migration } from "../migrate.ts";

export const imports: Migration = {
  name: "0007-imports",
  async up(trx) {
    await trx.schema.createTable("source_numbers", (table) => {
      table.string("division").notNullable();
      table.string("origin").notNullable();
      table.string("number").notNullable();
      table.string("case_id").notNullable();
      table.string("via").notNullable();
      table.primary(["division", "origin", "number"]);
    });
    await trx.schema.createTable("imports", (table) => {
      table.string("division").notNullable();
      table.string("id").notNullable();
      table.string("layer").notNullable();
      table.string("type").notNullable();
      table.string("origin").notNullable();
      table.string("file").notNullable();
      table.text("ignored").notNullable();
      table.string("by").notNullable();
      table.bigInteger("at").notNullable();
      table.string("state").notNullable();
      table.bigInteger("changed_at").notNullable();
      table.primary(["division", "id"]);
      table.index(["by", "id"]);
      table.index(["state"]);
      table.index(["changed_at"]);
    });
    await trx.schema.createTable("import_rows", (table) => {
      table.string("division").notNullable();
      table.string("import").notNullable();
      table.integer("row").notNullable();
      table.string("number").notNullable();
      table.string("taken_in_by");
      table.string("state").notNullable();
      table.text("facts");
      table.text("cells");
      table.text("faults");
      table.string("level");
      table.string("case_id");
      table.primary(["division", "import", "row"]);
      table.index(["import", "state", "row"]);
    });
  },
};
