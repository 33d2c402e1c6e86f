/** An import over HTTP: what is wrong is told by row and column, what is good is graded, taken in once, and the rest given back. */
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ImportView } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type GardenServer, openGardenServer, outcome, problemOf } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let client: Client;
beforeAll(async () => {
  garden = await openGardenServer();
  client = await garden.as("hillside.steward");
});
afterAll(() => garden.close());

/** The template with rows below its example, by the titles of its columns. */
async function workbook(rows: readonly Readonly<Record<string, string | number>>[]): Promise<string> {
  const { content } = await client.caseTemplate("aphids", "zh");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(Buffer.from(content, "base64")).buffer);
  const sheet = book.worksheets[0];
  const titles = sheet?.getRow(2).values;
  if (!sheet || !Array.isArray(titles)) throw new Error("The template has no titles.");
  rows.forEach((row, index) => {
    for (const [title, value] of Object.entries(row)) sheet.getCell(index + 4, titles.indexOf(title)).value = value;
  });
  return Buffer.from(await book.xlsx.writeBuffer()).toString("base64");
}

async function settled(id: string): Promise<ImportView> {
  for (;;) {
    const view = await client.import(id);
    if (view.state !== "grading" && view.state !== "taking") return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const upload = async (content: string, source = "台账") => settled((await client.uploadImport({ file: "台账.xlsx", source, content })).id);
const good = { 发现日期: "2026-02-01", 受害株数: "3", 叶面有蜜露: "是", 园友1·姓名: "阿玉" };

it("is looked at before anything is taken in, and then taken in once", async () => {
  const content = await workbook([
    { 来源编号: "1", ...good },
    { 来源编号: "2", ...good, 受害株数: "很多的" },
    { 来源编号: "3", ...good, 受害株数: "不清楚" },
  ]);
  const before = (await client.cases()).total;
  const ready = await upload(content);
  expect(ready).toMatchObject({ state: "ready", type: "aphids", total: 3, rows: { graded: 2, bad: 1 } });
  expect(ready.levels.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect((await client.cases()).total).toBe(before);
  expect((await client.importRows(ready.id, { of: "faulty" })).rows).toMatchObject([
    { row: 5, number: "2", state: "bad", faults: [{ column: "F", title: { zh: "受害株数" } }] },
  ]);
  await client.commitImport(ready.id);
  const done = await settled(ready.id);
  expect(done).toMatchObject({ state: "done", rows: { taken: 2, bad: 1 } });
  expect((await client.cases()).total).toBe(before + 2);
  const [first] = (await client.importRows(ready.id, { of: "taken" })).rows;
  expect((await client.case(first?.caseId ?? "")).state.facts).toMatchObject({ plantsHit: 3, honeydew: true });
  expect(await outcome(client.commitImport(ready.id))).toBe("409 import-moved-on");

  const again = await upload(content);
  expect(again.rows).toEqual({ before: 2, bad: 1 });
  await client.commitImport(again.id);
  await settled(again.id);
  expect((await client.cases()).total).toBe(before + 2);
  const audit = await (await garden.as("commons.registrar")).audit({ kind: "casesImported" });
  expect(audit.items[1]?.details).toMatchObject({ disputes: 2, left: 1 });
});

it("gives back what it did not take, to be put right and sent again", async () => {
  const ready = await upload(await workbook([{ 来源编号: "9", ...good, 发现日期: "前天" }]));
  const { content } = await client.importCorrections(ready.id);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(Buffer.from(content, "base64")).buffer);
  const sheet = book.worksheets[0];
  const titles = sheet?.getRow(2).values;
  expect(Array.isArray(titles) && sheet?.getRow(3).getCell(titles.length - 1).value).toMatch(/row 4, column C.*`前天`/);
  if (sheet) sheet.getCell(3, 3).value = "2026年2月3日";
  const mended = await upload(Buffer.from(await book.xlsx.writeBuffer()).toString("base64"));
  expect(mended.rows).toEqual({ graded: 1 });
});

it("may be cancelled, and is nobody else's business", async () => {
  const ready = await upload(await workbook([{ 来源编号: "20", ...good }]));
  expect(await outcome((await garden.as("hillside.chair")).import(ready.id))).toBe("404 not-found");
  expect((await client.cancelImport(ready.id)).state).toBe("cancelled");
  expect(await outcome(client.commitImport(ready.id))).toBe("409 import-moved-on");
});

it("says what is wrong with a file as a whole", async () => {
  const sent = (content: string, type?: string) => client.uploadImport({ file: "x", source: "x", content, ...(type && { type }) });
  expect(await problemOf(sent(Buffer.from("not a workbook").toString("base64"), "aphids"))).toMatchObject({ code: "unreadable-file" });
  expect(await problemOf(sent(await workbook([])))).toMatchObject({ code: "no-rows" });
  const own = new ExcelJS.Workbook();
  own.addWorksheet("x").addRow(["来源编号", "发现日期"]);
  expect(await problemOf(sent(Buffer.from(await own.xlsx.writeBuffer()).toString("base64")))).toMatchObject({ code: "type-untold" });
});
