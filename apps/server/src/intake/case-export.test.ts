/** The exported list: filtered, masked unless asked for, each unmasked view noted, and never a formula. */
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaseExportQuery, ExportedFile } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type GardenServer, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let steward: Client;
const name = "=cmd|calc";
const phone = "13812345678";
beforeAll(async () => {
  garden = await openGardenServer();
  steward = await garden.as("hillside.steward");
  await takeIn(steward, [{ gardenerName: name, gardenerPhone: phone }], { story: "+1", plantsHit: { atLeast: 3 } });
  await takeIn(steward, [{ gardenerName: "小红" }], {}, "slugs");
});
afterAll(() => garden.close());

async function rowsOf({ content }: ExportedFile): Promise<readonly (readonly unknown[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(Buffer.from(content, "base64")).buffer);
  const rows: unknown[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1) : []));
  return rows;
}

async function exported(client: Client, query: CaseExportQuery): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const [titles = [], ...rows] = await rowsOf(await client.exportCases(query));
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [String(title), row[index]])));
}

it("is masked unless asked for, and has the codes of every table", async () => {
  const [row, ...more] = await exported(steward, { type: "aphids" });
  expect(more).toEqual([]);
  expect(row).toMatchObject({ "Code of the type (north)": "01", "Code of the type (south)": "A1", Type: "aphids" });
  expect(JSON.stringify(row)).not.toContain(phone);
  expect(JSON.stringify(row)).not.toContain("calc");
});

it("shows what the reader may see where that is asked for, notes it, and keeps texts from being formulas", async () => {
  const before = (await steward.cases({ type: "aphids" })).items[0];
  const [row] = await exported(steward, { type: "aphids", personal: "true" });
  const shown = JSON.stringify(row);
  expect(shown).toContain(phone);
  expect(shown).toContain("at least 3");
  expect(shown).toContain(`"'${name}"`);
  expect(shown).toContain(`"'+1"`);
  const { views } = await (await garden.as("hillside.chair")).views(before?.id ?? "");
  expect(views.at(-1)).toMatchObject({ person: garden.idOf("hillside.steward"), facts: ["gardenerName", "gardenerPhone"] });
});

it("shows nothing to those who may not see it, and is written to the audit log", async () => {
  await takeIn(await garden.as("hillside.gardener"), [{ gardenerName: "Ada", gardenerPhone: phone }]);
  expect(JSON.stringify(await exported(await garden.as("hillside.gardener"), { personal: "true" }))).not.toContain(phone);
  expect(await outcome((await garden.as("hillside.registrar")).exportCases())).toBe("403 not-permitted");
  const audit = await (await garden.as("commons.registrar")).audit({ kind: "casesExported" });
  expect(audit.items[0]?.details).toEqual({ personal: "true" });
});

it("is sent as a file to a browser that follows a link", async () => {
  const response = await fetch(`${garden.url}/api/case-export`, { headers: { accept: "text/html" } });
  expect(response.status).toBe(401);
});
