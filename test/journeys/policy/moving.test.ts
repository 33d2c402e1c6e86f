/** An open case goes on under a new version that no longer asks one of its questions: what would be lost is told, answered on the page, and moved. */
import { randomUUID } from "node:crypto";
import { isObject, type PolicyFile } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import { readPolicyFiles, system } from "@jiefen/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { root } from "../../house/repository.ts";
import { chooseTitle } from "../browser/select.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const today = "2026-11-24";
const layer = "jiuquan";
const form = "schemas/dispute-types/traffic.json";
/** No longer asked: can the liable side pay. */
const gone = "abilityToPay";

let station: Station;
let browser: Browser;
let taken: CaseView;

beforeAll(async () => {
  station = await openStation(today);
  browser = await launchBrowser();
  const officer = await station.client(layer, "officer");
  const parties = ["applicant", "respondent"].map((partyRole) => ({ partyName: `当事人 ${randomUUID()}`, partyRole }));
  const facts = { summary: "追尾后赔偿未谈拢", place: "解放路", [gone]: "unable", parties };
  taken = await officer.takeIn({ type: "traffic", facts }, randomUUID());
  await publishWithout();
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function publishWithout(): Promise<void> {
  const files = (await readPolicyFiles(root)).filter((file) => file.layer === layer).map(withoutQuestion);
  const { policies } = station.store;
  await policies.publish({ layer, files, effectiveFrom: today, by: system.person, note: "不再询问赔偿能力" });
}

function withoutQuestion(file: PolicyFile): PolicyFile {
  const { content } = file;
  if (file.path !== form || !isObject(content) || !isObject(content.properties)) return file;
  const { [gone]: _, ...properties } = content.properties;
  return { ...file, content: { ...content, properties } };
}

async function at(post: Post, path: string, screen: Screen = "desk"): Promise<OpenPage> {
  const opened = await openPage(browser, station.url, screen);
  opened.page.setDefaultTimeout(20_000);
  await signIn(opened.page, { account: accountOf(layer, post), password }, path);
  return opened;
}

/** Answers one question in place of what was chosen before. */
async function split(page: Page, option: string, question: string, answer: string, number = 1): Promise<void> {
  const group = page.getByRole("group", { name: `原来答“${option}”的，改答` });
  if (number > 1) await group.getByRole("button", { name: `给“${option}”再加一项` }).press("Enter");
  await chooseTitle(group.getByRole("combobox", { name: `答“${option}”的改答第 ${number} 项` }), question);
  await chooseTitle(group.getByRole("combobox", { name: `答“${option}”的，“${question}”改答` }), answer);
}

it("says what would be lost, moves nothing before it is answered, and keeps what was told as it was told", async () => {
  const { page, complaints } = await at("reviewer", `/policy/releases?layer=${layer}`);
  await page.getByRole("button", { name: "试算" }).click();
  const losses = page.getByRole("region", { name: "施行中版本容不下的内容" });
  await losses.getByText("答案“赔偿能力”").waitFor();
  const carryOut = page.getByRole("button", { name: "转换所选 1 件" });
  expect(await carryOut.isDisabled()).toBe(true);
  // Policy is theirs to review, and the case not theirs to read.
  expect(await page.locator("main").innerText()).not.toContain(taken.number);
  await chooseTitle(losses.getByRole("combobox", { name: /改到哪里/ }), "拆成几项，逐个答案写明");
  await split(page, "有能力", "保险情况", "交强险和商业险");
  await split(page, "部分能力", "保险情况", "仅交强险");
  await split(page, "无能力", "保险情况", "无保险");
  expect(await carryOut.isDisabled()).toBe(false);
  await split(page, "无能力", "肇事逃逸", "否", 2);
  await takePicture(page, "moving-split-zh");
  expect(await graveViolations(page)).toEqual([]);
  await carryOut.click();
  await page.getByRole("dialog").getByRole("button", { name: "转换所选 1 件" }).click();
  await page.getByText("已转换 1 件，未转换 0 件。").waitFor();
  expect(complaints).toEqual([]);

  const officer = await station.client(layer, "officer");
  const { state } = await officer.case(taken.state.id);
  expect(state.release).not.toBe(taken.state.release);
  expect(state.facts).toMatchObject({ insurance: "none", hitAndRun: false });
  expect(state.facts).not.toHaveProperty(gone);
  const desk = await at("officer", `/cases/${state.id}`);
  const told = desk.page.getByRole("region", { name: "经过" });
  const intake = told.locator("details", { hasText: "赔偿能力" });
  await intake.locator("summary").click();
  await intake.getByText("无能力", { exact: true }).waitFor();
});
