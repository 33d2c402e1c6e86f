/** The database adapter on a real file: isolation, waiting, read-only readers, migrations. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openSqlite } from "./sqlite-database.ts";

let folder = "";
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "database-"));
  database = await openSqlite(join(folder, "test.sqlite"));
  await database.write((trx) => trx.schema.createTable("wheels", (table) => table.integer("turns")));
  await database.write((trx) => trx("wheels").insert({ turns: 0 }));
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const turns = async () => (await database.read<{ turns: number }>("wheels").first("turns"))?.turns;

describe("openSqlite", () => {
  it("loses no count when many write at once, also through a second process's connection", async () => {
    const other = await openSqlite(join(folder, "test.sqlite"));
    const turn = (through: Database) =>
      through.write(async (trx) => {
        const row = await trx<{ turns: number }>("wheels").first("turns");
        await trx("wheels").update({ turns: (row?.turns ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: 60 }, (_, i) => turn(i % 2 === 0 ? database : other)));
    await other.close();
    expect(await turns()).toBe(60);
  });

  it("says of a failed query which one it was, not the values it was made with", async () => {
    const failed = await database.read("spokes").where({ owner: "Ada" }).then(String, String);
    expect(failed).toContain("spokes");
    expect(failed).not.toContain("Ada");
  });

  it("reads while a write is under way, and sees it once it is committed", async () => {
    const writing = database.write(async (trx) => {
      await trx("wheels").update({ turns: 7 });
      await wait(300);
    });
    await wait(50);
    expect(await turns()).toBe(0);
    await writing;
    expect(await turns()).toBe(7);
  });

  it("takes back everything of a write that throws", async () => {
    await expect(
      database.write(async (trx) => {
        await trx("wheels").update({ turns: 9 });
        throw new Error("puncture");
      }),
    ).rejects.toThrow("puncture");
    expect(await turns()).toBe(0);
  });

  it("refuses a write through a reader and a write inside a write", async () => {
    await expect(database.read("wheels").update({ turns: 1 })).rejects.toThrow(/READONLY/);
    await expect(database.write(() => database.write(async () => 1))).rejects.toThrow(/inside another/);
  });

  it("keeps what it acknowledges: write-ahead log, synchronous FULL", async () => {
    const [mode, level] = await database.write(async (trx) => [await trx.raw("PRAGMA journal_mode"), await trx.raw("PRAGMA synchronous")]);
    expect([mode, level]).toEqual([[{ journal_mode: "wal" }], [{ synchronous: 2 }]]);
  });
});

describe("migrate", () => {
  it("runs each migration once", async () => {
    await migrate(database);
    await migrate(database);
    expect(await database.read("migrations").select("name")).toEqual([
      { name: "0001-tables" },
      { name: "0002-rebased-drafts" },
      { name: "0003-states-anew" },
      { name: "0004-states-carried" },
      { name: "0005-figures" },
      { name: "0006-paper-numbers" },
      { name: "0007-imports" },
      { name: "0008-paper-templates" },
      { name: "0009-merged-cases" },
      { name: "0010-api-keys" },
      { name: "0011-letters" },
      { name: "0012-roster" },
      { name: "0013-made-at" },
      { name: "0014-webhooks" },
      { name: "0015-reminders" },
      { name: "0016-attachments" },
      { name: "0017-letters-chased" },
      { name: "0019-merged-counted-once" },
      { name: "0021-rounds" },
    ]);
  });

  it("lets nobody change or remove an event", async () => {
    await migrate(database);
    const event = { division: "1", case_id: "a", sequence: 1, kind: "noted", by: "p", at: 1, on: "2026-01-01", body: "{}", hash: "h" };
    await database.write((trx) => trx("events").insert(event));
    await expect(database.write((trx) => trx("events").update({ body: "[]" }))).rejects.toThrow(/append-only/);
    await expect(database.write((trx) => trx("events").delete())).rejects.toThrow(/append-only/);
  });

  it("refuses a database of a later release", async () => {
    await migrate(database);
    await database.write((trx) => trx("migrations").insert({ name: "9999-later" }));
    await expect(migrate(database)).rejects.toThrow(/later release \(`9999-later`\)/);
  });
});
