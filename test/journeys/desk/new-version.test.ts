/** A new version of the pages while they are in use: offered, waited with, and taken without losing what is typed. */

import { randomUUID } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { root } from "../../house/repository.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let pages = "";
beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), "pages-"));
  cpSync(join(root, "apps/web/dist"), pages, { recursive: true });
  browser = await launchBrowser();
  station = await openStation("2026-11-24", { pages });
});
afterAll(async () => {
  await browser.close();
  await station.close();
  rmSync(pages, { recursive: true });
});

it("is offered once the form is closed, and what was typed is there in the new one", async () => {
  const facts = { summary: "为排水沟争执", place: "某村", parties: [{ partyName: "甲大山" }] };
  const { state } = await (await station.client("yumen", "officer")).takeIn({ type: "neighbour", facts }, randomUUID());
  const { page, complaints, close } = await openPage(browser, station.url, "phone");
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, `/cases/${state.id}?do=note`);
  await page.locator("#note").fill("电话里说水已放完。");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(1_000);
  // From the second time on, a page comes from what the device has kept.
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.locator("#note").inputValue(), { timeout: 10_000 }).toBe("电话里说水已放完。");

  appendFileSync(join(pages, "sw.js"), "\n// newer\n");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await page.getByText("办完手头这一项后再刷新").waitFor();
  expect(await page.getByRole("button", { name: "刷新使用新版本" }).count()).toBe(0);
  expect(await page.locator("#note").inputValue()).toBe("电话里说水已放完。");
  await page.waitForTimeout(1_000);

  await page.keyboard.press("Escape");
  const take = page.getByRole("button", { name: "刷新使用新版本" });
  await take.waitFor();
  await takePicture(page, "new-version-phone", { visibleOnly: true });
  expect(await graveViolations(page)).toEqual([]);
  await take.click();
  await take.waitFor({ state: "detached" });
  await page.locator("#steps").waitFor();
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? "none waits");
  expect(worker).toBe("none waits");
  await page.goto(`/cases/${state.id}?do=note`);
  await expect.poll(() => page.locator("#note").inputValue(), { timeout: 10_000 }).toBe("电话里说水已放完。");
  expect(complaints).toEqual([]);
  await close();
});
