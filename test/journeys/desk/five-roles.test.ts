/** One case in many hands: a grid worker tells it, an officer works on it, a department answers its letter, the chief signs, and a leader sees it counted. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { horizonDays, laterBy } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import { hashPassword } from "@jiefen/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfPages } from "../../../packages/papers/src/fixtures/pdf-text.ts";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { acceptance, mediation } from "../../shipped-policy/usual-answers.ts";
import { type Desk, openDesk } from "../browser/desk.ts";
import { workOn } from "../station/case-work.ts";
import { closing, doWhatIsDue, isDue, toldAtClosure } from "../station/following.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const layer = "yumen";
const department = "naturalResources";
let browser: Browser;
let station: Station;
let id = "";

beforeAll(async () => {
  browser = await launchBrowser();
  // A Tuesday.
  station = await openStation("2026-11-24");
  const { newId, people, clock } = station.store;
  const person = { id: newId(), account: department, name: "联络员", division: "620981", roles: ["liaison"], department };
  await people.add({ ...person, demonstration: false, active: true }, await hashPassword(password), clock());
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const names = /甲大山|乙小河/;
const told: Facts = {
  summary: "甲大山与乙小河为承包地边界争执，甲大山扬言报复，手里有铁锹。",
  claims: "要求重新丈量承包地。",
  place: "某镇某村三组",
  threat: true,
  threatMeans: true,
  parties: [
    { partyName: "甲大山", partyRole: "applicant", partyPhone: "13900000001" },
    { partyName: "乙小河", partyRole: "respondent", partyPhone: "13900000002" },
  ],
};

async function seenBy(post: Post, screen: Screen, work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await openDesk(browser, station, layer, post, screen);
  await desk.arrive();
  await work(desk);
  await looksRight(desk.page);
  await desk.close();
}

async function looksRight(page: Page): Promise<void> {
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const view = async (post: Post = "officer"): Promise<CaseView> => (await station.client(layer, post)).case(id);

describe("one case in five roles", () => {
  it("is told by a grid worker on a phone, and graded at once", async () => {
    await seenBy("grid", "phone", async (desk) => {
      id = await desk.takeIn("farmland", told);
      await desk.page.locator(".case-levels").getByText("疑难").waitFor();
      await takePicture(desk.page, "five-1-grid-phone");
    });
  });

  it("is prepared by an officer: risks, handler, team, acceptance, and a letter to the department", async () => {
    await seenBy("officer", "desk", async (desk) => {
      await desk.step(id, "assess", {
        riskAssessed: true,
        riskFindings: "双方情绪激动，已收缴铁锹。",
        riskReportDone: true,
        jointMeetingHeld: true,
        jointMeetingMinutes: "派出所、司法所、村委会会商：先稳控，后丈量。",
        leadOfficerAgreed: true,
      });
      await desk.assignMyself(id);
      await desk.fillTeam(id);
      await desk.step(id, "accept", acceptance);
      await desk.page.goto(`/cases/${id}?do=letter:${department}`);
      await desk.page.locator('[data-question="referralFacts"] textarea').waitFor();
      await desk.page.getByRole("button", { name: "提交" }).click();
      await desk.page.getByRole("button", { name: "发给 自然资源局" }).click();
      await desk.page.getByRole("button", { name: /^发\s?出$/ }).click();
      await desk.page
        .locator("#letters")
        .getByText(/发给 自然资源局（玉门市）/)
        .waitFor();
      await takePicture(desk.page, "five-2-officer");
    });
  });

  it("is answered by the department's liaison, who sees the letter alone", async () => {
    const { page, complaints, close } = await openPage(browser, station.url, "phone");
    page.setDefaultTimeout(30_000);
    await signIn(page, { account: department, password }, "/letters");
    await page.getByRole("link", { name: /打开/ }).click();
    await page.getByRole("button", { name: /签\s?收/ }).click();
    await page.locator("#history").getByText("联络员 签收").waitFor();
    await page.getByRole("button", { name: /反\s?馈/ }).click();
    await page.locator('[data-question="referralAnswer"] textarea').fill("已按确权图重新丈量，双方认可界桩。");
    await page.getByRole("button", { name: /^反\s?馈$/ }).click();
    await page.locator("#history").getByText("联络员 反馈").waitFor();
    expect(await page.locator("main").innerText()).not.toMatch(names);
    await takePicture(page, "five-3-liaison-phone");
    await looksRight(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it("is settled by the officer, and its promise written down with a day", async () => {
    await seenBy("officer", "desk", async (desk) => {
      await desk.page.goto(`/cases/${id}`);
      await desk.page.locator("#letters").getByText("联络员 反馈").waitFor();
      const { guardianPresent: _, ...session } = mediation;
      await desk.step(id, "recordMediation", session);
      await desk.step(id, "settleToPerform", {
        agreementForm: "written",
        partiesSigned: true,
        agreementSealed: true,
        judicialConfirmationOffered: true,
        judicialConfirmationAnswer: "decline",
        obligations: [{ obligationText: "按新界桩退还多占的地", obligationKind: "act", obligationDueOn: "2026-11-27" }],
      });
      await desk.page
        .locator("#papers")
        .getByRole("button", { name: /人民调解协议书/ })
        .click();
      await desk.page
        .locator("#papers")
        .getByText(/调〔2026〕1号/)
        .waitFor();
      await takePicture(desk.page, "five-4-settled");
    });
  });

  it("is visited by the grid worker on a phone, and by others until it has been quiet for long enough", async () => {
    await station.travelTo("2026-11-25");
    await seenBy("grid", "phone", async (desk) => {
      const { tasks, state } = await view();
      expect(tasks.filter(isDue(station.today())).map(({ kind }) => kind)).toEqual(["visit", "visit"]);
      for (const name of ["甲大山", "乙小河"])
        await desk.visit(state.id, name, { visitMode: "home", visitOutcome: "stable", visitPeople: 2 });
      await takePicture(desk.page, "five-5-visited-phone");
    });
    const work = workOn(station, layer, id);
    for (let days = 0; days < 60; days++) {
      const { tasks, checklist, state } = await doWhatIsDue(work, station.today());
      const lacking = checklist.items.filter(({ outcome, id: item }) => outcome !== "yes" && !toldAtClosure.has(item));
      if (state.stage === "followUp" && lacking.length === 0) return;
      const coming = tasks.filter(({ kind, dueOn }) => (kind === "visit" || kind === "obligation") && dueOn > station.today());
      await station.travelTo(coming.map(({ dueOn }) => dueOn).sort()[0] ?? laterBy(station.today(), horizonDays));
    }
    throw new Error("The case never came to rest.");
  });

  it("is closed when all who must have signed it", async () => {
    await seenBy("officer", "desk", (desk) => desk.step(id, "askForClosure", { closureGround: "settled", ...closing }));
    await seenBy("judicial", "desk", (desk) => desk.sign(id));
    await seenBy("centre", "phone", (desk) => desk.sign(id));
    expect((await view()).state.open).toBe(true);
    await seenBy("chief", "phone", async (desk) => {
      await desk.sign(id);
      await desk.page.locator(".case-meta").getByText("销号").waitFor();
      await takePicture(desk.page, "five-6-closed-phone");
    });
    expect((await view()).state.open).toBe(false);
  });

  it("leaves papers that say what happened, each and as one file", async () => {
    const { page, close } = await openPage(browser, station.url);
    await signIn(page, { account: accountOf(layer, "officer"), password }, `/cases/${id}`);
    const files = page.locator("#papers a[target=_blank]");
    await files.first().waitFor();
    const addresses = await files.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const texts = new Map<string, string>();
    // One of each kind: the visits are many.
    for (const address of new Map(addresses.map((one) => [one.split("?")[0], one])).values()) {
      const answer = await page.request.get(address);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      const file = await answer.body();
      await keepForLooking(`five-paper-${texts.size}.pdf`, file);
      texts.set(address, pdfPages(file).join("\n"));
    }
    await close();
    const all = [...texts.values()].join("\n");
    for (const said of ["甲大山", "按新界桩退还多占的地", "调〔2026〕1号", "已按确权图重新丈量"]) expect(all).toContain(said);
    const [letter] = [...texts].filter(([address]) => address.includes("referralLetter"));
    expect(letter?.[1]).not.toMatch(names);
    const whole = [...texts].find(([address]) => address.includes("dossier"))?.[1] ?? "";
    for (const title of ["目录", "人民调解协议书", "人民调解回访记录", "结案报告"]) expect(whole).toContain(title);
  });

  it("tells the parties in plain words how it ended, to be read on a phone or heard", async () => {
    const { page, close } = await openPage(browser, station.url, "phone");
    await signIn(page, { account: accountOf(layer, "officer"), password }, `/cases/${id}`);
    await page.locator("#papers summary").first().click();
    await page.locator("#papers").getByRole("link", { name: "阅读或朗读 给当事人的告知单", exact: true }).click();
    const leaflet = page.getByRole("article", { name: "给当事人的告知单" });
    await leaflet.getByRole("heading", { name: "三、你可以" }).waitFor();
    await leaflet.getByText("这件事已经办完").waitFor();
    const voice = leaflet.getByRole("button");
    await voice.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await leaflet.getByRole("button", { name: /^朗读/ }).waitFor();
    expect(await leaflet.locator("table").count()).toBe(0);
    expect(await graveViolations(page)).toEqual([]);
    await takePicture(page, "five-7-leaflet-phone");
    await close();
  });

  it("is counted on the leader's board, without a name", async () => {
    await seenBy("leader", "desk", async ({ page }) => {
      await page.goto("/board");
      await page.getByRole("button", { name: /^排查登记件数/ }).waitFor();
      await takePicture(page, "five-7-leader");
      expect(await page.locator("main").innerText()).not.toMatch(names);
      const refused = await page.request.get(`/api/cases/${id}`);
      expect(refused.status()).toBe(403);
    });
  });
});

/** Beside the pictures, for people to look at. */
async function keepForLooking(name: string, file: Buffer): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), file);
}
