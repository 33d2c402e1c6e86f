/** A phone in a village without network: a dispute taken in, a mediation record and a visit, graded there, sent later, one clash settled by a person. */
import { randomUUID } from "node:crypto";
import { dayAt, type Facts } from "@jiefen/policy";
import type { Browser, BrowserContext, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { mediation } from "../../shipped-policy/usual-answers.ts";
import { fillForm } from "../browser/fill-form.ts";
import { setUpOffline, submitDrawer } from "../browser/without-network.ts";
import { workOn } from "../station/case-work.ts";
import { prepare } from "../station/settling.ts";
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
  await prepare(station, workOn(station, layer, state.id));
  return state.id;
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "离线打开" }).click();
  await page.locator("main#main h1").first().waitFor();
}

async function send(page: Page, record: string, values: Facts): Promise<void> {
  const form = policy.records[record];
  if (!form) throw new Error(`There is no record \`${record}\`.`);
  await fillForm(page, policy, form, values);
  await submitDrawer(page);
}

/** Everything this site keeps in databases and caches of the browser, as text. */
function storageText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
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
    await setUpOffline(page, officer);
    expect(await graveViolations(page)).toEqual([]);
    await takePicture(page, "offline-set-up");

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
    await fillForm(page, policy, type, {
      summary: "为宅基地边界争吵，扬言报复。",
      place: "西村",
      mayFight: true,
      parties: [{ partyName: "赵大河" }],
    });
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#abc" } })
      .jpeg()
      .toBuffer();
    await page.getByText("照片和其他附件（可不填）").click();
    await page
      .locator('.intake-files input[type="file"]')
      .first()
      .setInputFiles({ name: "界石.jpg", mimeType: "image/jpeg", buffer: photo });
    await page.locator(".chosen-file").filter({ hasText: "界石.jpg" }).waitFor();
    await page.getByRole("button", { name: "登记受理" }).click();
    await page.getByRole("heading", { name: "离线与待发送" }).waitFor();
    await page.getByText("本机评定").waitFor();
    await takePicture(page, "offline-intake-waits");
    expect(await graveViolations(page)).toEqual([]);

    // And worked on before the server knows of it.
    await page.getByRole("link", { name: "查看案件" }).first().click();
    await page.getByText(/这件纠纷登记在本机，还没有发送/).waitFor();
    await page.locator("#visits").getByRole("button", { name: "记录回访 赵大河" }).click();
    await send(page, "revisit", { visitMode: "home", visitOutcome: "stable" });
    await page.getByText("后面还有 2 项一起等待").waitFor();
    await takePicture(page, "offline-case-here");
    expect(await graveViolations(page)).toEqual([]);

    // On a case that was taken along: a mediation record, a visit, and news.
    await page.getByRole("link", { name: "今日待办" }).first().click();
    await page.locator(`a[href*="${id}"]`).first().click();
    await page.getByText(/这是 .* 带到本机的内容/).waitFor();
    const recordMediation = policy.transitions.find((one) => one.id === "recordMediation");
    await page
      .locator("#steps")
      .getByRole("button", { name: recordMediation?.title.zh ?? "", exact: true })
      .click();
    await send(page, "mediation", { ...mediation, mediationOutcome: "adjourned" });
    await page.locator("#visits").getByRole("button", { name: "记录回访 王大山" }).click();
    await send(page, "revisit", { visitMode: "home", visitOutcome: "stable" });
    await page.getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: "记录新情况" }).click();
    await page.locator('[data-question="place"] input').first().fill("西村水渠边");
    await submitDrawer(page);
    expect(await graveViolations(page)).toEqual([]);
    await takePicture(page, "offline-case");

    // Nothing of it is lost when the page is loaded anew, and nothing can be read without the password.
    await page.reload();
    await page.getByRole("heading", { name: /用密码打开本机内容/ }).waitFor();
    const kept = await storageText(page);
    const secrets = ["界石", "王大山", "李小河", "水渠边", "宅基地", "赵大河", password, id, "mediation", "/api/"];
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
    await unlock(page);
    await page.getByRole("link", { name: /待发送 6 项/ }).click();
    await page.locator("li.waiting").nth(5).waitFor();

    // Meanwhile somebody else puts the same right, and two days pass.
    await workOn(station, layer, id).command("chief", { kind: "correctFacts", facts: { place: "中村水渠边" }, reason: "现场核对" });
    await station.travelTo("2026-11-26");
    await context.clock.setSystemTime(new Date("2026-11-26T10:00:00+08:00"));
    await context.setOffline(false);
    await page.getByRole("heading", { name: "登录" }).waitFor();
    await page.getByLabel("账号", { exact: true }).fill(officer.account);
    await page.getByLabel("密码", { exact: true }).fill(password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.getByText("与他人的修改冲突").waitFor();
    await page.locator(".clash-row").waitFor();
    expect(await page.locator("li.waiting").filter({ hasText: "已发送" }).count()).toBe(5);
    expect(await graveViolations(page)).toEqual([]);
    await takePicture(page, "offline-clash");

    await page.locator(".clash-row label").filter({ hasText: "我填的" }).click();
    await page.getByRole("button", { name: "按选定的发送" }).click();
    await page.locator("li.waiting").filter({ hasText: "已发送" }).nth(5).waitFor();
    await takePicture(page, "offline-sent");

    await atTheServer(id);
    expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    await close();
  });
});

describe("a device whose storage was changed", () => {
  it("says so, loses nothing by itself, and begins anew when told to", async () => {
    const id = await caseUnderWay();
    const { page, complaints, close } = await openPage(browser, station.url, "phone");
    page.setDefaultTimeout(20_000);
    await signIn(page, officer, `/cases/${id}?do=note`);
    await page.locator("#note").fill("电话里说水已放完。");
    await page.context().setOffline(true);
    await submitDrawer(page);
    await page.getByText(/待发送 1 项/).waitFor();
    await spoil(page, "kept", "outbox");
    await page.context().setOffline(false);
    await page.goto("/offline");
    await page.getByText(/有 1 项内容打不开/).waitFor();
    expect(await graveViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "清除打不开的内容" }).click();
    await page.getByText("没有待发送的内容").waitFor();

    await spoil(page, "locks");
    await page.goto("/offline");
    await page.getByText("本机存的内容打不开").waitFor();
    await takePicture(page, "offline-locked");
    expect(await graveViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "清除并重新开始" }).click();
    await page.locator(".ant-modal").getByRole("button", { name: "清除并重新开始" }).click();
    await page.getByText("本机存的内容打不开").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "开启离线办理" }).waitFor();
    expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    await close();
  });
});

/** Changes one byte of what one row holds. */
async function spoil(page: Page, store: "kept" | "locks", kind?: string): Promise<void> {
  await page.evaluate(
    async ({ store: name, kind: wanted }) => {
      const opening = indexedDB.open("jiefen");
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const rows = opening.result.transaction(name, "readwrite").objectStore(name);
      const cursor = rows.openCursor();
      await new Promise<void>((resolve) => {
        cursor.addEventListener("success", () => {
          const at = cursor.result;
          if (!at) return resolve();
          const sealed = at.value.byServer ?? at.value;
          if (wanted === undefined || at.value.kind === wanted) {
            const bytes = new Uint8Array(sealed.data);
            bytes[0] = (bytes[0] ?? 0) ^ 1;
            at.update(at.value);
          }
          at.continue();
        });
      });
      opening.result.close();
    },
    { store, kind },
  );
}

/** What the server has: each thing once, on the day it was made, told on the day it was sent. */
async function atTheServer(id: string): Promise<void> {
  const { state } = await workOn(station, layer, id).view();
  expect(state.facts.place).toBe("西村水渠边");
  expect(state.records.filter(({ record }) => record === "mediation").map(({ on }) => on)).toEqual([madeOn]);
  expect(state.visits.flatMap(({ done }) => (done ? [done.on] : []))).toEqual([madeOn]);
  const events = await station.store.events({ division: state.division, id });
  const visited = events.find(({ body }) => body.kind === "visitMade");
  expect([dayAt(visited?.at ?? 0), dayAt(visited?.madeAt ?? 0)]).toEqual(["2026-11-26", madeOn]);
  const { items } = await (await station.client(layer, "officer")).cases();
  const taken = items.filter((one) => one.id !== id);
  expect(taken.map(({ acceptedOn }) => acceptedOn)).toEqual([madeOn]);
  const { state: followed } = await workOn(station, layer, taken[0]?.id ?? "").view();
  expect(followed.visits.flatMap(({ done }) => (done ? [done.on] : []))).toEqual([madeOn]);
  expect(followed.attachments).toMatchObject([{ name: "界石.jpg", mediaType: "image/jpeg" }]);
  expect(await station.store.verifyCase(id)).toMatchObject({ ok: true });
}
