/** Hands on the editors: a block pasted, a number dragged, a group moved by keys, and what a county asks for before a step of the city's. */
import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../browser/browser.ts";
import { mediation } from "../../shipped-policy/usual-answers.ts";
import { chooseTitle } from "../browser/select.ts";
import { type CaseWork, workOn } from "../station/case-work.ts";
import { prepare } from "../station/settling.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const guarded = "调解前核对回避";
const checked = "已核对调解人回避情形";

let station: Station;
let browser: Browser;
let city: EditingDesk;
let county: EditingDesk;

beforeAll(async () => {
  station = await openStation("2026-11-24");
  browser = await launchBrowser();
  city = await openEditingDesk(browser, station, "jiuquan", "editor");
  county = await openEditingDesk(browser, station, "yumen", "editor");
  await city.openDraft("逐项试改");
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

/** Both forms of a copied range, as a spreadsheet puts them there. */
async function copyRange(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = rows.map((cells) => `${cells.join("\t")}\r\n`).join("");
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const html = `<html><body><!--StartFragment--><table>${cells}</table><!--EndFragment--></body></html>`;
  await page.evaluate(
    ([plain, rich]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plain], { type: "text/plain" }),
          "text/html": new Blob([rich], { type: "text/html" }),
        }),
      ]),
    [text, html] as const,
  );
}

it("takes a block of cells pasted from a spreadsheet, once it was looked at", async () => {
  const { page } = city;
  await city.find("金额较小且涉及户数少");
  await page.getByRole("radiogroup", { name: "编辑方式" }).getByText("决策表", { exact: true }).click();
  await page.getByRole("grid").waitFor();
  const rows = page.getByRole("grid").getByRole("row");
  const titles = await page.getByRole("grid").getByRole("columnheader").allTextContents();
  const column = titles.indexOf("扬言威胁");
  const cellOf = (row: string) => rows.filter({ hasText: row }).locator("td,th").nth(column);
  await copyRange(page, [["否"], ["否"]]);
  await cellOf("首次发生、无肢体接触").click();
  await page.keyboard.press("ControlOrMeta+v");
  const looked = page.getByRole("dialog", { name: "粘贴前请核对" });
  await looked.getByText("共 2 格").waitFor();
  await city.isAccessible();
  expect(await city.press(looked.getByRole("button", { name: "粘贴", exact: true }))).toBe(200);
  expect(await Promise.all(["首次发生、无肢体接触", "金额较小且涉及户数少"].map((row) => cellOf(row).textContent()))).toEqual(["否", "否"]);
});

it("lets the levels follow a number while it is being dragged, and keeps it when it is let go", async () => {
  const { page } = city;
  await city.find("复杂纠纷的金额");
  const effects = page.locator(".jb-effects");
  await effects.getByText("升级 0 件").waitFor();
  const row = page.locator(".jb-numbers tr").filter({ has: page.getByRole("slider"), hasText: "复杂纠纷的金额" });
  const slider = row.getByRole("slider");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not to be seen.");
  const place = Number(await slider.inputValue()) / Number(await slider.getAttribute("max"));
  const [x, y] = [box.x + 8 + place * (box.width - 16), box.y + box.height / 2];
  const stood = await effects.textContent();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 8 });
  await expect.poll(() => effects.textContent()).not.toBe(stood);
  const saved = page.waitForResponse((response) => response.url().endsWith("/edits"));
  await page.mouse.up();
  expect((await saved).status()).toBe(200);
  expect(Number(await row.locator("input").first().inputValue())).toBeLessThan(10_000);
});

it("moves and takes apart a group of a condition by keys", async () => {
  const { page } = city;
  await city.find("村级调解未成或者超过逐级调处期限");
  await page.getByRole("radiogroup", { name: "编辑方式" }).getByText("按等级", { exact: true }).click();
  const reads = page.locator(".jb-condition .jb-reads");
  const inner = page.locator(".jb-branches .jb-branches");
  const told = await reads.textContent();
  await inner.getByRole("combobox", { name: "这一组怎样算满足" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => reads.textContent()).not.toBe(told);
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => reads.textContent()).toBe(told);
  await page.keyboard.press("Alt+KeyU");
  await inner.waitFor({ state: "detached" });
  await page.keyboard.press("Alt+KeyG");
  await inner.waitFor();
  await page.getByText("已全部保存").waitFor();
});

it("takes what a county asks for before a step of the city's, and lets it through check and review", async () => {
  const { page } = county;
  await county.openDraft(guarded);
  await county.find("登记调解");
  const inspector = page.locator(".jb-inspector");
  const condition = inspector.getByRole("group", { name: "须先满足" });
  await inspector.locator(".jb-field", { hasText: "须先满足" }).getByRole("button", { name: "设定条件" }).click();
  const saved = page.waitForResponse((response) => response.url().endsWith("/edits"));
  await chooseTitle(condition.getByRole("combobox", { name: "看哪一项" }), checked);
  expect((await saved).status()).toBe(200);
  await county.isAccessible();
  expect(await county.check()).toEqual([]);
  await county.submit("调解前须核对调解人是否需要回避。");
  const reviewer = await openEditingDesk(browser, station, "yumen", "reviewer");
  await reviewer.openReview(guarded);
  expect(await reviewer.differences()).toContain(checked);
  await reviewer.approve();
  expect(reviewer.complaints).toEqual([]);
});

async function readyToMediate(layer: string): Promise<CaseWork> {
  const parties = ["applicant", "respondent"].map((partyRole) => ({ partyName: `当事人 ${randomUUID()}`, partyRole }));
  const facts = { summary: "借款未还", place: layer, amount: 800_000, loanDueOn: null, parties };
  const { state } = await (await station.client(layer, "officer")).takeIn({ type: "debt", facts }, randomUUID());
  const work = workOn(station, layer, state.id);
  await prepare(station, work);
  return work;
}

it("is asked for on a case there, and not next door", async () => {
  const [here, there] = [await readyToMediate("yumen"), await readyToMediate("dunhuang")];
  const record = (values: object) => ({ kind: "step" as const, transition: "recordMediation", values: { ...mediation, ...values } });
  expect(await here.tryCommand("officer", record({}))).not.toBe("done");
  expect(await here.tryCommand("officer", record({ conflictChecked: true }))).toBe("done");
  expect(await there.tryCommand("officer", record({}))).toBe("done");
  expect([...city.complaints, ...county.complaints]).toEqual([]);
});
