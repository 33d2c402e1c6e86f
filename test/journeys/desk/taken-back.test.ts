/** Work kept on a phone that is changed before it arrives: an intake taken back with a visit waiting for it, a form open while its case is sent, and an
 * evening round counted without network. Each arrives once, on its own day, and nothing that hung on it is lost. */
import type { Form, LocalDate } from "@jiefen/policy";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { fillForm } from "../browser/fill-form.ts";
import { setUpOffline, submitDrawer } from "../browser/without-network.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const officer = { account: accountOf("yumen", "officer"), password };
const { policy } = getLayer("yumen");
const madeOn: LocalDate = "2026-11-24";
const later: LocalDate = "2026-11-25";

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

async function onPhone(work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, "phone");
  page.setDefaultTimeout(30_000);
  await page.context().clock.install({ time: new Date(`${station.today()}T10:00:00+08:00`) });
  await setUpOffline(page, officer);
  await page.reload();
  await page.getByText(/已带上现行政策和 \d+ 件纠纷/).waitFor();
  await work(page);
  expect(await graveViolations(page)).toEqual([]);
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/.test(text))).toEqual([]);
  await close();
}

const mine = () => station.client("yumen", "officer");
/** Households of each round that the server has. */
const counted = async () => (await (await mine()).rounds()).items.map(({ visited }) => visited);
const neighbour = formOf(policy.disputeTypes.find(({ id }) => id === "neighbour"));
const revisit = formOf(policy.records.revisit);
/** What waits or has left, by what it is called. */
const rowOf = (page: Page, title: string) => page.locator("li.waiting").filter({ has: page.locator(".row-title", { hasText: title }) });
const summary = (page: Page) => page.locator('[data-question="summary"] textarea').first();

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("link", { name }).first().click();
}

function formOf(found: Form | undefined): Form {
  if (!found) throw new Error("There is no such form.");
  return found;
}

async function takeIn(page: Page, party: string): Promise<void> {
  await goTo(page, "登记纠纷");
  await goTo(page, neighbour.title.zh);
  await fillForm(page, policy, neighbour, { summary: "为宅基地边界争吵。", place: "西村", parties: [{ partyName: party }] });
  await page.getByRole("button", { name: "登记受理" }).click();
  await rowOf(page, neighbour.title.zh).filter({ hasText: party }).waitFor();
}

async function beginVisit(page: Page, party: string): Promise<void> {
  await rowOf(page, neighbour.title.zh).filter({ hasText: party }).getByRole("link", { name: "查看案件" }).click();
  await page
    .locator("#visits")
    .getByRole("button", { name: `记录回访 ${party}` })
    .click();
  await fillForm(page, policy, revisit, { visitMode: "home", visitOutcome: "stable" });
}

it("an intake that is taken back is written anew in its place, and the visit that waits for it arrives with it, on its own day", async () => {
  const party = "赵大河";
  await onPhone(async (page) => {
    await page.context().setOffline(true);
    await takeIn(page, party);
    await beginVisit(page, party);
    await submitDrawer(page);
    await page.context().clock.setSystemTime(new Date(`${later}T10:00:00+08:00`));

    // The visit is looked at again a day later: it stays a visit of the day it was made.
    await goTo(page, /待发送 2 项/);
    await rowOf(page, revisit.title.zh).getByRole("button", { name: "取回修改" }).click();
    const drawer = page.locator(".ant-drawer").last();
    await drawer.getByText(/已恢复.*未提交的草稿/).waitFor();
    expect(await drawer.locator("#on").inputValue()).toBe(madeOn);
    await submitDrawer(page);

    await goTo(page, /待发送 2 项/);
    await rowOf(page, neighbour.title.zh).getByRole("button", { name: "取回修改" }).click();
    await page.getByText(/正在修改 .* 在本机的登记/).waitFor();
    await summary(page).fill("宅基地边界已经丈量。");
    await page.getByText("草稿已存于本机").first().waitFor();
    await takePicture(page, "taken-back-form");
    expect(await graveViolations(page)).toEqual([]);

    // What was changed is there again, by whichever way the form is opened, and what waits says what it waits for.
    await goTo(page, /待发送 2 项/);
    await rowOf(page, neighbour.title.zh).getByRole("button", { name: "继续修改" }).waitFor();
    await rowOf(page, revisit.title.zh).getByText("前面的一项还没有解决").waitFor();
    await rowOf(page, revisit.title.zh).getByText("记为 11月24日").waitFor();
    await takePicture(page, "taken-back-waits");
    expect(await graveViolations(page)).toEqual([]);
    await rowOf(page, neighbour.title.zh).getByRole("button", { name: "继续修改" }).click();
    await expect.poll(() => summary(page).inputValue(), { timeout: 20_000 }).toBe("宅基地边界已经丈量。");
    await goTo(page, "今日待办");
    await goTo(page, /继续填写/);
    await expect.poll(() => summary(page).inputValue(), { timeout: 20_000 }).toBe("宅基地边界已经丈量。");
    await page.getByText(/正在修改 .* 在本机的登记/).waitFor();

    await station.travelTo(later);
    await page.context().setOffline(false);
    await page.getByLabel("账号", { exact: true }).fill(officer.account);
    await page.getByLabel("密码", { exact: true }).fill(officer.password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.getByText(/正在修改 .* 在本机的登记/).waitFor();
    await page.getByRole("button", { name: "登记受理" }).click();
    await page.waitForURL(/\/cases\/[0-9A-Z]{26}$/);
    await page.goto("/offline");
    await page.locator("li.waiting").filter({ hasText: "已发送" }).nth(1).waitFor();
  });
  const [found, ...others] = (await (await mine()).cases({ q: party })).items;
  expect([found?.acceptedOn, others]).toEqual([madeOn, []]);
  const { state } = await (await mine()).case(found?.id ?? "");
  expect(state.facts.summary).toBe("宅基地边界已经丈量。");
  expect(state.visits.flatMap(({ done }) => (done ? [done.on] : []))).toEqual([madeOn]);
});

it("an intake that has arrived without anybody knowing, and was taken back, does not become a second case", async () => {
  const party = "孙小河";
  await onPhone(async (page) => {
    await page.context().setOffline(true);
    await takeIn(page, party);
    // The server carries it out; nobody hears of it.
    const lost = async (route: Route) => {
      await route.fetch();
      await route.abort("connectionreset");
    };
    await page.route((url) => url.pathname === "/api/cases", lost, { times: 1 });
    const arrived = page.waitForEvent("requestfailed", (request) => request.method() === "POST" && request.url().endsWith("/api/cases"));
    await page.context().setOffline(false);
    await arrived;
    await page.context().setOffline(true);
    await rowOf(page, neighbour.title.zh).filter({ hasText: party }).getByRole("button", { name: "取回修改" }).click();
    await page.getByText(/正在修改 .* 在本机的登记/).waitFor();
    await summary(page).fill("边界已经丈量，双方都同意。");
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "登记受理" }).click();
    const refusal = page.getByRole("alert").filter({ hasText: "先前那份已经送达" });
    await refusal.waitFor();
    expect(await summary(page).inputValue()).toBe("边界已经丈量，双方都同意。");
    await takePicture(page, "taken-back-too-late");
    expect(await graveViolations(page)).toEqual([]);
    await refusal.getByRole("link", { name: "查看案件" }).click();
    await page.waitForURL(/\/cases\/[0-9A-Z]{26}$/);
  });
  const [found, ...others] = (await (await mine()).cases({ q: party })).items;
  expect(others).toEqual([]);
  const { state } = await (await mine()).case(found?.id ?? "");
  expect(state.facts.summary).toBe("为宅基地边界争吵。");
});

it("a form that is open while its case is sent stays open, and what it says goes to the case", async () => {
  const party = "钱小溪";
  await onPhone(async (page) => {
    await page.context().setOffline(true);
    await takeIn(page, party);
    await beginVisit(page, party);
    await page.context().setOffline(false);
    await page.getByText(/这件纠纷已送达，编号/).waitFor();
    await takePicture(page, "taken-back-arrived");
    await submitDrawer(page);
    await page.waitForURL(/\/cases\/[0-9A-Z]{26}$/);
    await page.goto("/offline");
    await rowOf(page, revisit.title.zh).filter({ hasText: "已发送" }).waitFor();
  });
  const [found] = (await (await mine()).cases({ q: party })).items;
  const { state } = await (await mine()).case(found?.id ?? "");
  expect(state.visits.filter(({ done }) => done)).toHaveLength(1);
});

it("an evening round is counted on from what it was corrected to, without network too, and arrives once", async () => {
  const place = "花海镇五组";
  await onPhone(async (page) => {
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/api/rounds")) sent.push(request.url());
    });
    const count = async (households: number) => {
      await page.getByRole("button", { name: "这户无事" }).click();
      await page.getByText(`本次已走访 ${households} 户`).waitFor();
    };
    const listed = page.locator(".rounds > li").filter({ hasText: place });
    await goTo(page, "登记纠纷");
    await page.getByRole("button", { name: "黄昏夜话" }).click();
    await page.getByLabel("走访地点").fill(place);
    await count(1);
    await page.getByText("已记入走访记录").waitFor();
    // Nothing of it has changed: nothing is sent.
    await page.getByLabel("走访地点").focus();
    await page.keyboard.press("Tab");
    await count(2);
    await goTo(page, "走访记录");
    await listed.getByText("走访 2 户，无事 2 户").waitFor();
    expect(sent).toHaveLength(2);
    await listed.getByRole("button", { name: "更正" }).click();
    const drawer = page.locator(".ant-drawer").last();
    await drawer.getByLabel("走访户数").fill("5");
    await drawer.getByLabel("其中无事").fill("5");
    await drawer.getByRole("button", { name: "保存更正" }).click();
    await listed.getByText("走访 5 户，无事 5 户").waitFor();
    await page.goBack();
    await page.getByText("本次已走访 5 户").waitFor();
    await count(6);
    await page.getByText("已记入走访记录").waitFor();

    await page.context().setOffline(true);
    await count(7);
    await count(8);
    await page.getByText("没有网络，已存入待发送").waitFor();
    await goTo(page, "走访记录");
    await listed.getByText("走访 8 户，无事 8 户").waitFor();
    await listed.getByText("待发送").waitFor();
    await takePicture(page, "taken-back-rounds");
    expect(await graveViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await listed.getByText("待发送").waitFor({ state: "detached" });
    await listed.getByText("走访 8 户，无事 8 户").waitFor();
    await expect.poll(counted, { timeout: 40_000 }).toEqual([8]);
    await page.goto("/offline");
    await rowOf(page, "黄昏夜话").filter({ hasText: "已发送" }).waitFor();
    expect(await page.locator("li.waiting").count()).toBe(1);
  });
  const { items } = await (await mine()).rounds();
  expect(items.filter((round) => round.place === place)).toMatchObject([{ visited: 8, nothing: 8 }]);
});
