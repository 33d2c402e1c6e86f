/** `jiefen export` and `jiefen import` with archives, workbooks and DMN, on a real database. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@jiefen/store";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();
const data = join(folder, "data");
beforeAll(async () => {
  await jiefen(`publish --files ${garden} --data ${data} --yes`);
});

/** The workbook of the hillside with another number of plants. */
async function workbook(plants: number | string, name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(join(folder, "criteria.xlsx"))).buffer);
  book.getWorksheet("数值")?.eachRow((row) => {
    if (row.getCell(1).text === "manyPlants") row.getCell(4).value = plants;
  });
  writeFileSync(join(folder, name), new Uint8Array(await book.xlsx.writeBuffer()));
  return name;
}

const imported = (from: string, more = "--dry-run") => jiefen(`import ${from} --layer hillside --data ${data} --json ${more}`);

describe("out and in again", () => {
  it.each(["layer.zip", "criteria.xlsx", "grading.dmn"])("%s changes nothing", async (file) => {
    expect((await jiefen(`export ${file} --layer hillside --data ${data} --json`)).json()).toMatchObject({ ok: true, written: [file] });
    expect((await imported(file)).json()).toMatchObject({ ok: true, changes: [], draft: null });
  });

  it("a folder changes nothing either", async () => {
    expect((await imported(garden)).json()).toMatchObject({ ok: true, changes: [] });
  });
});

describe("what was edited", () => {
  it("is told first, and opens a draft", async () => {
    const file = await workbook(8, "fewer.xlsx");
    const change = { path: "rules/parameters.json", pointer: "/manyPlants/value", value: 8 };
    expect((await imported(file)).json()).toMatchObject({
      changes: [change],
      differences: [{ before: { zh: "12" }, after: { zh: "8" } }],
      draft: null,
    });
    const unasked = await jiefen(`import ${file} --layer hillside --data ${data} --lang en`, { stdin: "n\n" });
    expect([unasked.code, unasked.out]).toEqual([1, expect.stringContaining("12 → 8")]);
    const answer = (await imported(file, "--yes")).json();
    expect(answer).toMatchObject({ ok: true, draft: expect.stringMatching(/^[0-9A-Z]{26}$/) });
  });

  it("is published at once where that is asked for", async () => {
    const file = await workbook(7, "published.xlsx");
    expect((await imported(file, "--publish --yes")).json()).toMatchObject({
      ok: true,
      layers: [{ layer: "hillside", published: true, standing: false }],
    });
    await jiefen(`export after --layer hillside --data ${data}`);
    expect(JSON.parse(readFileSync(join(folder, "after/rules/hillside/parameters.json"), "utf8"))).toMatchObject({
      manyPlants: { value: 7 },
    });
  });

  it("in a folder is taken over too, removed files with it", async () => {
    const text = readFileSync(join(garden, "rules/hillside/parameters.json"), "utf8");
    const copy = gardenWith("rules/hillside/parameters.json", text.replace(/"value": \d+/, '"value": 9'));
    expect((await imported(copy)).json()).toMatchObject({ changes: [{ pointer: "/manyPlants/value", value: 9 }] });
  });

  it("may not break a contract, and what cannot be read is told by its cell", async () => {
    expect((await imported(await workbook(500, "many.xlsx"))).json()).toMatchObject({ ok: false, issues: [{ code: "contract-breach" }] });
    const wrong = await jiefen(`import ${await workbook("很多", "wrong.xlsx")} --layer hillside --data ${data} --dry-run`);
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringMatching(/“数值”表第\d+行D列.*这里应当是数字/)]);
  });
});

it.each([
  ["export criteria.xlsx", "--layer"],
  ["import criteria.xlsx", "--layer"],
  ["import nothing.xlsx --layer hillside --dry-run", "nothing.xlsx"],
  ["import criteria.xlsx --layer hilside --dry-run", "hillside"],
  ["import criteria.xlsx --layer hillside --json", "--yes"],
])("`%s` is misuse", async (line, named) => {
  const { code, out, err } = await jiefen(`${line} --data ${data}`);
  expect([code, `${out}${err}`]).toEqual([2, expect.stringContaining(named)]);
});

describe("the Word template of a paper", () => {
  const bytes = Buffer.from("what Word wrote");
  const digest = createHash("sha256").update(bytes).digest("hex");
  const place = `rules/commons/templates/${digest}.docx`;
  const papers = JSON.parse(readFileSync(join(garden, "rules/commons/papers.json"), "utf8"));
  const [first = ""] = Object.keys(papers.papers);
  papers.papers[first].template = { digest, name: "通知.docx" };
  const source = () => gardenWith("rules/commons/papers.json", JSON.stringify(papers));

  it("lies beside the files by its digest: published, exported and imported with them", async () => {
    const from = source();
    const own = join(folder, "template-data");
    mkdirSync(join(from, "rules/commons/templates"));
    writeFileSync(join(from, place), bytes);
    expect((await jiefen(`publish --files ${from} --data ${own} --yes --json`)).json()).toMatchObject({ ok: true });
    await jiefen(`export out --data ${own}`);
    expect(readFileSync(join(folder, "out", place)).equals(bytes)).toBe(true);
    await jiefen(`export commons.zip --layer commons --data ${own}`);
    expect((await jiefen(`import commons.zip --layer commons --data ${data} --json --yes`)).json()).toMatchObject({ ok: true });
    const store = await openStore({ dataDir: data });
    expect(Buffer.from((await store.paperTemplates.find(digest)) ?? []).equals(bytes)).toBe(true);
    await store.close();
  });

  it("is missed where it lies nowhere, and refused where it is not what it is called", async () => {
    const from = source();
    const missing = await jiefen(`publish --files ${from} --data ${join(folder, "none")} --yes --json`);
    expect(missing.out).toContain("template-missing");
    mkdirSync(join(from, "rules/commons/templates"));
    writeFileSync(join(from, place), "something else");
    const misfit = await jiefen(`publish --files ${from} --data ${join(folder, "none")} --yes --json`);
    expect(misfit.out + misfit.err).toMatch(/template-misfit|对不上|does not match/);
  });
});
