/** Verbs on behalf of a person: workbooks taken in by row, papers and figures as files, with that person's rights and no others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashPassword, openStore, readPolicyFiles } from "@jiefen/store";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();
let data = "";
let id = "";

beforeAll(async () => {
  data = join(folder, "data");
  const store = await openStore({ dataDir: data });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(garden));
  const common = { division: "100000", demonstration: false, active: true };
  for (const role of ["chair", "bookkeeper"])
    await store.people.add({ id: store.newId(), account: role, name: role, roles: [role], ...common }, await hashPassword("compost"), 1);
  await store.close();
});

const call = (line: string, as = "chair") => jiefen(`${line} --as ${as} --data ${data} --lang en`);

/** The template with rows below its example, by the titles of its columns. */
async function fill(name: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(join(folder, "template.xlsx"))).buffer);
  const [sheet] = book.worksheets;
  const titles = sheet?.getRow(2).values;
  if (!sheet || !Array.isArray(titles)) throw new Error("The template has no titles.");
  rows.forEach((row, index) => {
    for (const [title, value] of Object.entries(row)) sheet.getCell(index + 4, titles.indexOf(title)).value = value;
  });
  await book.xlsx.writeFile(join(folder, name));
}

describe("a workbook", () => {
  const good = { 发现日期: "2026-02-01", 受害株数: "3", 叶面有蜜露: "是", 园友1·姓名: "阿玉" };

  it("is written for a dispute type, filled in, looked at, and taken in once, row by row", async () => {
    expect((await jiefen(`case-template aphids template.xlsx --as chair --data ${data} --lang zh`)).code).toBe(0);
    await fill("ledger.xlsx", [
      { 来源编号: "1", ...good },
      { 来源编号: "2", ...good, 受害株数: "很多的" },
    ]);
    const looked = await call("import-cases ledger.xlsx --source ledger --dry-run");
    expect(looked.out).toMatch(/Rows read: 2; good: 1\./);
    expect(looked.out).toContain("Taken in: 0; taken in before: 0; not taken in: 1.");
    const first = await call("import-cases ledger.xlsx --source ledger");
    expect(first.out).toMatch(/row 5, column \w+ {2}2 {2}/);
    expect(first.out).toContain("Taken in: 1; taken in before: 0; not taken in: 1.");
    expect((await call("import-cases ledger.xlsx --source ledger")).out).toContain("Taken in: 0; taken in before: 1; not taken in: 1.");
  });

  it("is nobody's who may not import, and is refused where it is none", async () => {
    expect(await call("import-cases ledger.xlsx --source ledger", "bookkeeper")).toMatchObject({ code: 1 });
    expect(await call("import-cases nowhere.xlsx --source ledger")).toMatchObject({ code: 2 });
    expect((await call("case-template nothing x.xlsx")).code).toBe(1);
  });
});

describe("papers and figures", () => {
  beforeAll(async () => {
    const store = await openStore({ dataDir: data });
    const { items } = await store.list({ division: "100000", person: "", restricted: true }, {}, { today: "2026-03-02", limit: 1 });
    id = items[0]?.state.id ?? "";
    await store.close();
  });

  it("lists the papers of a case, and writes one as PDF or Word", async () => {
    const listed = await call(`papers ${id}`);
    expect(listed.out).toContain("notice");
    expect((await call(`papers ${id} --paper notice --out notice.pdf`)).code).toBe(0);
    expect(readFileSync(join(folder, "notice.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await call(`papers ${id} --paper notice --out notice.docx`)).code).toBe(0);
    expect(readFileSync(join(folder, "notice.docx")).subarray(0, 2).toString()).toBe("PK");
    expect((await call(`papers ${id} --paper notice --out notice.txt`)).code).toBe(2);
    expect((await call(`papers ${id} --paper notice --out x.pdf`, "bookkeeper")).code).toBe(1);
    // It is no card's.
    expect((await call(`papers ${id} --paper notice --card nothing --out x.pdf`)).code).toBe(1);
  });

  it("tells the figures of a period, or writes the report", async () => {
    const told = await call("figures --from 2026-01-01 --to 2026-12-31");
    expect(told.out).toMatch(/2026-01-01 – /);
    expect((await call("figures --out figures.xlsx")).code).toBe(0);
    expect(readFileSync(join(folder, "figures.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect((await call("figures --division 999999")).code).toBe(1);
  });
});
