/** One case, one record, on the page: a ticket is pasted, its dispute is found to be there already and added to, two cases become one and two again,
 * a round goes from household to household, and a case that runs for long gets its note. */
import { randomUUID } from "node:crypto";
import type { Form } from "@jiefen/policy";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { fillForm } from "../browser/fill-form.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const { policy } = getLayer("yumen");
const neighbour = formOf("neighbour");

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

async function atDesk(screen: Screen, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(15_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, path);
  await work(page);
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

function formOf(type: string): Form {
  const form = policy.disputeTypes.find(({ id }) => id === type);
  if (!form) throw new Error(`There is no type \`${type}\`.`);
  return form;
}

/** As from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("粘贴来文").evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", pasted);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function openPasted(page: Page, ticket: string): Promise<void> {
  await page.getByRole("button", { name: "110警情" }).click();
  await paste(page, ticket);
  await page.getByRole("link", { name: "邻里纠纷" }).first().click();
  await page.locator(".paste-panel summary").getByText("来自来文").waitFor();
}

const idOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
const officer = () => station.client("yumen", "officer");

/** Of people who are in no other of these tests. */
const ticket = (name: string, phone: string, number: string, other: string) => `警情编号：${number}
报警人：${name}（女，联系电话：${phone}）
报警时间：2026-11-23 20:15
案发地址：${other}家门口
对方：${other}
报警内容：邻居把排水沟堵了，双方吵了一架。
处警单位：玉门镇派出所`;

describe.each(["desk", "phone"] as const)("at a %s", (screen) => {
  const [name, phone, other] =
    screen === "desk" ? (["赵青禾", "13909370001", "王铁柱"] as const) : (["钱小麦", "13909370002", "郑石头"] as const);

  it("a pasted ticket fills the form, is taken out and in again, and a second one is added to the case it belongs to", async () => {
    await atDesk(screen, "/cases/new", async (page) => {
      await openPasted(page, ticket(name, phone, `A1${screen}`, other));
      const panel = page.locator(".paste-panel details");
      await panel.evaluate((details) => details.setAttribute("open", ""));
      await panel.getByRole("button", { name: "撤回 发生地点", exact: true }).click();
      await panel.getByRole("button", { name: "采用 发生地点", exact: true }).click();
      await takePicture(page, `intake-read-${screen}`);
      await page.getByRole("button", { name: "登记受理" }).click();
      await page.locator("#timeline").waitFor();
    });
    const client = await officer();
    const [first] = (await client.cases({ q: phone })).items;
    const { state } = await client.case(first?.id ?? "");
    expect(state.facts).toMatchObject({
      source: "police110",
      sourceNumber: `A1${screen}`,
      place: `${other}家门口`,
      occurredOn: "2026-11-23",
    });
    expect(state.facts.parties).toMatchObject([{ partyName: name, partyPhone: phone }, { partyName: other }]);
    expect(state.facts.summary).toContain("处警单位：玉门镇派出所");

    await atDesk(screen, "/cases/new", async (page) => {
      await openPasted(page, ticket(name, phone, `A2${screen}`, other));
      const alike = page.locator("#alike");
      await alike.getByText("很可能是同一件").waitFor();
      await alike.getByText(/依据：.*电话相同/).waitFor();
      await takePicture(page, `intake-alike-${screen}`);
      await alike.getByRole("button", { name: "就是这件，补充进去" }).first().click();
      await page.getByRole("button", { name: "补充到这件纠纷" }).click();
      await page.locator("#timeline").waitFor();
      expect(idOf(page)).toBe(state.id);
    });
    expect((await client.cases({ q: phone })).total).toBe(1);
    expect((await client.timeline(state.id)).entries.map(({ body }) => body.kind)).toContain("noted");
  });

  it("two cases become one with what a person chooses, show one history, and are two again", async () => {
    const client = await officer();
    const party = { id: "a", partyName: `孙${screen === "desk" ? "大" : "小"}河`, partyPhone: `1380000000${screen === "desk" ? 1 : 2}` };
    const take = (place: string, more: object) =>
      client.takeIn({ type: "neighbour", facts: { summary: "排水沟", place, parties: [{ ...party, ...more }] } }, randomUUID());
    const kept = await take("东头", { partyAge: 40 });
    const other = await take("西头", { partyAge: 41 });
    await atDesk(screen, `/cases/${kept.state.id}?do=merge:${other.state.id}`, async (page) => {
      const drawer = page.locator(".ant-drawer").last();
      await drawer.getByText(/那件：.*41/).click();
      await drawer.getByText(/那件：西头/).click();
      await drawer.getByLabel("并案理由").fill("同一件事，登记了两次");
      await takePicture(page, `intake-merge-${screen}`);
      await drawer.getByRole("button", { name: "并案", exact: true }).click();
      await page.getByText("查看并入的纠纷的经过").click();
      await page.getByRole("heading", { name: /并入的 .* 的经过/ }).waitFor();
      await takePicture(page, `intake-merged-${screen}`);
    });
    const merged = await client.case(kept.state.id);
    expect(merged.state.facts).toMatchObject({ place: "西头", parties: [{ partyAge: 41 }] });
    expect((await client.case(other.state.id)).state.open).toBe(false);
    await atDesk(screen, `/cases/${kept.state.id}?do=unmerge:${other.state.id}`, async (page) => {
      const drawer = page.locator(".ant-drawer").last();
      await drawer.getByLabel("撤销理由").fill("是两件事");
      await drawer.getByRole("button", { name: "撤销并案" }).click();
      await drawer.waitFor({ state: "hidden" });
    });
    expect((await client.case(kept.state.id)).state.facts).toEqual(kept.state.facts);
    expect((await client.case(other.state.id)).state.open).toBe(true);
  });

  it("a round of three households: two disputes at one place and day, and one with nothing to report", async () => {
    const place = `花海镇${screen === "desk" ? "一" : "二"}组`;
    await atDesk(screen, "/cases/new", async (page) => {
      await page.getByRole("button", { name: "黄昏夜话" }).click();
      await page.getByLabel("走访地点").fill(place);
      for (const household of ["李甲", "李乙"]) {
        await page.getByRole("link", { name: "邻里纠纷" }).first().click();
        const where = page.locator('[data-question="place"] input').first();
        await where.waitFor({ state: "attached" });
        expect(await where.inputValue()).toBe(place);
        await fillForm(page, policy, neighbour, {
          summary: `${household}家反映噪声`,
          parties: [{ partyName: `${household}${screen}` }],
        });
        await page.getByRole("button", { name: "保存，下一户" }).click();
        await page.getByText(/本次已走访/).waitFor();
      }
      await page.getByRole("button", { name: "这户无事" }).click();
      await page.getByText("本次已走访 3 户").waitFor();
      await takePicture(page, `intake-round-${screen}`);
    });
    const found = (await (await officer()).cases({ q: screen })).items;
    expect(found).toHaveLength(2);
    const [kept] = (await (await officer()).rounds()).items;
    expect(kept).toMatchObject({ place, visited: 3, nothing: 1, taken: 2 });
    expect(kept?.cases.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
  });

  it("a round with nothing to report is kept with who went along, is put right on the day, and is where the next one begins", async () => {
    const place = `花海镇${screen === "desk" ? "三" : "四"}组`;
    // Whoever went along on the last round stands there already.
    const along = `村医小${screen === "desk" ? "马" : "杨"}`;
    await atDesk(screen, "/cases/new", async (page) => {
      await page.getByRole("button", { name: "黄昏夜话" }).click();
      await page.getByLabel("走访地点").fill(place);
      await page.getByLabel("同行人").fill(along);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      for (const count of [1, 2]) {
        await page.getByRole("button", { name: "这户无事" }).click();
        await page.getByText(`本次已走访 ${count} 户`).waitFor();
      }
      await page.getByText("已记入走访记录").waitFor();
      await takePicture(page, `intake-round-nothing-${screen}`);
      await page.getByRole("button", { name: "结束走访" }).click();
      await page.getByRole("link", { name: "走访记录" }).click();
      const row = page.locator(".rounds > li").filter({ hasText: place });
      await row.getByText("走访 2 户，无事 2 户").waitFor();
      await row.getByText(new RegExp(along)).waitFor();
      await takePicture(page, `intake-rounds-${screen}`);
      await row.getByRole("button", { name: "更正" }).click();
      const drawer = page.locator(".ant-drawer").last();
      await drawer.getByLabel("走访户数").fill("4");
      await drawer.getByLabel("其中无事").fill("4");
      await takePicture(page, `intake-round-correct-${screen}`);
      await drawer.getByRole("button", { name: "保存更正" }).click();
      await row.getByText("走访 4 户，无事 4 户").waitFor();
      await page.goto("/cases/new?from=eveningRound");
      await page.getByText("本次已走访 0 户").waitFor();
      await page.getByTitle(along).first().waitFor();
      expect(await page.getByLabel("走访地点").inputValue()).toBe(place);
    });
    const [kept] = (await (await officer()).rounds()).items;
    expect(kept).toMatchObject({ place, visited: 4, nothing: 4, taken: 0, cases: [] });
    expect(kept?.company.map(({ name }) => name)).toContain(along);
  });

  it("a case in which nothing goes on is brought up in the agenda, and its note written there", async () => {
    const client = await officer();
    const { state } = await client.takeIn(
      { type: "neighbour", facts: { summary: "噪声", place: "西街", parties: [{ id: "a", partyName: `周${screen}` }] } },
      randomUUID(),
    );
    await client.command(
      state.id,
      { version: state.version, command: { kind: "assign", handler: (await client.session()).me?.id ?? "" } },
      randomUUID(),
    );
    await station.travelTo(screen === "desk" ? "2026-12-26" : "2027-01-28");
    const later = await officer();
    await atDesk(screen, "/", async (page) => {
      const row = page.locator(`li.row:has(a[href*="${state.id}"])`).filter({ hasText: "记进展" });
      await row.getByRole("button").click();
      await page.getByLabel("记一笔进展").fill("双方都打了电话，约好周五再谈");
      await takePicture(page, `intake-progress-${screen}`);
      await page.getByRole("button", { name: "记下", exact: true }).click();
      await page.locator(".notice").filter({ hasText: "已记下" }).waitFor();
      await page.goto(`/cases/${encodeURIComponent(state.id)}#progress`);
      await page.locator("#progress").getByText("约好周五再谈").waitFor();
      await takePicture(page, `intake-progress-case-${screen}`);
    });
    expect((await later.case(state.id)).state.progress).toMatchObject([{ text: "双方都打了电话，约好周五再谈" }]);
  });
});
