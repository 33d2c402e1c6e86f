/** What happens around a dispute, on the page: a second person agrees, visits and notices take one or two taps, cards are lifted by whom may,
 * people meet, a case changes hands, a letter is printed. */
import { randomUUID } from "node:crypto";
import { laterBy } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import type { CaseView, PersonalCommand } from "@jiefen/server/client";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { fillForm } from "../browser/fill-form.ts";
import { chooseDivision } from "../browser/select.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let id = "";
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

/** Everybody begins with the same dispute: a threat, no weapon known, an officer who handles it. */
const told: Facts = {
  summary: "两家为排水沟争执，一方扬言报复。",
  place: "某村",
  threat: true,
  parties: [
    { id: "a", partyName: "甲大山" },
    { id: "b", partyName: "乙小河" },
  ],
};

async function taken(facts: Facts = {}): Promise<CaseView> {
  const officer = await station.client("yumen", "officer");
  const { state } = await officer.takeIn({ type: "neighbour", facts: { ...told, ...facts } }, randomUUID());
  id = state.id;
  return does("officer", { kind: "assign", handler: (await officer.session()).me?.id ?? "" });
}

async function does(post: Post, command: PersonalCommand): Promise<CaseView> {
  const client = await station.client("yumen", post);
  const { state } = await client.case(id);
  return client.command(id, { version: state.version, command }, randomUUID());
}

async function seen(layer = "yumen", post: Post = "officer"): Promise<CaseView> {
  return (await station.client(layer, post)).case(id);
}

interface At {
  readonly layer?: string;
  readonly screen?: Screen;
  readonly path?: string;
}

/** Somebody at the page; what they see is clean for axe at the end, and the browser has nothing to complain of. */
async function at(post: Post, { layer = "yumen", screen = "desk", path = "/" }: At, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf(layer, post), password }, path);
  await work(page);
  // Drawers come with a short movement, messages go with one; meanwhile colours are in between.
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

/** A line about this dispute. */
const row = (page: Page, title: string) => page.locator(`li.row:has(a[href*="${id}"])`).filter({ hasText: title });
const drawer = (page: Page) => page.locator(".ant-drawer-section, .ant-drawer-content").last();

describe.each(["desk", "phone"] as const)("at a %s", (screen) => {
  it("a weapon ticked by mistake is put right by two people, and nothing is lost", async () => {
    const before = await taken({ weapon: true });
    expect(before.state.inForce).toEqual({ danger: "difficult" });
    await at("officer", { screen, path: `/cases/${id}?do=correctFacts&question=weapon` }, async (page) => {
      const weapon = page.locator('[data-question="weapon"]');
      await page.locator(".ant-drawer .notice").filter({ hasText: "批准后" }).waitFor();
      await weapon.locator("label.jf-segment").filter({ hasText: "否" }).click();
      await page.locator(".ant-drawer .notice").filter({ hasText: "将由“疑难”改为" }).waitFor();
      while (!(await page.locator("#reason").isVisible())) await page.locator(".jf-steps .ant-btn").last().click();
      await page.locator("#reason").fill("现场核实，没有器械，登记时点错了");
      await drawer(page).locator(".form-end .ant-btn-primary").click();
      await page.locator("#proposals").getByText("现场核实").waitFor();
    });
    expect((await seen()).state.inForce).toEqual({ danger: "difficult" });
    await at("chief", { screen }, async (page) => {
      await row(page, "审批：更正").first().getByRole("button").click();
      await page.locator(".proposal").getByRole("button", { name: "同意", exact: true }).click();
      await page.locator(".notice").filter({ hasText: "已同意" }).waitFor();
    });
    const { state } = await seen();
    expect(state.inForce).toEqual({ danger: "complex" });
    expect(state.facts.weapon).toBe(false);
    const { entries } = await (await station.client("yumen", "officer")).timeline(id);
    expect(entries.map(({ body }) => body.kind)).toEqual(
      expect.arrayContaining(["takenIn", "proposed", "proposalDecided", "factsCorrected"]),
    );
    expect(entries.find(({ body }) => body.kind === "takenIn")?.body).toMatchObject({ facts: { weapon: true } });
    expect(await station.store.verifyCase(id)).toMatchObject({ ok: true });
  });

  it("a visit is recorded in two taps, and one that is not clean leads to the whole form", async () => {
    await taken();
    await at("officer", { screen }, async (page) => {
      const visits = row(page, "回访").getByRole("button");
      await visits.first().click();
      await page.locator(".outcomes").getByRole("button", { name: "稳定" }).click();
      await page.locator(".notice").filter({ hasText: "已记录回访" }).getByRole("link", { name: "记错了" }).waitFor();
      await visits.first().click();
      await page.locator(".outcomes").getByRole("button", { name: "有苗头" }).click();
      await page.waitForURL(/do=visit/);
      await page.locator('[data-question="visitOutcome"] input:checked').first().waitFor({ state: "attached" });
    });
    const done = (await seen()).state.visits.filter((visit) => visit.done);
    expect(done).toMatchObject([{ done: { outcome: "stable", clean: true, on: station.today() } }]);
  });

  it("a notice is acknowledged with one tap", async () => {
    const { state } = await taken();
    const [notice] = state.notices;
    expect(notice).toMatchObject({ kind: "levelChanged", seen: [] });
    await at("deputy", { screen }, async (page) => {
      await row(page, "知悉").getByRole("button", { name: "已知悉" }).click();
      await row(page, "知悉").waitFor({ state: "detached" });
    });
    expect((await seen()).state.notices[0]?.seen).toHaveLength(1);
  });

  it("a card is lifted by whom may, and only by them", async () => {
    await taken();
    await station.travelTo(laterBy(station.today(), 7));
    const open = (await seen()).state.cards.filter(({ lifted }) => !lifted);
    expect(open.map(({ card }) => card)).toContain("yellowCard");
    await at("officer", { screen, path: "/supervision" }, async (page) => {
      await row(page, "黄牌").getByText("可由 所长").first().waitFor();
      expect(await row(page, "黄牌").getByRole("button").count()).toBe(0);
    });
    await at("chief", { screen, path: "/supervision" }, async (page) => {
      await row(page, "黄牌").getByRole("button", { name: "解除" }).click();
      await page.locator("#lift-reason").fill("已督促完成研判");
      await page.locator(".ant-modal").getByRole("button", { name: "解除" }).click();
      await page.locator(".ant-modal").waitFor({ state: "hidden" });
    });
    const lifted = (await seen()).state.cards.filter((card) => card.lifted);
    expect(lifted).toMatchObject([{ card: "yellowCard", lifted: { reason: "已督促完成研判" } }]);
  });

  it("people meet: a session is planned, and held by its record", async () => {
    await taken();
    const { policy } = getLayer("yumen");
    await at("officer", { screen, path: `/cases/${id}?do=planSession` }, async (page) => {
      await page.locator("#session-on").fill(station.today());
      await page.keyboard.press("Enter");
      await page.locator("#session-place").fill("镇综治中心");
      await page.locator("#session-others").fill("王法官，市法院");
      await drawer(page).locator(".form-end .ant-btn-primary").click();
      await page.locator("#sessions").getByText("王法官 市法院").waitFor();
      await page
        .locator("#sessions")
        .getByRole("button", { name: /登记召开/ })
        .click();
      const record = policy.records[policy.session?.record ?? ""];
      if (record) await fillForm(page, policy, record, { mediationKind: "people", mediationOutcome: "adjourned" });
      const send = drawer(page).locator(".form-end .ant-btn-primary");
      while (!(await send.isVisible())) await page.locator(".jf-steps .ant-btn").last().click();
      await send.click();
      await page.locator("#sessions").getByText("已召开").waitFor();
    });
    expect((await seen()).state.sessions).toMatchObject([{ place: "镇综治中心", held: { on: station.today() } }]);
  });

  it("a case changes hands when the other side takes it", async () => {
    await taken();
    await at("deputy", { screen, path: `/cases/${id}?do=transfer` }, async (page) => {
      await chooseDivision(page.locator("#transfer-to"), "敦煌市");
      await page.locator("#reason").fill("双方均已迁居");
      await drawer(page).locator(".form-end .ant-btn-primary").click();
      await page.getByText("等待接收").waitFor();
    });
    expect((await seen()).state).toMatchObject({ heldBy: "620981", offeredTo: "620982" });
    await at("deputy", { layer: "dunhuang", screen }, async (page) => {
      await row(page, "移交").getByRole("button").click();
      await page.locator(".proposal").getByRole("button", { name: "接收", exact: true }).click();
      await page.locator(".notice").filter({ hasText: "已同意" }).waitFor();
    });
    const { state } = await seen("dunhuang", "deputy");
    expect(state).toMatchObject({ division: "620981", heldBy: "620982" });
    expect(state.handler).toBeUndefined();
  });

  it("a letter is printed on two sheets", async () => {
    await taken();
    await does("officer", { kind: "step", transition: "assess", values: { riskAssessed: true } });
    const values = {
      referralDepartment: "policeStation",
      referralNumber: "玉公推〔2026〕12号",
      referralSentOn: station.today(),
      referralFacts: "两家为排水沟争执。",
      referralReceiveBy: "2026-12-25",
      referralAnswerBy: "2026-12-31",
    };
    const { state } = await does("officer", { kind: "step", transition: "sendReferral", values });
    const letter = state.records.find(({ record }) => record === "referral")?.id ?? "";
    await at("officer", { screen, path: `/cases/${id}` }, async (page) => {
      const link = page.locator("#letters").getByRole("link", { name: /PDF/ });
      const address = (await link.getAttribute("href")) ?? "";
      expect(address).toContain(letter);
      const answer = await page.request.get(address);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      const pdf = (await answer.body()).toString("latin1");
      expect(pdf.startsWith("%PDF")).toBe(true);
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    });
    await at("officer", { screen, path: `/cases/${id}` }, async (page) => {
      await page
        .locator("#letters")
        .getByRole("button", { name: /登记反馈/ })
        .click();
      await page.locator('[data-question="referralAnswered"]').waitFor();
    });
  });
});
