/** A phone in a village without network: a dispute taken in, a mediation record and a visit, graded there, sent later, one clash settled by a person. */
import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { fillForm } from "../browser/fill-form.ts";
import { workOn } from "../station/case-work.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const layer = "yumen";
const officer = { account: accountOf(layer, "officer"), password };
const { policy } = getLayer(layer);
const madeOn = "2026-11-24";

let browser: Browser;
let station: Station;
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation(madeOn);
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const facts = {
  summary: "两家为排水沟争执。",
  place: "东村水渠边",
  mayFight: true,
  parties: [
    { id: "a", partyName: "王大山" },
    { id: "b", partyName: "李小河" },
  ],
};

/** A case that its officer is settling, as the phone takes it along. */
async function caseUnderWay(): Promise<string> {
  const mine = await station.client(layer, "officer");
  const { state } = await mine.takeIn({ type: "neighbour", facts }, randomUUID());
  const { me } = await mine.session();
  const work = workOn(station, layer, state.id);
  await work.command("chief", { kind: "assign", handler: me?.id ?? "" });
  await work.step("officer", "assess", { riskLevelJudged: "medium" });
  await work.step("officer", "accept", {});
  return state.id;
}

async function setUp(page: Page): Promise<void> {
  await page.getByLabel("登录密码").fill(password);
  await page.getByRole("button", { name: "开启离线办理" }).click();
  await page.getByText(/已带上现行政策和 \d+ 件纠纷/).waitFor();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "离线打开" }).click();
  await page.locator("main#main h1").first().waitFor();
}

/** Everything this site keeps in the browser, as text. */
async function storageText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage })];
    for (const { name, version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? "", version);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const row of rows)
          texts.push(
            JSON.stringify(row, (_, value) =>
              value instanceof ArrayBuffer ? new TextDecoder("utf-8", { fatal: false }).decode(value) : value,
            ),
          );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(`cached ${request.url}`);
    }
    return texts.join("\n");
  });
}

describe("without network", () => {
  it("works from intake to sending, and counts on the day it was done", async () => {
    const id = await caseUnderWay();
    const { page, complaints, close } = await openPage(browser, station.url, "phone");
    const context: BrowserContext = page.context();
    page.setDefaultTimeout(20_000);
    await context.clock.install({ time: new Date(`${madeOn}T10:00:00+08:00`) });
    await signIn(page, officer, "/offline");
    await setUp(page);
    expect(await graveViolations(page)).toEqual([]);
    await takePicture(page, "offline-set-up");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

    await context.setOffline(true);
    await page.goto("/");
    await page.getByLabel("密码", { exact: true }).fill("not my password at all");
    await page.getByRole("button", { name: "离线打开" }).click();
    await page.getByText(/密码不对/).waitFor();
    await takePicture(page, "offline-unlock");
    expect(await graveViolations(page)).toEqual([]);
    await unlock(page);
    await page.getByText("当前没有网络").waitFor();

    // Taken in, and graded by the same policy.
    await page.getByRole("link", { name: "登记纠纷" }).first().click();
    const type = policy.disputeTypes.find((one) => one.id === "neighbour");
    if (!type) throw new Error("There is no such type.");
    await page.getByRole("link", { name: type.title.zh }).first().click();
    await fillForm(page, policy, type, { summary: "为宅基地边界争吵，扬言报复。", place: "西村", mayFight: true });
    await page.getByRole("button", { name: "登记受理" }).click();
    await page.getByRole("heading", { name: "离线与待发送" }).waitFor();
    await page.getByText("本机评定").waitFor();
    await takePicture(page, "offline-intake-waits");
    expect(await graveViolations(page)).toEqual([]);

    expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    const kept = await storageText(page);
    for (const secret of ["王大山", "李小河", "东村水渠边", "宅基地", password, "neighbour", id]) expect(kept).not.toContain(secret);
    expect(kept).not.toContain("/api/");
    await close();
  });
});
