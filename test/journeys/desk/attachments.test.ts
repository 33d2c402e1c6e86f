/** Files beside a case, on the page: brought from the disk, refused with the reason, seen by whom may, taken away with a reason. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { fillForm } from "../browser/fill-form.ts";
import { chooseTitle } from "../browser/select.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let folder = "";
let id = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attachments-"));
  writeFileSync(join(folder, "假的.jpg"), "不是图片");
  await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#dde" } })
    .jpeg()
    .toFile(join(folder, "协议书.jpg"));
  // As phones take them; no browser here reads them.
  writeFileSync(join(folder, "现场.heic"), Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"));
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
  rmSync(folder, { recursive: true });
});

async function at(post: Post, screen: Screen, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", post), password }, `/cases/${id}`);
  await work(page);
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

const panel = (page: Page) => page.locator("#attachments");

describe.each(["desk", "phone"] as const)("at a %s", (screen) => {
  it("a photo is attached and seen, a file that is none is refused with the reason, and what is wrong is taken away", async () => {
    const officer = await station.client("yumen", "officer");
    const facts = { summary: "为排水沟争执", place: "某村", parties: [{ partyName: "甲大山" }, { partyName: "乙小河" }] };
    id = (await officer.takeIn({ type: "neighbour", facts }, randomUUID())).state.id;
    await at("officer", screen, async (page) => {
      const files = panel(page).locator('input[type="file"]').first();
      await files.setInputFiles([join(folder, "协议书.jpg"), join(folder, "假的.jpg")]);
      await panel(page).locator("li.attachment").filter({ hasText: "协议书.jpg" }).locator("img").waitFor();
      await panel(page).locator(".uploads").getByText("按文件内容看").waitFor();
      if (process.env.PICTURES) {
        await panel(page).scrollIntoViewIfNeeded();
        await takePicture(page, `attachments-${screen}`, { visibleOnly: true });
      }
      await panel(page).getByRole("button", { name: "知道了" }).click();
      const small = panel(page).locator("li.attachment img");
      await small.evaluate((image: HTMLImageElement) => image.decode());
      expect(await small.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(320);
    });
    const { state } = await officer.case(id);
    expect(state.attachments).toMatchObject([{ name: "协议书.jpg", mediaType: "image/jpeg" }]);
    await at("officer", screen, async (page) => {
      await panel(page).getByRole("button", { name: "移除" }).click();
      await page.locator("#remove-reason").fill("传错了案子");
      await page.locator(".ant-drawer .form-end .ant-btn-primary").click();
      await panel(page).getByText("还没有附件。").waitFor();
      await page.getByText("移除附件（签字的调解协议书）：传错了案子").first().waitFor();
    });
    const { views } = await (await station.client("yumen", "chief")).views(id);
    expect(views.some((view) => view.facts.some((fact) => fact.startsWith("attachment:")))).toBe(true);
    expect(await station.store.verifyCase(id)).toMatchObject({ ok: true });
  });
});

it("goes along with an intake, about whom it shows, and is kept where it has no preview", async () => {
  const { page, complaints, close } = await openPage(browser, station.url, "phone");
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, "/cases/new/neighbour");
  const { policy } = getLayer("yumen");
  const type = policy.disputeTypes.find((one) => one.id === "neighbour");
  if (!type) throw new Error("There is no such type.");
  await fillForm(page, policy, type, { summary: "为排水沟争执", place: "某村", parties: [{ partyName: "丙大河" }] });
  await page.getByText("照片和其他附件（可不填）").click();
  await chooseTitle(page.locator('.intake-files input[role="combobox"]').nth(1), "丙大河");
  await page.locator('.intake-files input[type="file"]').first().setInputFiles(join(folder, "现场.heic"));
  await page.locator(".chosen-file").filter({ hasText: "现场.heic" }).waitFor();
  await takePicture(page, "intake-files-phone");
  expect(await graveViolations(page)).toEqual([]);
  // Chosen files are there again with what was typed.
  await settled(page);
  await page.reload();
  await page.locator(".chosen-file").filter({ hasText: "现场.heic" }).waitFor();
  await page.getByRole("button", { name: "登记受理" }).click();
  await page.waitForURL(/\/cases\/[0-9A-Z]{26}$/);
  const row = panel(page).locator("li.attachment").filter({ hasText: "现场.heic" });
  await row.getByText("不能预览").waitFor();
  await row.getByText("丙大河").waitFor();
  await takePicture(page, "intake-files-case-phone");
  expect(await graveViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it("is kept once when the answer to its upload is lost, and sent again by itself", async () => {
  const officer = await station.client("yumen", "officer");
  const facts = { summary: "为排水沟争执", place: "某村", parties: [{ partyName: "丁大山" }] };
  const { state } = await officer.takeIn({ type: "neighbour", facts }, randomUUID());
  const { page, complaints, close } = await openPage(browser, station.url, "phone");
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, `/cases/${state.id}`);
  const lost = async (route: Route) => {
    await route.fetch();
    await route.abort("connectionreset");
  };
  await page.route(/\/attachments\?/, lost, { times: 1 });
  await panel(page).locator('input[type="file"]').first().setInputFiles(join(folder, "协议书.jpg"));
  await panel(page).locator("li.attachment").filter({ hasText: "协议书.jpg" }).locator("img").waitFor();
  await page.goto("/offline");
  await page.locator("li.waiting").filter({ hasText: "已发送" }).waitFor();
  expect((await officer.case(state.id)).state.attachments).toHaveLength(1);
  expect(complaints.filter((text) => !/ERR_CONNECTION_RESET/.test(text))).toEqual([]);
  await close();
});

it("chosen for an intake that is given up is there for no other", async () => {
  const { page, complaints, close } = await openPage(browser, station.url, "phone");
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, "/cases/new/neighbour");
  await page.locator('[data-question="summary"] textarea').fill("为排水沟争执");
  await page.getByText("照片和其他附件（可不填）").click();
  await page.locator('.intake-files input[type="file"]').first().setInputFiles(join(folder, "协议书.jpg"));
  await page.locator(".chosen-file").filter({ hasText: "协议书.jpg" }).waitFor();
  await page.getByText("草稿已存于本机").first().waitFor();
  await page.goto("/");
  await page.getByRole("button", { name: /^丢弃/ }).click();
  await page.getByRole("heading", { name: /未提交的草稿/ }).waitFor({ state: "detached" });
  await page.goto("/cases/new/neighbour");
  await page.getByText("照片和其他附件（可不填）").click();
  await page.locator(".intake-files button").filter({ hasText: "选择文件" }).waitFor();
  expect(await page.locator(".chosen-file").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
