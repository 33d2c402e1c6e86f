/** Backups: made beside a store that is in use, put back whole, and refused by name where something is missing or changed. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { CaseState } from "@jiefen/casework";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filePlace } from "../attachment/file-place.ts";
import { openSqlite } from "../database/sqlite-database.ts";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import { databaseFile, openStore } from "../store.ts";
import { BackupRefused } from "./backup-refused.ts";
import { makeBackup } from "./make-backup.ts";
import { restore } from "./restore.ts";
import { readTar } from "./tar.ts";
import { openTarFile } from "./tar-file.ts";

let garden: GardenStore;
let [backup, restored] = ["", ""];
beforeEach(async () => {
  garden = await openGarden();
  backup = `${garden.dataDir}-backup.tar`;
  restored = `${garden.dataDir}-restored`;
});
afterEach(async () => {
  await garden.close();
  for (const path of [backup, restored]) rmSync(path, { recursive: true, force: true });
});

async function attached(words: string): Promise<{ readonly state: CaseState; readonly digest: string }> {
  const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
  const received = await garden.store.files.receive(Readable.from([Buffer.from(`%PDF-1.7\n${words}\n%%EOF`)]), 1000);
  const attachment = { ...received, name: `${words}.pdf`, kind: "poisonSheet" };
  const done = carriedOut(await garden.store.desk.execute({ actor: steward }, state.id, undefined, { kind: "attach", attachment }));
  return { state: done.state, digest: received.digest };
}
const take = () => makeBackup({ dataDir: garden.dataDir, to: backup });
const inBackup = async () => {
  const paths: string[] = [];
  for await (const { path, content } of readTar(backup)) {
    paths.push(path);
    for await (const _ of content);
  }
  return paths.toSorted();
};
const rewrite = (change: (bytes: Buffer) => string) => writeFileSync(backup, Buffer.from(change(readFileSync(backup)), "latin1"));

/** Every row of every table, as text, in no order. */
async function allRows(dataDir: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { read, close } = await openSqlite(join(dataDir, databaseFile));
  const tables: readonly { readonly name: string }[] = await read("sqlite_master").where("type", "table").select("name").orderBy("name");
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) rows[name] = (await read(name).select("*")).map((row) => JSON.stringify(row)).toSorted();
  await close();
  return rows;
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof BackupRefused ? [error.code, ...error.paths] : String(error)),
  );

describe("a backup", () => {
  it("is put back with every case, file and key, and opens as the product", async () => {
    const { state, digest } = await attached("strychnine");
    const template = await garden.store.paperTemplates.keep(Buffer.from("what Word wrote"));
    const made = await take();
    expect(made).toMatchObject({ attachments: 1, found: [] });
    const done = await restore({ from: backup, dataDir: restored });
    expect(done).toMatchObject({ cases: 1, events: state.version, attachments: 1, broken: [], found: [] });
    expect(readFileSync(join(restored, filePlace(digest))).equals(readFileSync(join(garden.dataDir, filePlace(digest))))).toBe(true);
    const again = await openStore({ dataDir: restored });
    expect(await again.findState(state.id)).toEqual(state);
    expect(Buffer.from((await again.paperTemplates.find(template)) ?? []).toString()).toBe("what Word wrote");
    await again.close();
  });

  it("has every row of every table, also of what is derived", async () => {
    const { state } = await attached("strychnine");
    await garden.takeIn([{ gardenerName: "Ada" }]);
    await garden.store.advanceDays("2026-03-09");
    await garden.store.desk.execute({ actor: steward }, state.id, undefined, { kind: "note", text: "rain" });
    await garden.store.observeQueued();
    await take();
    await restore({ from: backup, dataDir: restored });
    await garden.store.close();
    const [before, after] = [await allRows(garden.dataDir), await allRows(restored)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(8);
    for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
  });

  it("holds nothing that no case keeps, nor what is drawn anew", async () => {
    await garden.store.files.receive(Readable.from([Buffer.from("%PDF-1.7\nnobody's")]), 1000);
    await attached("kept");
    await take();
    const files = await inBackup();
    expect(files.filter((path) => !path.startsWith("attachments/"))).toEqual(["index.key", databaseFile, "manifest.json"]);
    expect(files.filter((path) => path.startsWith("attachments/"))).toHaveLength(1);
    const beside = readdirSync(dirname(backup)).filter((name) => name.startsWith(basename(backup)));
    expect(beside).toEqual([basename(backup)]);
    expect((await restore({ from: backup, dataDir: restored })).attachments).toBe(1);
  });

  it("leaves aside what somebody has put into the data folder, and shows nobody else its copy of the database", async () => {
    for (const name of ["notes.txt", "earlier-backup.tar"]) writeFileSync(join(garden.dataDir, name), "private");
    const into = join(garden.dataDir, "backup.tar");
    const making = makeBackup({ dataDir: garden.dataDir, to: into });
    const aside = `${into}.database`;
    while (!existsSync(aside)) await new Promise((resolve) => setImmediate(resolve));
    expect(statSync(aside).mode & 0o077).toBe(0);
    const { manifest } = await making;
    expect(manifest.files.map(({ path }) => path)).toEqual([databaseFile, "index.key"]);
    expect(existsSync(aside)).toBe(false);
  });

  it("rejects once, and nothing afterwards, where a file cannot be read", async () => {
    const tar = await openTarFile(backup, 0);
    await expect(tar.add("folder", garden.dataDir)).rejects.toThrow(/EISDIR/);
    await tar.close();
  });

  it("goes nowhere where something stands already, and is made of nothing where there is nothing", async () => {
    await take();
    expect(await refusal(take())).toEqual(["taken", backup]);
    expect(await refusal(restore({ from: backup, dataDir: garden.dataDir }))).toEqual(["not-empty", garden.dataDir]);
    expect(await refusal(makeBackup({ dataDir: restored, to: `${backup}2` }))).toEqual(["no-database", restored]);
    expect(existsSync(`${backup}2`)).toBe(false);
  });

  it("tells by name what was missing or changed when it was made, and keeps the rest", async () => {
    const [gone, changed] = [await attached("gone"), await attached("changed")];
    await attached("sound");
    rmSync(join(garden.dataDir, filePlace(gone.digest)));
    writeFileSync(join(garden.dataDir, filePlace(changed.digest)), "%PDF-1.7\nforged");
    const found = (await take()).found.map(({ problem, of }) => [problem, of[0]?.caseId, of[0]?.name]);
    const expected = [
      ["missing", gone.state.id, "gone.pdf"],
      ["changed", changed.state.id, "changed.pdf"],
    ];
    expect(found.toSorted()).toEqual(expected.toSorted());
    const done = await restore({ from: backup, dataDir: restored });
    expect(done.found.map(({ problem, of }) => [problem, of[0]?.caseId, of[0]?.name]).toSorted()).toEqual(expected.toSorted());
    expect(done.attachments).toBe(3);
  });
});

describe("a restoration", () => {
  it("does nothing with a backup whose files are changed, and names them", async () => {
    const { digest } = await attached("strychnine");
    await take();
    rewrite((bytes) => bytes.toString("latin1").replace("\nstrychnine\n", "\nstrychninE\n"));
    expect(await refusal(restore({ from: backup, dataDir: restored }))).toEqual(["damaged", filePlace(digest)]);
    expect([existsSync(restored), existsSync(`${restored}.unfinished`)]).toEqual([false, false]);
  });

  it("does nothing with a backup that was broken off anywhere, nor with what is none", async () => {
    await attached("strychnine");
    await take();
    const whole = readFileSync(backup);
    for (const part of [0, 0.1, 0.5, 0.9]) {
      writeFileSync(backup, whole.subarray(0, Math.floor(whole.length * part)));
      expect(await refusal(restore({ from: backup, dataDir: restored }))).toEqual(["no-backup", backup]);
    }
    expect(await refusal(restore({ from: garden.dataDir, dataDir: restored }))).toEqual(["no-backup", garden.dataDir]);
    expect(await refusal(restore({ from: `${backup}2`, dataDir: restored }))).toEqual(["no-backup", `${backup}2`]);
    expect([existsSync(restored), existsSync(`${restored}.unfinished`)]).toEqual([false, false]);
  });

  it("takes no path that leads out of the backup", async () => {
    await take();
    rewrite((bytes) => bytes.toString("latin1").replace('"index.key"', '"../ex.key"'));
    expect(await refusal(restore({ from: backup, dataDir: restored }))).toEqual(["no-backup", backup]);
    rmSync(backup);
    const tar = await openTarFile(backup, 0);
    await tar.addText("../escaped", "out");
    await tar.end();
    await tar.close();
    expect(await refusal(restore({ from: backup, dataDir: restored }))).toEqual(["no-backup", backup]);
    expect(existsSync(join(dirname(restored), "escaped"))).toBe(false);
  });

  it("tells which case was changed behind the product's back before the backup was made", async () => {
    const { state } = await attached("strychnine");
    const forger = await openSqlite(join(garden.dataDir, databaseFile));
    await forger.write((trx) => trx("cases").update({ state: JSON.stringify({ ...state, handler: "somebody else" }) }));
    await forger.close();
    await take();
    const { broken } = await restore({ from: backup, dataDir: restored });
    expect(broken).toMatchObject([{ caseId: state.id, broken: { reason: "state" } }]);
  });

  it("leaves nothing behind where it only looks", async () => {
    await take();
    expect(await restore({ from: backup, dataDir: restored, dryRun: true })).toMatchObject({ broken: [], found: [] });
    expect([existsSync(restored), existsSync(`${restored}.unfinished`)]).toEqual([false, false]);
  });
});
