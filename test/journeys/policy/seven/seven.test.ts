/** One and the same policy is made by mouse and by keyboard alone; the desk follows what is published of it. */
import { randomUUID } from "node:crypto";
import type { CaseView } from "@jiefen/server/client";
import type { Draft } from "@jiefen/store";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../../browser/browser.ts";
import { signIn } from "../../../browser/signing-in.ts";
import { accountOf, password } from "../../station/staff.ts";
import { openStation, type Station } from "../../station/station.ts";
import { openEditingDesk } from "../editing-desk.ts";
import { changes, makeChanges } from "./changes.ts";
import { type Hands, keyboardOf, mouseOf } from "./hands.ts";

let station: Station;
let browser: Browser;
const opened: OpenPage[] = [];

beforeAll(async () => {
  station = await openStation("2026-11-24");
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function changedBy(name: string, title: string, handsOf: (page: OpenPage["page"]) => Hands): Promise<Draft> {
  const visit = await openPage(browser, station.url);
  opened.push(visit);
  const { page } = visit;
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "editor"), password }, "/policy/drafts");
  await makeChanges({ page, hands: handsOf(page), name }, title);
  expect(await graveViolations(page)).toEqual([]);
  const draft = (await station.store.drafts.list(["yumen"])).find((one) => one.title === title);
  if (!draft) throw new Error("The draft is gone.");
  return draft;
}

/** A loan of eight thousand yuan that was not paid back. */
async function takeIn(name: string): Promise<CaseView> {
  const parties = ["applicant", "respondent"].map((partyRole) => ({ partyName: `${name} ${partyRole}`, partyRole }));
  const facts = { summary: "借款未还", place: "玉门", amount: 800_000, loanDueOn: null, parties };
  return (await station.client("yumen", "officer")).takeIn({ type: "debt", facts }, randomUUID());
}

const byMouse = "用鼠标改的";
const byKeyboard = "用键盘改的";

it("is made by mouse", async () => {
  const draft = await changedBy("mouse", byMouse, mouseOf);
  expect(draft.edits.length).toBeGreaterThan(5);
  expect((await station.store.drafts.look(draft)).issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("is made by keyboard alone, to the last value", async () => {
  const draft = await changedBy("keyboard", byKeyboard, keyboardOf);
  const other = (await station.store.drafts.list(["yumen"])).find((one) => one.title === byMouse);
  expect(draft.files).toEqual(other?.files);
});

it("tells what it means for open cases before a second person publishes it", async () => {
  const officer = await station.client("yumen", "officer");
  const before = await takeIn("当事人");
  const editor = await openEditingDesk(browser, station, "yumen", "editor");
  opened.push(editor);
  await editor.page.getByRole("link", { name: byMouse }).click();
  await editor.check();
  await editor.page.getByText("1 件等级变化").waitFor();
  await editor.isAccessible();
  await editor.acceptResults("玉门借贷纠纷多，五千元以上即按复杂管理。");
  await editor.submit("去年借贷纠纷激化较多。");
  const reviewer = await openEditingDesk(browser, station, "yumen", "reviewer");
  opened.push(reviewer);
  await reviewer.openReview(byMouse);
  await reviewer.page.getByText("1 件等级变化").waitFor();
  await reviewer.approve();
  expect((await officer.case(before.state.id)).release).toBe(before.release);
});

it("is there for the desk at once", async () => {
  const visit = await openPage(browser, station.url);
  opened.push(visit);
  const { page } = visit;
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, "/cases/new");
  await page.getByRole("link", { name: changes.type.zh }).waitFor();
  const taken = await takeIn("另外的人");
  expect(taken.state.inForce.danger).toBe("complex");
  expect(taken.checklist.items.map(({ title }) => title.zh)).toContain(changes.item.zh);
  const policy = await station.store.policies.getPolicy(taken.release);
  const step = policy.transitions.find(({ title }) => title.zh === changes.step.zh);
  expect(step?.roles.length).toBe(1);
});

it("nothing was complained of on the way", () => {
  expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(changes.type.zh).not.toBe("");
});
