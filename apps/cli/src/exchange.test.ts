/** `jiefen export` and `jiefen import` with archives, workbooks and DMN, on a real database. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@jiefen/store";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";
import { wordTemplate } from "./fixtures/word-template.ts";

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
  const papers = JSON.parse(readFileSync(join(garden, "rules/commons/papers.json"), "utf8"));
  const [first = ""] = Object.keys(papers.papers);

  /** A folder whose first paper names these bytes, with what lies beside under their digest. */
  function source(bytes: Buffer, lies = bytes) {
    const digest = createHash("sha256").update(bytes).digest("hex");
    const place = `rules/commons/templates/${digest}.docx`;
    const { [first]: paper, ...others } = papers.papers;
    const named = { ...papers, papers: { ...others, [first]: { ...paper, template: { digest, name: "通知.docx" } } } };
    const from = gardenWith("rules/commons/papers.json", JSON.stringify(named));
    mkdirSync(join(from, "rules/commons/templates"));
    writeFileSync(join(from, place), lies);
    return { from, place, digest };
  }
  async function kept(dataDir: string, digest: string): Promise<Uint8Array | undefined> {
    const store = await openStore({ dataDir });
    const found = await store.paperTemplates.find(digest);
    await store.close();
    return found;
  }

  it("lies beside the files by its digest: published, exported and imported with them", async () => {
    const bytes = wordTemplate("{plot}");
    const { from, place, digest } = source(bytes);
    const own = join(folder, "template-data");
    expect((await jiefen(`publish --files ${from} --data ${own} --yes --json`)).json()).toMatchObject({ ok: true });
    await jiefen(`export out --data ${own}`);
    expect(readFileSync(join(folder, "out", place)).equals(bytes)).toBe(true);
    await jiefen(`export commons.zip --layer commons --data ${own}`);
    expect((await jiefen(`import commons.zip --layer commons --data ${data} --json --yes`)).json()).toMatchObject({ ok: true });
    expect(Buffer.from((await kept(data, digest)) ?? []).equals(bytes)).toBe(true);
  });

  it("is kept only once somebody has said yes", async () => {
    const { from, digest } = source(wordTemplate("{plot}, asked"));
    await jiefen(`publish --files ${from} --data ${data}`, { stdin: "n\n" });
    await jiefen(`import ${from} --layer commons --data ${data}`, { stdin: "n\n" });
    await jiefen(`import ${from} --layer commons --data ${data} --dry-run`);
    await jiefen(`import ${from} --layer commons --data ${data} --publish`, { stdin: "n\n" });
    expect(await kept(data, digest)).toBeUndefined();
    await jiefen(`import ${from} --layer commons --data ${data}`, { stdin: "y\n" });
    expect(await kept(data, digest)).toBeDefined();
  });

  it("is missed where it lies nowhere, and refused where it is not what it is called or cannot be used", async () => {
    const publish = async ({ from }: { readonly from: string }) => {
      const { out, err } = await jiefen(`publish --files ${from} --data ${join(folder, "none")} --yes --json`);
      return out + err;
    };
    const bytes = wordTemplate("{plot}, elsewhere");
    expect(await publish(source(bytes, Buffer.alloc(0)))).toMatch(/template-misfit|对不上|does not match/);
    for (const [unfit, code] of [
      [source(Buffer.from("no Word")), "template-unfit"],
      [source(wordTemplate("{plott}")), "template-unfit"],
    ] as const) {
      expect(await publish(unfit)).toContain(code);
      expect(await kept(join(folder, "none"), unfit.digest)).toBeUndefined();
      expect((await jiefen(`import ${unfit.from} --layer commons --data ${data} --json --dry-run`)).out).toContain(code);
    }
    const missing = source(bytes);
    rmSync(join(missing.from, missing.place));
    expect(await publish(missing)).toContain("template-missing");
  });
});
