/** One case in the lab, in a real browser: filled in, made up, begun from a scenario, changed by what-if, recorded into a draft, and played day by day. */
import { evaluate } from "@jiefen/policy";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { fillForm } from "./fill-form.ts";
import { chooseTitle } from "./select.ts";

const today = "2026-11-24";
const { policy } = getLayer("yumen");
const [scale] = policy.scales;
const levelTitle = (id: string | undefined): string => scale?.levels.find((level) => level.id === id)?.title.zh ?? "";

let station: Station;
let browser: Browser;
let opened: OpenPage;
let page: Page;
/** What the page has sent to be kept since it was opened. */
const written: string[] = [];

beforeAll(async () => {
  station = await openStation(today);
  browser = await launchBrowser();
  opened = await visit("/lab/case");
  page = opened.page;
  page.on("request", (request) => {
    if (request.method() !== "GET") written.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function visit(path: string, screen: "desk" | "phone" = "desk"): Promise<OpenPage> {
  const visited = await openPage(browser, station.url, screen);
  visited.page.setDefaultTimeout(30_000);
  await signIn(visited.page, { account: accountOf("yumen", "editor"), password }, path);
  return visited;
}

async function isSound(on: Page): Promise<void> {
  // Drawers come with a short movement, during which colours are in between.
  await settled(on);
  expect(await graveViolations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** Workers and a machine at work take their time. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 30_000 });
const level = (on: Page) => on.locator(".intake-aside .jf-level-large");
const way = (number: number) => page.locator(".lab-way").nth(number);

it("grades a dispute while its form is filled in, and keeps nothing of it", async () => {
  await page.getByText("先选一个纠纷类型，或者取一件编造的纠纷").waitFor();
  await isSound(page);
  await chooseTitle(page.locator("#lab-type"), "土地承包流转纠纷");
  await eventually(() => level(page).textContent()).toMatch(/暂定/);
  const form = policy.disputeTypes.find(({ id }) => id === "farmland");
  if (!form) throw new Error("There is no such form.");
  await fillForm(page, policy, form, { threat: true });
  const facts = { history: [], threat: true };
  const decision = await evaluate(policy, "farmland", facts, today);
  await eventually(() => level(page).textContent()).toContain(levelTitle(decision.level));
  const held = policy.criteria.filter(({ id }) => decision.criteria[id]?.outcome === "yes");
  await eventually(() => page.locator(".lab-fate-yes .lab-criteria > li").count()).toBe(held.length);
  expect(await page.locator(".lab-fate-yes").textContent()).toContain(held[0]?.title.zh);
  expect(new URL(page.url()).searchParams.get("facts")).toBeNull();
  expect(written).toEqual([]);
  await isSound(page);
});

it("makes up the same dispute for the same number, also from its address", async () => {
  await page.getByLabel("编造的纠纷，编号").fill("7");
  await page.getByRole("button", { name: "取这一件" }).click();
  await page.waitForURL(/facts=/);
  const address = page.url();
  const sentences = await page.locator(".lab-fate-yes").textContent();
  await page.reload();
  await eventually(() => page.locator(".lab-fate-yes").textContent()).toBe(sentences);
  await page.getByRole("button", { name: "换一件" }).click();
  await page.waitForURL((url) => url.href !== address);
  expect(await page.getByLabel("编造的纠纷，编号").inputValue()).toBe("8");
  expect(new URL(page.url()).searchParams.get("type")).toBe("farmland");
});

it("begins from a scenario, and comes to what the scenario expects", async () => {
  await chooseTitle(page.locator("#lab-scenario"), "扬言报复或者威胁：扬言要收拾对方");
  await eventually(() => level(page).textContent()).toContain(levelTitle("complex"));
  await page.getByText("黄色回访", { exact: false }).first().waitFor();
});

it("says what would have to be otherwise, and tries it", async () => {
  const higher = way(0);
  await eventually(() => higher.locator(".jf-level").textContent()).toBe(levelTitle("difficult"));
  await isSound(page);
  await higher.getByRole("button", { name: "照此改动试试" }).click();
  await eventually(() => level(page).textContent()).toContain(levelTitle("difficult"));
  await page.waitForURL((url) => !url.searchParams.has("facts"));
  await page.reload();
  await eventually(() => level(page).textContent()).toContain(levelTitle("difficult"));
});

it("records the case as a scenario in a new draft, whose check it passes", async () => {
  written.length = 0;
  await page.getByRole("button", { name: "记为政策情景" }).click();
  const drawer = page.getByRole("dialog");
  expect(await drawer.getByRole("button", { name: "加进草案" }).isDisabled()).toBe(true);
  await drawer.getByLabel("这个情景说的是什么").fill("扬言又添一项");
  expect(JSON.parse(await drawer.getByLabel("写入的内容").inputValue())).toMatchObject({
    title: "扬言又添一项",
    today,
    facts: { threat: true },
    expect: { level: "difficult" },
  });
  await isSound(page);
  await drawer.getByRole("button", { name: "加进草案" }).click();
  await drawer.getByRole("link", { name: "查看草案的检查结果" }).click();
  await page.waitForURL(/\/policy\/drafts\/[0-9A-Z]{26}\/check$/);
  await page.getByText(/个测试全部符合预期/).waitFor();
  expect(written.map((sent) => sent.replace(/[0-9A-Z]{26}/, "…"))).toEqual(["POST /api/drafts", "POST /api/drafts/…/edits"]);
  await page.goBack();
  await eventually(() => level(page).textContent()).toContain(levelTitle("difficult"));
});

const figure = (on: Page, title: string) => on.locator(".course-summary li", { hasText: title }).locator("strong");
const played = (on: Page, day: number) => on.getByText(`推演到第 ${day} 天`).waitFor({ timeout: 120_000 });

it("plays the case day by day, each visit on its day and with why it exists", async () => {
  written.length = 0;
  await page.getByRole("link", { name: "时间推演" }).click();
  await played(page, 90);
  expect(Number(await figure(page, "按时回访").textContent())).toBeGreaterThan(5);
  expect(await figure(page, "回访逾期").textContent()).toBe("0");
  expect(await page.locator(".course-span-word").first().textContent()).toBe(levelTitle("difficult"));
  await page.getByText(/稳控期第 1 次：自 11月24日 起第 1 天/).waitFor();
  await isSound(page);
});

it("goes through the days by keyboard, and plays them by itself", async () => {
  const strip = page.getByRole("listbox", { name: "逐日经过" });
  const day = () => strip.getByRole("option", { selected: true }).getAttribute("aria-label");
  await strip.focus();
  await page.keyboard.press("ArrowRight");
  await eventually(day).toMatch(/^11月25日.*第 1 天：按时回访/);
  await page.keyboard.press("PageDown");
  await eventually(day).toMatch(/^12月2日.*第 8 天/);
  await page.keyboard.press("End");
  await eventually(day).toMatch(/第 90 天/);
  await page.keyboard.press("Home");
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "暂停" }).waitFor();
  await eventually(day).toMatch(/第 [3-9] 天/);
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "播放" }).waitFor();
});

it("shows what follows when nobody is visited: who is told, and the cards that are issued", async () => {
  await page.getByText("一次都不做", { exact: true }).click();
  await played(page, 90);
  await eventually(() => figure(page, "按时回访").textContent()).toBe("0");
  expect(Number(await figure(page, "发督办牌").textContent())).toBeGreaterThan(0);
  await page
    .getByRole("option", { name: /发督办牌/ })
    .first()
    .click();
  await page.getByText(/^发出黄牌：/).waitFor();
  await page
    .getByText(/^告知：.*所长/)
    .first()
    .waitFor();
  await isSound(page);
});

it("takes what is to happen on a day, and tells what policy does not grant", async () => {
  await page.getByText("每次都按时", { exact: true }).click();
  await played(page, 90);
  await page.getByRole("option", { name: /第 12 天/ }).click();
  await page.getByRole("button", { name: "申请销号", exact: true }).click();
  await page.getByRole("button", { name: "取消：第 12 天（12月6日） 申请销号" }).waitFor();
  await played(page, 90);
  const refusal = page.locator(".refusal");
  await refusal.getByText("申请销号：没有办成").waitFor();
  await refusal.getByText("“回访已按方案完成”还没有做到。").waitFor();
  await page.getByRole("button", { name: "报告新情况" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.locator(".jf-form").waitFor();
  await isSound(page);
  await drawer.getByRole("button", { name: "确定" }).click();
  await page.getByRole("button", { name: "取消：第 12 天（12月6日） 报告新情况" }).waitFor();
  await played(page, 90);
  await page.getByText("填写《新情况登记》").waitFor();
  expect(written).toEqual([]);
});

it("lists the days under one another on a phone, the grade at the thumb", async () => {
  const phone = await visit("/lab/case", "phone");
  await phone.page.getByRole("button", { name: "取这一件" }).click();
  await phone.page.locator(".grade-bar .jf-level").waitFor();
  await isSound(phone.page);
  await phone.page.locator(".grade-bar").click();
  await phone.page.getByRole("dialog").getByText("为什么是这一级").waitFor();
  await isSound(phone.page);
  await phone.page.getByRole("button", { name: "关闭" }).or(phone.page.locator(".ant-drawer-close")).first().click();
  await phone.page.getByRole("link", { name: "时间推演" }).click();
  await played(phone.page, 90);
  await phone.page.getByRole("button", { name: "下一件事" }).click();
  const open = phone.page.locator('.course-list button[aria-expanded="true"]');
  await eventually(() => open.textContent()).toMatch(/第 [1-9]\d* 天/);
  await phone.page.getByRole("heading", { name: "回访安排" }).waitFor();
  await isSound(phone.page);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it("leaves the browser nothing to complain of", () => {
  expect(opened.complaints).toEqual([]);
});
