/** Drafts in a real browser: they survive a closed tab, hold what an input method wrote, and leave with the person. */
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
