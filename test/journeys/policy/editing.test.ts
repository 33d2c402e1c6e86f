/** A county changes its policy in a browser, a second person publishes it, and the desk follows at once: there, and nowhere else. */
import { randomUUID } from "node:crypto";
import type { CaseView } from "@jiefen/server/client";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const today = "2026-11-24";
const title = "借贷纠纷从严管理";
const item = { zh: "已核对借据原件", en: "Original note of the loan checked" };
const form = "民间借贷债务纠纷";
/** A question of the city's, and how the county words it. */
const dueDate = "债务到期日";
const reworded = { zh: "约定的还款日期", en: "Agreed day of repayment" };
const question = { zh: "是否有中间人介绍", en: "Introduced by a go-between" };

/** In fen: eight thousand yuan, and twenty. */
const small = 800_000;
const large = 2_000_000;

let station: Station;
let browser: Browser;
let editor: EditingDesk;
let reviewer: EditingDesk;
let officer: OpenPage;
/** Taken in before anything was changed. */
let before: CaseView;

beforeAll(async () => {
  station = await openStation(today);
  browser = await launchBrowser();
  editor = await openEditingDesk(browser, station, "yumen", "editor");
  reviewer = await openEditingDesk(browser, station, "yumen", "reviewer");
  officer = await openPage(browser, station.url);
  officer.page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

/** A loan of so much that was not paid back, each time between others: who is in dispute again is graded higher. */
async function takeIn(layer: string, amount: number): Promise<CaseView> {
  const client = await station.client(layer, "officer");
  const parties = ["applicant", "respondent"].map((partyRole) => ({ partyName: `当事人 ${randomUUID()}`, partyRole }));
  return client.takeIn({ type: "debt", facts: { summary: "借款未还", place: layer, amount, loanDueOn: null, parties } }, randomUUID());
}

const firstVisit = ({ tasks }: CaseView): string | undefined =>
  tasks
    .filter(({ kind }) => kind === "visit")
    .map(({ dueOn }) => dueOn)
    .sort()[0];
/** What the page asks of a debt: the titles, with what stands beside them. */
async function askedAtIntake(page: Page): Promise<readonly string[]> {
  await page.getByRole("link", { name: form }).click();
  await page.locator(".jf-form nav.jf-nav button", { hasText: "债务情况" }).first().click();
  const titles = page.locator(".jf-form [data-question] .jf-title-row");
  await titles.first().waitFor({ state: "attached" });
  for (const fold of await page.locator(".jf-form details.jf-more:not([open]) > summary").all()) await fold.click();
  return titles.allTextContents();
}

const itemsOf = ({ checklist }: CaseView): readonly string[] => checklist.items.map((one) => one.title.zh);

it("refuses a looser value in words at its field, and takes a stricter one", async () => {
  before = await takeIn("yumen", small);
  expect(before.state.inForce.danger).toBe("general");
  await editor.isAccessible();
  await editor.openDraft(title);
  await editor.find("复杂纠纷的金额");
  const value = editor.page.getByLabel("数值", { exact: true });
  expect(await editor.set(value, "20000")).toBe(422);
  await editor.page.locator(".jb-field-wrong .jf-errors").first().waitFor();
  expect(await editor.complaintsAtFields()).toContain("只可调低，不可调高");
  await editor.dropRefused();
  expect(await editor.set(value, "5000")).toBe(200);
});

it("takes a visit day moved earlier, a new checklist item and a new question", async () => {
  const { page } = editor;
  await editor.find("黄色回访");
  const day = page.getByRole("group", { name: "化解之前" }).getByLabel("第几天 1");
  expect(await editor.set(day, "5")).toBe(200);
  const remedy = { zh: "请出借人带借据原件来核对。", en: "Ask the lender to bring the note." };
  const { policy } = getLayer("yumen");
  await editor.addChecklistItem("当事人信息齐全", item, remedy, policy.facts.rightsNotified?.title.zh ?? "");
  await editor.addQuestion(form, question);
  await editor.isAccessible();
});

it("takes the city's question in the county's words and as required, and does not let it be retired", async () => {
  const open = await editor.openQuestion(form, dueDate);
  const wording = (language: string) => open.getByRole("textbox", { name: `在这张表上的问法 ${language}` });
  expect(await editor.set(wording("中文"), reworded.zh)).toBe(200);
  expect(await editor.set(wording("英文"), reworded.en)).toBe(200);
  expect(await editor.tick(open.getByRole("checkbox", { name: "必答" }))).toBe(200);
  expect(await open.getByRole("button", { name: "停用", exact: true }).count()).toBe(0);
  await editor.isAccessible();
});

it("is submitted once the tests it makes differ are taken as meant, with a reason", async () => {
  expect((await editor.check()).length).toBeGreaterThan(0);
  await editor.isAccessible();
  await editor.acceptResults("玉门借贷纠纷多，五千元以上即按复杂管理。");
  await editor.submit("去年借贷纠纷激化较多。");
  expect((await takeIn("yumen", small)).state.inForce.danger, "nothing is published yet").toBe("general");
});

it("is read by a second person in sentences, and published", async () => {
  await reviewer.openReview(title);
  const read = await reviewer.differences();
  for (const told of ["5000元", "第 5 天", item.zh, question.zh, reworded.zh]) expect(read).toContain(told);
  await reviewer.isAccessible();
  await reviewer.approve();
});

it("grades the same facts otherwise in yumen and as before in dunhuang, and visits on another day", async () => {
  const [here, there] = [await takeIn("yumen", small), await takeIn("dunhuang", small)];
  expect([here.state.inForce.danger, there.state.inForce.danger]).toEqual(["complex", "general"]);
  const [ours, theirs] = [await takeIn("yumen", large), await takeIn("dunhuang", large)];
  expect([firstVisit(ours), firstVisit(theirs)]).toEqual(["2026-11-29", "2026-12-01"]);
  expect(itemsOf(ours)).toContain(item.zh);
  expect(itemsOf(theirs)).not.toContain(item.zh);
});

it("asks the questions so at intake here, as before in dunhuang, and shows the new item on a case", async () => {
  const { page } = officer;
  await signIn(page, { account: accountOf("yumen", "officer"), password }, "/cases/new");
  const asked = await askedAtIntake(page);
  expect(asked).toContain(question.zh);
  expect(asked.find((title) => title.startsWith(reworded.zh))).toContain("必答");
  const neighbour = await openPage(browser, station.url);
  await signIn(neighbour.page, { account: accountOf("dunhuang", "officer"), password }, "/cases/new");
  const there = await askedAtIntake(neighbour.page);
  expect(
    there.some((title) => title.startsWith(dueDate)),
    there.join("，"),
  ).toBe(true);
  expect(there.some((title) => title.startsWith(question.zh))).toBe(false);
  await neighbour.page.close();
  await page.goto(`/cases/${(await takeIn("yumen", large)).state.id}`);
  await page.getByText(item.zh).first().waitFor({ state: "attached" });
});

it("leaves the case taken in before with its release and its grade", async () => {
  const kept = await (await station.client("yumen", "officer")).case(before.state.id);
  expect([kept.release, kept.state.inForce.danger]).toEqual([before.release, "general"]);
  expect(itemsOf(kept)).not.toContain(item.zh);
  expect((await takeIn("yumen", small)).release).not.toBe(before.release);
});

it("no longer asks the county's own question once that is retired", async () => {
  const retiring = "不再询问中间人";
  await editor.page.goto("/policy/drafts");
  await editor.openDraft(retiring);
  const open = await editor.openQuestion(form, question.zh);
  expect(await editor.press(open.getByRole("button", { name: "停用", exact: true }))).toBe(200);
  expect(await editor.check()).toEqual([]);
  await editor.submit("少有中间人，不再询问。");
  await reviewer.openReview(retiring);
  expect(await reviewer.differences()).toContain(question.zh);
  await reviewer.approve();
  await officer.page.goto("/cases/new");
  const asked = await askedAtIntake(officer.page);
  expect(asked.some((title) => title.startsWith(question.zh))).toBe(false);
  expect(asked.some((title) => title.startsWith(reworded.zh))).toBe(true);
});

it("goes back to the oldest version by a draft and a second person", async () => {
  const restoring = await editor.restore();
  expect(await editor.check()).toEqual([]);
  await editor.submit("试行结束，恢复原来的规定。");
  await reviewer.openReview(restoring);
  await reviewer.approve();
  await reviewer.page.goto("/policy/releases");
  await reviewer.page.getByText("已被取代").first().waitFor();
  await reviewer.isAccessible();
  const again = await takeIn("yumen", small);
  expect(again.state.inForce.danger).toBe("general");
  expect(firstVisit(await takeIn("yumen", large))).toBe("2026-12-01");
  expect(itemsOf(again)).not.toContain(item.zh);
});

it("nothing was complained of on the way", () => {
  expect([...editor.complaints, ...reviewer.complaints, ...officer.complaints]).toEqual([]);
});
