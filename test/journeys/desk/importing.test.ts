/** Many disputes at once, on the page: a filled-in workbook is sent, its faults are put right, it is confirmed; and the list goes out as a workbook. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseColumns } from "@jiefen/exchange";
import ExcelJS from "exceljs";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "importing-"));
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
  rmSync(folder, { recursive: true });
});

type Row = Readonly<Record<string, string>>;
const row = (number: string, more: Row = {}): Row => ({
  number,
  summary: "=1+1 为排水沟争执",
  place: "某村",
  "parties.1.partyName": "甲大山",
  "parties.2.partyName": "乙小河",
  ...more,
});

/** The template as the page gives it, with rows by key of the column. */
async function ledger(name: string, rows: readonly Row[]): Promise<string> {
  const client = await station.client("yumen", "officer");
  const { content } = await client.caseTemplate("neighbour", "zh");
  const policy = await station.store.policies.getPolicy((await station.store.policies.findLayer("yumen"))?.release ?? "");
  const form = policy.disputeTypes.find(({ id }) => id === "neighbour");
  const keys = form ? caseColumns(policy, form).map(({ key }) => key) : [];
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(Buffer.from(content, "base64")).buffer);
  rows.forEach((cells, index) => {
    for (const [key, value] of Object.entries(cells)) {
      const cell = book.worksheets[0]?.getCell(index + 4, keys.indexOf(key) + 1);
      if (cell) cell.value = value;
    }
  });
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

async function at(post: Post, screen: Screen, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", post), password }, path);
  await work(page);
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

async function sheetOf(download: Download): Promise<readonly (readonly string[])[]> {
  const book = new ExcelJS.Workbook();
  const path = join(folder, `down-${download.suggestedFilename()}`);
  await download.saveAs(path);
  await book.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((line) => rows.push((Array.isArray(line.values) ? line.values.slice(1) : []).map(String)));
  return rows;
}

const send = async (page: Page, path: string) => {
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByRole("heading", { name: "检查完毕，尚未登记" }).waitFor();
};

describe.each(["desk", "phone"] as const)("at a %s", (screen) => {
  it("a workbook is sent, its faults told by row and column, put right, confirmed, and known when it comes again", async () => {
    const number = (n: number) => `${screen}-${n}`;
    const first = await ledger(`${screen}.xlsx`, [
      row(number(1)),
      row(number(2), { threat: "说不好是什么" }),
      row(number(3), { death: "否", deaths: "1" }),
    ]);
    await at("officer", screen, "/cases/import", async (page) => {
      await send(page, first);
      await page.getByRole("heading", { name: "1行要改正" }).waitFor();
      const faulty = page.locator("section").filter({ hasText: "1行要改正" }).locator("li").filter({ hasText: "第5行" }).first();
      expect(await faulty.textContent()).toMatch(/第5行.*[A-Z]+列/s);
      const dropped = page.locator("section").filter({ hasText: "1行有答案不登记" });
      await dropped.getByText(/第6行/).first().waitFor();
      expect(await dropped.textContent()).toMatch(/第6行.*不问/s);
      if (process.env.PICTURES) await takePicture(page, `import-${screen}`);
      const [corrections] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "下载要改正的行" }).click(),
      ]);
      expect((await sheetOf(corrections)).flat().join("\n")).toContain(number(2));
      await page.getByRole("button", { name: "登记2件" }).click();
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
    });
    const mended = await ledger(`${screen}-mended.xlsx`, [row(number(1)), row(number(2), { threat: "否" })]);
    await at("officer", screen, "/cases/import", async (page) => {
      await send(page, mended);
      await page.locator(".import-tiles").filter({ hasText: "以前登记过" }).waitFor();
      await page.getByRole("button", { name: "登记1件" }).click();
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
    });
    const { items } = await (await station.client("yumen", "officer")).cases({ limit: "100" });
    expect(items).toHaveLength(screen === "desk" ? 3 : 6);
  });

  it("what was sent may be cancelled before anything is taken in", async () => {
    const path = await ledger(`${screen}-cancelled.xlsx`, [row(`${screen}-9`)]);
    await at("officer", screen, "/cases/import", async (page) => {
      await send(page, path);
      await page.getByRole("button", { name: "取消，不登记" }).click();
      await page.getByRole("heading", { name: "已取消" }).waitFor();
    });
  });

  it("the list goes out as a workbook: codes of both tables, nothing a formula, masked unless asked for", async () => {
    await at("officer", screen, "/cases?type=neighbour", async (page) => {
      const get = async (item: string) => {
        await page.getByRole("button", { name: "导出 Excel" }).click();
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
        return sheetOf(download);
      };
      const masked = await get("隐去个人信息");
      expect(masked[0]?.filter((title) => title.startsWith("类型代码"))).toHaveLength(2);
      expect(masked.flat().join("\n")).not.toContain("甲大山");
      const personal = await get("含个人信息");
      expect(personal.flat().join("\n")).toContain("甲大山");
      expect([...masked, ...personal].flat().filter((text) => /^[=+\-@]./.test(text))).toEqual([]);
      expect(personal.flat()).toContain("'=1+1 为排水沟争执");
    });
  });
});
