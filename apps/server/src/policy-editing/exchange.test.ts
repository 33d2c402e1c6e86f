/** Drafts taken out in the formats of others and brought in again, over HTTP on a real database. */
import { inflateRawSync } from "node:zlib";
import { readZip, writeZip } from "@jiefen/exchange";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExchangeFormat, ExportedFile } from "../api/index.ts";
import { draftWith, type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeAll(async () => {
  garden = await openEditingGarden();
});
afterAll(() => garden.close());

const bytesOf = ({ content }: ExportedFile) => new Uint8Array(Buffer.from(content, "base64"));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const entriesOf = (archive: Uint8Array) =>
  readZip(archive, (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) }), { entries: 100, bytes: 1e7 });

/** The workbook with another number in a cell of a row. */
async function workbookWith(file: ExportedFile, sheet: string, id: string, heading: string, value: string | number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytesOf(file).buffer);
  const found = workbook.getWorksheet(sheet);
  found?.eachRow((row) => {
    if (row.getCell(1).text !== id) return;
    found.getRow(2).eachCell((cell, column) => {
      if (cell.text === heading) row.getCell(column).value = value;
    });
  });
  return base64(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("out and in again", () => {
  it.each<ExchangeFormat>(["files", "workbook", "dmn"])("%s change nothing", async (format) => {
    const client = await garden.keeper("ada");
    const { id } = await draftWith(client, 10);
    const file = await client.exportDraft(id, format);
    expect(await client.previewImport(id, { format, content: file.content })).toEqual({
      refusals: [],
      refused: [],
      changes: [],
      differences: [],
      issues: [],
      outdated: false,
    });
    const version = (await client.draft(id)).version;
    expect(await outcome(client.takeImport(id, { format, content: file.content, version }))).toBe("422 nothing-changed");
  });
});

describe("a workbook", () => {
  it("is shown in words first, and taken over as one edit that can be undone", async () => {
    const client = await garden.keeper("ada");
    const draft = await draftWith(client, 10);
    const content = await workbookWith(await client.exportDraft(draft.id, "workbook"), "数值", "manyPlants", "数值", 8);
    const preview = await client.previewImport(draft.id, { format: "workbook", content });
    expect(preview.changes).toEqual([{ path: "rules/parameters.json", pointer: "/manyPlants/value", value: 8 }]);
    expect(preview.differences).toMatchObject([{ what: "changed", before: { zh: "10" }, after: { zh: "8" } }]);
    const taken = await client.takeImport(draft.id, { format: "workbook", content, version: draft.version });
    expect(taken).toMatchObject({ version: draft.version + 1, edits: 2 });
    const undone = await client.undoDraft(draft.id, taken.version);
    expect(undone.policy.documents).toEqual(draft.policy.documents);
  });

  it("is held to the contracts like any edit", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await draftWith(client, 10);
    const content = await workbookWith(await client.exportDraft(id, "workbook"), "数值", "manyPlants", "数值", 500);
    expect((await client.previewImport(id, { format: "workbook", content })).refused).toMatchObject([{ code: "contract-breach" }]);
    expect(await outcome(client.takeImport(id, { format: "workbook", content, version }))).toBe("422 contract-breach");
  });

  it("tells what is wrong with it by its cell, and what is no workbook", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await draftWith(client, 10);
    const content = await workbookWith(await client.exportDraft(id, "workbook"), "数值", "manyPlants", "数值", "很多");
    const { refusals } = await client.previewImport(id, { format: "workbook", content });
    expect(refusals[0]?.place?.zh).toMatch(/^“数值”表第\d+行D列$/);
    expect(await outcome(client.takeImport(id, { format: "workbook", content, version }))).toBe("422 change-refused");
    expect((await client.previewImport(id, { format: "workbook", content: "bm90aGluZw==" })).refusals).toHaveLength(1);
  });

  it("is told to be older than the draft", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await draftWith(client, 10);
    const { content } = await client.exportDraft(id, "workbook");
    await client.editDraft(id, { version, changes: [{ path: "rules/parameters.json", pointer: "/manyPlants/value", value: 9 }] });
    expect(await client.previewImport(id, { format: "workbook", content })).toMatchObject({ outdated: true, changes: [{ value: 10 }] });
  });
});

describe("the files of a layer", () => {
  it("come as they are kept, and what differs in them is taken over", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await draftWith(client, 10);
    const entries = entriesOf(bytesOf(await client.exportDraft(id, "files")));
    const parameters = "rules/hillside/parameters.json";
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["rules/hillside/layer.json", parameters, "rules/hillside/organisation.json"]),
    );
    const edited = entries.map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return {
        name: `copy/${name}`,
        bytes: new TextEncoder().encode(name === parameters ? text.replace('"value": 10', '"value": 7') : text),
      };
    });
    const content = base64(writeZip(edited));
    expect((await client.previewImport(id, { format: "files", content })).changes).toEqual([
      { path: "rules/parameters.json", pointer: "/manyPlants/value", value: 7 },
    ]);
    const taken = await client.takeImport(id, { format: "files", content, version });
    expect((await garden.store.drafts.find(taken.id))?.files.find(({ path }) => path === "rules/parameters.json")?.content).toMatchObject({
      manyPlants: { value: 7 },
    });
  });

  it("of another layer are refused, and so is what is no JSON", async () => {
    const client = await garden.keeper("ada");
    const { id } = await draftWith(client, 10);
    const refusalsOf = async (name: string) => {
      const content = base64(writeZip([{ name, bytes: new TextEncoder().encode("{") }]));
      return (await client.previewImport(id, { format: "files", content })).refusals.map(({ message }) => message.zh);
    };
    expect(await refusalsOf("rules/commons/grading.json")).toEqual(["压缩包里没有 `hillside` 的文件（rules/hillside/…）。"]);
    expect(await refusalsOf("rules/hillside/grading.json")).toEqual(["不是正确的 JSON。"]);
  });
});

it("only who edits the layer brings anything in, and a file may be larger than other requests", async () => {
  const { id } = await draftWith(await garden.keeper("ada"), 10);
  const large = { format: "dmn", content: "x".repeat(1_000_000) } as const;
  expect((await (await garden.keeper("ada")).previewImport(id, large)).refusals).toHaveLength(1);
  expect(await outcome((await garden.keeper("only.reader")).previewImport(id, large))).toContain("not-permitted");
  expect(await outcome((await garden.keeper("city.keeper")).previewImport(id, large))).toContain("not-permitted");
  expect(await outcome((await garden.keeper("valley.keeper")).exportDraft(id, "dmn"))).toContain("not-found");
  expect((await (await garden.keeper("only.reader")).exportDraft(id, "dmn")).name).toBe("hillside.dmn");
});
