/** The first tables. Keys start with the division; ids are text made by the application; times epoch milliseconds; dates `YYYY-MM-DD`; JSON is text. */
import type { Knex } from "knex";
import type { Migration } from "../migrate.ts";

export const first: Migration = {
  name: "0001-tables",
  async up(trx) {
    await policyTables(trx);
    await draftTables(trx);
    await caseTables(trx);
    await indexTables(trx);
    await peopleTables(trx);
    await auditTable(trx);
  },
};

async function policyTables(trx: Knex): Promise<void> {
  await trx.schema.createTable("releases", (table) => {
    table.string("digest").primary();
    table.string("layer").notNullable();
    table.string("above").references("digest").inTable("releases");
    table.bigInteger("created_at").notNullable();
    table.text("files").notNullable();
    table.text("policy").notNullable();
  });
  await trx.schema.createTable("publications", (table) => {
    table.string("id").primary();
    table.string("layer").notNullable();
    table.string("division").notNullable();
    table.text("title").notNullable();
    table.text("chain").notNullable();
    table.string("release").notNullable().references("digest").inTable("releases");
    table.string("above");
    table.string("effective_from").notNullable();
    table.bigInteger("published_at").notNullable();
    table.string("published_by").notNullable();
    table.string("reviewed_by");
    table.text("note").notNullable();
    table.bigInteger("withdrawn_at");
    table.index(["layer", "effective_from", "id"]);
  });
  await trx.schema.createTable("standings", (table) => {
    table.string("digest").primary();
    table.string("layer").notNullable();
    table.bigInteger("created_at").notNullable();
    table.text("files").notNullable();
  });
  await trx.schema.createTable("standing_publications", (table) => {
    table.string("id").primary();
    table.string("layer").notNullable();
    table.string("standing").notNullable().references("digest").inTable("standings");
    table.bigInteger("published_at").notNullable();
    table.string("published_by").notNullable();
    table.index(["layer", "id"]);
  });
}

async function draftTables(trx: Knex): Promise<void> {
  await trx.schema.createTable("drafts", (table) => {
    table.string("id").primary();
    table.string("layer").notNullable();
    table.string("title").notNullable();
    table.string("state").notNullable();
    table.integer("version").notNullable();
    table.string("base").notNullable().references("digest").inTable("releases");
    table.string("above");
    table.boolean("restores").notNullable();
    table.string("latest").notNullable();
    table.text("files").notNullable();
    table.string("opened_by").notNullable();
    table.bigInteger("opened_at").notNullable();
    table.bigInteger("changed_at").notNullable();
    table.text("submission");
    table.text("returned");
    table.index(["layer", "id"]);
  });
  await trx.schema.createTable("draft_edits", (table) => {
    table.string("draft").notNullable().references("id").inTable("drafts");
    table.string("id").notNullable();
    table.string("state").notNullable();
    table.string("by").notNullable();
    table.bigInteger("at").notNullable();
    table.text("changes").notNullable();
    table.text("files").notNullable();
    table.primary(["draft", "id"]);
  });
}

async function caseTables(trx: Knex): Promise<void> {
  await trx.schema.createTable("cases", (table) => {
    table.string("division").notNullable();
    table.string("id").notNullable();
    table.string("held_by").notNullable();
    table.string("offered_to");
    table.integer("version").notNullable();
    table.string("head").notNullable();
    table.string("layer").notNullable();
    table.string("release").notNullable();
    table.string("type").notNullable();
    table.boolean("restricted").notNullable();
    table.string("level").notNullable();
    table.boolean("provisional").notNullable();
    table.string("colour");
    table.string("stage").notNullable();
    table.boolean("open").notNullable();
    table.string("handler");
    table.string("accepted_on").notNullable();
    table.string("closed_on");
    table.string("day").notNullable();
    table.string("next_due_on");
    table.string("next_on_time_until");
    table.text("names").notNullable();
    table.text("state").notNullable();
    table.bigInteger("updated_at").notNullable();
    table.primary(["division", "id"]);
    table.index(["id"]);
    table.index(["open", "day"]);
    table.index(["held_by", "accepted_on", "id"]);
    table.index(["offered_to"]);
    table.index(["division", "accepted_on", "id"]);
    table.index(["handler", "open"]);
  });
  await trx.schema.createTable("events", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.integer("sequence").notNullable();
    table.string("kind").notNullable();
    table.string("by").notNullable();
    table.bigInteger("at").notNullable();
    table.string("on").notNullable();
    table.text("body").notNullable();
    table.string("hash").notNullable();
    table.primary(["division", "case_id", "sequence"]);
  });
  await onlyAdded(trx, "events");
}

/** What has been said stays said: not even a fault in this program may change or remove it. */
async function onlyAdded(trx: Knex, name: string): Promise<void> {
  for (const change of ["UPDATE", "DELETE"]) {
    await trx.raw(
      `CREATE TRIGGER ${name}_no_${change.toLowerCase()} BEFORE ${change} ON ${name} BEGIN SELECT RAISE(ABORT, '${name} are append-only'); END`,
    );
  }
}

async function auditTable(trx: Knex): Promise<void> {
  await trx.schema.createTable("audit", (table) => {
    table.integer("sequence").primary();
    table.bigInteger("at").notNullable();
    table.string("by").notNullable();
    table.string("kind").notNullable();
    table.string("layer");
    table.string("subject");
    table.text("details").notNullable();
    table.string("hash").notNullable();
    table.index(["kind", "sequence"]);
    table.index(["layer", "sequence"]);
  });
  await onlyAdded(trx, "audit");
}

async function indexTables(trx: Knex): Promise<void> {
  await trx.schema.createTable("party_index", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.string("party").notNullable();
    table.string("kind").notNullable();
    table.string("hash").notNullable();
    table.primary(["division", "case_id", "party", "kind"]);
    table.index(["hash"]);
  });
  await trx.schema.createTable("members", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.string("person").notNullable();
    table.primary(["division", "case_id", "person"]);
    table.index(["person"]);
  });
  await trx.schema.createTable("tasks", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.integer("position").notNullable();
    table.string("kind").notNullable();
    table.string("due_on").notNullable();
    table.string("on_time_until").notNullable();
    table.string("person");
    table.text("roles").notNullable();
    table.text("task").notNullable();
    table.primary(["division", "case_id", "position"]);
    table.index(["division", "on_time_until"]);
  });
  await trx.schema.createTable("observations", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.bigInteger("queued_at").notNullable();
    table.primary(["division", "case_id"]);
  });
  await trx.schema.createTable("acknowledgements", (table) => {
    table.string("division").notNullable();
    table.string("person").notNullable();
    table.string("key").notNullable();
    table.string("request").notNullable();
    table.string("case_id").notNullable();
    table.integer("version").notNullable();
    table.bigInteger("at").notNullable();
    table.primary(["division", "person", "key"]);
  });
}

async function peopleTables(trx: Knex): Promise<void> {
  await trx.schema.createTable("accounts", (table) => {
    table.string("division").notNullable();
    table.string("id").notNullable();
    table.string("account").notNullable();
    table.string("name").notNullable();
    table.text("roles").notNullable();
    table.string("password").notNullable();
    table.boolean("demonstration").notNullable();
    table.boolean("active").notNullable();
    table.boolean("password_change_due").notNullable();
    table.integer("version").notNullable();
    table.bigInteger("created_at").notNullable();
    table.primary(["division", "id"]);
    table.index(["name", "id"]);
    table.unique(["account"]);
    table.index(["id"]);
  });
  await trx.schema.createTable("sessions", (table) => {
    table.string("hash").primary();
    table.string("person").notNullable();
    table.bigInteger("created_at").notNullable();
    table.bigInteger("seen_at").notNullable();
    table.bigInteger("ends_at").notNullable();
    table.index(["ends_at"]);
    table.index(["person"]);
  });
  await trx.schema.createTable("attempts", (table) => {
    table.string("subject").primary();
    table.integer("failures").notNullable();
    table.bigInteger("since").notNullable();
    table.bigInteger("locked_until").notNullable();
  });
  await trx.schema.createTable("views", (table) => {
    table.string("division").notNullable();
    table.string("case_id").notNullable();
    table.string("id").notNullable();
    table.string("person").notNullable();
    table.bigInteger("at").notNullable();
    table.text("facts").notNullable();
    table.primary(["division", "case_id", "id"]);
    table.index(["id"]);
    table.index(["person", "id"]);
  });
  await trx.schema.createTable("settings", (table) => {
    table.string("name").primary();
    table.text("value").notNullable();
  });
}
