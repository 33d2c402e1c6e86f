/** A county changes its policy in a browser, and a second person reads what it changes. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../browser/browser.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const today = "2026-11-24";
const title = "借贷纠纷从严管理";
const item = { zh: "已核对借据原件", en: "Original note of the loan checked" };
const question = { zh: "是否有中间人介绍", en: "Introduced by a go-between" };

let station: Station;
let browser: Browser;
let editor: EditingDesk;
let reviewer: EditingDesk;

beforeAll(async () => {
  station = await openStation(today);
  browser = await launchBrowser();
  editor = await openEditingDesk(browser, station, "yumen", "editor");
  reviewer = await openEditingDesk(browser, station, "yumen", "reviewer");
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

it("refuses a looser value in words at its field, and takes a stricter one", async () => {
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
  await editor.addQuestion("民间借贷债务纠纷", question);
  await editor.isAccessible();
});

it("is submitted once the tests it makes differ are taken as meant, with a reason", async () => {
  expect((await editor.check()).length).toBeGreaterThan(0);
  await editor.isAccessible();
  await editor.acceptResults("玉门借贷纠纷多，五千元以上即按复杂管理。");
  await editor.submit("去年借贷纠纷激化较多。");
});

it("is read by a second person in sentences", async () => {
  await reviewer.openReview(title);
  const read = await reviewer.differences();
  for (const told of ["5000元", "第 5 天", item.zh, question.zh]) expect(read).toContain(told);
});

it("nothing was complained of on the way", () => {
  expect([...editor.complaints, ...reviewer.complaints]).toEqual([]);
});
