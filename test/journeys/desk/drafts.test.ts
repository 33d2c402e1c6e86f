/** Drafts in a real browser: they survive a closed tab, hold what an input method wrote, and leave with the person. */
import { randomUUID } from "node:crypto";
import type { Facts } from "@jiefen/policy";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const caseOf = async (facts: Facts) =>
  (await (await station.client("yumen", "officer")).takeIn({ type: "neighbour", facts }, randomUUID())).state.id;
const officer = { account: accountOf("yumen", "officer"), password };
const form = "/cases/new/neighbour";
const question = (page: Page, fact: string) => page.locator(`[data-question="${fact}"]`).first();
const summary = (page: Page) => question(page, "summary").locator("textarea");
const kept = (page: Page) => page.getByText("草稿已存于本机");

it("offers a closed tab's answers again, and forgets them when told to", async () => {
  const { page, close } = await openPage(browser, station.url);
  await signIn(page, officer, form);
  await summary(page).fill("两家为排水沟争执。");
  await question(page, "place").getByRole("button", { name: "不清楚" }).click();
  await kept(page).waitFor();
  await page.close();
  const again = await page.context().newPage();
  await again.goto("/");
  await again.getByRole("heading", { name: /未提交的草稿/ }).waitFor();
  await again.getByRole("link", { name: /继续填写/ }).click();
  await again.getByText(/已恢复.*未提交的草稿/).waitFor();
  expect(await summary(again).inputValue()).toBe("两家为排水沟争执。");
  expect(
    await question(again, "place")
      .getByRole("button", { name: /已记为不清楚/ })
      .count(),
  ).toBe(1);
  await again.getByRole("button", { name: "丢弃，重新填写" }).click();
  await again.locator(".ant-modal").getByRole("button", { name: "丢弃，重新填写" }).click();
  await expect.poll(() => summary(again).inputValue()).toBe("");
  await again.reload();
  await summary(again).waitFor();
  await again.waitForTimeout(500);
  expect(await summary(again).inputValue()).toBe("");
  await close();
});

it("keeps what an input method composes whole", async () => {
  const { page, close } = await openPage(browser, station.url);
  await signIn(page, officer, form);
  await summary(page).click();
  const session = await page.context().newCDPSession(page);
  for (const text of ["z", "zh", "zho", "zhon", "zhong"]) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(120);
  }
  // Longer than the pause after which a text is handed on: still nothing of it is an answer.
  await page.waitForTimeout(400);
  expect(await kept(page).count()).toBe(0);
  await session.send("Input.insertText", { text: "中" });
  await kept(page).waitFor();
  await page.reload();
  await expect.poll(() => summary(page).inputValue()).toBe("中");
  await close();
});

it("is kept by every form in which something is typed, and told when it comes back", async () => {
  const id = await caseOf({ summary: "为浇水争执", place: "某村", parties: [{ partyName: "甲大山" }] });
  const { page, close } = await openPage(browser, station.url);
  page.setDefaultTimeout(20_000);
  await signIn(page, officer, `/cases/${id}?do=note`);
  const forms: readonly (readonly [string, string])[] = [
    [`/cases/${id}?do=note`, "#note"],
    [`/cases/${id}?do=planSession`, "#session-place"],
    [`/cases/${id}?do=callForHelp`, "#call-need"],
    [`/cases/${id}?do=transfer`, "#reason"],
    [`/cases/${id}?do=recordFacts`, '[data-question="summary"] textarea'],
    [`/cases/${id}`, "#progress-text"],
  ];
  for (const [address, field] of forms) {
    await page.goto(address);
    await page.locator(field).first().fill(`写到一半 ${field.length}`);
    // As long as a text is handed on and the draft written.
    await page.waitForTimeout(1_500);
  }
  await page.goto("/");
  await page.getByRole("heading", { name: /未提交的草稿/ }).waitFor();
  for (const [address, field] of forms) {
    await page.goto(address);
    await expect.poll(() => page.locator(field).first().inputValue(), { timeout: 10_000 }).toBe(`写到一半 ${field.length}`);
  }
  await page.locator("#progress-text").fill("已约好周五再谈");
  await page.getByRole("button", { name: "记下" }).click();
  await expect.poll(() => page.locator("#progress-text").inputValue(), { timeout: 10_000 }).toBe("");
  await page.reload();
  await page.locator("#progress-text").waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator("#progress-text").inputValue()).toBe("");
  await close();
});

it("is none of the things a browser keeps in the clear", async () => {
  const { page, close } = await openPage(browser, station.url);
  await signIn(page, officer, form);
  await summary(page).fill("为排水沟争执");
  await question(page, "place").locator("input").fill("某村");
  await kept(page).waitFor();
  const clear = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(clear).not.toMatch(/neighbour|排水沟|某村/);
  await close();
});

it("leaves nothing behind on signing out", async () => {
  const { page, close } = await openPage(browser, station.url);
  await signIn(page, officer, form);
  await summary(page).fill("别人不该看到的内容");
  await kept(page).waitFor();
  await page.locator("header.top .who-button").click();
  await page.getByRole("menuitem", { name: "退出" }).click();
  const asked = page.locator(".ant-modal");
  await asked.getByText("1 份未提交的草稿").waitFor();
  await asked.getByRole("button", { name: "退出" }).click();
  await page.getByRole("heading", { name: "登录" }).waitFor();
  await signIn(page, officer, form);
  await summary(page).waitFor();
  await page.waitForTimeout(500);
  expect(await summary(page).inputValue()).toBe("");
  await close();
});
