/** The lab in a real browser: numbers moved over made-up disputes, over those of the desk and of a file; what is behind a cell; rules in two languages. */
import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { chooseTitle } from "./select.ts";

const amount = "复杂纠纷的金额";
const relapse = "销号后复发的计算期";

let station: Station;
let browser: Browser;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  station = await openStation("2026-11-24");
  browser = await launchBrowser();
  const officer = await station.client("yumen", "officer");
  for (const owed of [300_000, 5_000_000]) {
    const parties = ["applicant", "respondent"].map((partyRole) => ({ partyName: `当事人 ${randomUUID()}`, partyRole }));
    const facts = { summary: "借款未还", place: "玉门镇", amount: owed, loanDueOn: null, parties };
    await officer.takeIn({ type: "debt", facts }, randomUUID());
  }
  opened = await visit("editor", "/lab?count=3000&seed=5");
  page = opened.page;
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function visit(post: Post, path: string, screen: "desk" | "phone" = "desk"): Promise<OpenPage> {
  const visited = await openPage(browser, station.url, screen);
  visited.page.setDefaultTimeout(30_000);
  await signIn(visited.page, { account: accountOf("yumen", post), password }, path);
  return visited;
}

const summary = (on: Page) => on.locator(".lab-moved");
const isAccessible = async (on: Page) => expect(await graveViolations(on)).toEqual([]);

async function countIn(cell: string): Promise<number> {
  return Number((await page.locator(cell).getByRole("button").first().locator("strong").textContent())?.replaceAll(",", ""));
}

it("moves nothing as long as no number is moved", async () => {
  await expect.poll(() => summary(page).textContent()).toBe("升级 0 件，降级 0 件，不变 3,000 件");
  await isAccessible(page);
});

it("follows a slider that is moved by keyboard", async () => {
  const slider = page.getByRole("slider", { name: amount });
  expect(await slider.getAttribute("aria-valuetext")).toBe("1万元");
  await slider.focus();
  for (let times = 0; times < 5; times++) await page.keyboard.press("ArrowLeft");
  expect(await slider.getAttribute("aria-valuetext")).toBe("5000元");
  await expect.poll(() => summary(page).textContent()).toMatch(/升级 [1-9]/);
  await page.getByText("已改动 1 项").waitFor();
  await isAccessible(page);
});

it("opens a cell, and from there a dispute to study; coming back, all is as it was left", async () => {
  const count = await countIn(".lab-cell-up");
  await page.locator(".lab-cell-up").getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog");
  await drawer.getByText(`共 ${count} 件`).waitFor();
  const listed = drawer.getByRole("listitem");
  await expect.poll(() => listed.count()).toBe(Math.min(200, count));
  expect(await listed.first().textContent()).toContain("新命中");
  await isAccessible(page);
  await listed.first().getByRole("link").click();
  await page.waitForURL(/\/lab\/case\?/);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("layer"), Object.keys(JSON.parse(asked.get("facts") ?? "null")).length > 0]).toEqual(["yumen", true]);
  await page.goBack();
  await drawer.getByText(`共 ${count} 件`).waitFor();
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await page.getByText("已改动 1 项").waitFor();
});

it("reads the disputes again for a number that facts are worked out by, and says so", async () => {
  const slider = page.getByRole("slider", { name: relapse });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText("已改动 2 项").waitFor();
  await page.getByText("共 3,000 件").waitFor();
  await page.getByRole("button", { name: "恢复 90天" }).click();
  await page.getByText("已改动 1 项").waitFor();
});

it("tells every rule as a sentence, with the number being tried, in both languages", async () => {
  await page.getByRole("link", { name: "规则一览" }).click();
  await page.locator(".lab-value-tried").first().waitFor();
  expect(await page.locator(".lab-value-tried").allTextContents()).toContain("5000元");
  await page.getByRole("button", { name: /English/ }).click();
  const rules = page.locator(".lab-rule");
  await page.getByLabel("Search criteria, facts or sources").fill("5,000 yuan");
  await expect.poll(() => rules.count()).toBe(1);
  expect(await rules.first().textContent()).toMatch(/5,000 yuan.*was 10,000 yuan.*holds for/s);
  await isAccessible(page);
  await page.getByRole("button", { name: /中文/ }).click();
  await page.getByRole("link", { name: "调整数值" }).click();
});

it("tries the numbers on disputes of the desk, nameless to who may not read them", async () => {
  await page.getByText("本地区纠纷", { exact: true }).click();
  await page.getByText("共 2 件", { exact: true }).waitFor();
  const rows = page.getByRole("combobox", { name: "与什么比" });
  for (const title of ["比上级政策", "比案件记录的等级"]) await chooseTitle(rows, title);
  await page.locator(".lab-cell button").first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("listitem").first().waitFor();
  expect(await drawer.getByRole("link", { name: /打开案件/ }).count()).toBe(0);
  await page.keyboard.press("Escape");
  const officer = await visit("officer", "/lab?cases=desk");
  await officer.page.locator(".lab-cell button").first().click();
  await officer.page
    .getByRole("link", { name: /打开案件/ })
    .first()
    .waitFor();
  await officer.close();
});

it("takes a file of disputes, and tells what is wrong with it by line", async () => {
  await page.getByText("本机文件", { exact: true }).click();
  await page.getByText("还没有选择文件").waitFor();
  const lines = ['{"type":"debt","facts":{"amount":600000}}', "not json", '{"type":"dragon","facts":{}}'];
  await page
    .getByLabel("选择文件", { exact: true })
    .first()
    .setInputFiles({ name: "cases.jsonl", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) });
  await page.getByText("共 1 件", { exact: true }).waitFor();
  await page.getByText("有问题的行").click();
  expect(await page.locator(".lab-faults li").allTextContents()).toEqual([
    "第 2 行不是一个 JSON 对象：not json",
    "第 3 行的类型“dragon”不在这份政策里。",
  ]);
  await isAccessible(page);
});

it("puts the number into a draft, which the lab then studies", async () => {
  await page.getByRole("button", { name: "写进草案" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`${amount}：1万元 → 5000元`).waitFor();
  await dialog.getByLabel("这次要改什么").fill("五千元以上即按复杂管理");
  await dialog.getByRole("button", { name: "写进草案" }).click();
  await page.waitForURL(/\/policy\/drafts\/[0-9A-Z]{26}\/check$/);
  const id = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const draft = await (await station.client("yumen", "editor")).draft(id);
  expect(draft.history.flatMap(({ changes }) => changes)).toEqual([
    { path: "rules/parameters.json", pointer: "/complexAmount/value", value: 500_000 },
  ]);
  await page.goto(`/lab?draft=${id}&count=200`);
  await expect.poll(() => page.getByRole("slider", { name: amount }).getAttribute("aria-valuetext")).toBe("5000元");
});

it("shows table and slider together on a phone", async () => {
  const phone = await visit("editor", "/lab?count=500", "phone");
  const slider = phone.page.getByRole("slider", { name: amount });
  await slider.focus();
  await phone.page.keyboard.press("Home");
  await expect.poll(() => summary(phone.page).textContent()).toMatch(/升级 [1-9]/);
  const [table, row] = [await phone.page.locator("table.lab-matrix").boundingBox(), await slider.boundingBox()];
  expect([table && table.y >= 0, row && table && row.y > table.y + table.height, row && row.y < 844]).toEqual([true, true, true]);
  await isAccessible(phone.page);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it("leaves the browser nothing to complain of", () => {
  expect(opened.complaints).toEqual([]);
});
