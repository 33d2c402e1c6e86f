/** A county adds a figure and a paper without JSON, sees both before anybody else does, and finds them on the board and on a case. */
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { signIn } from "../../browser/signing-in.ts";
import { chooseTitle } from "../browser/select.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const figure = { zh: "多人纠纷占比", en: "Share of disputes of many people" };
const paper = { zh: "现场勘查单", en: "Site inspection slip" };
const draft = "加一个指标和一张文书";

let station: Station;
let browser: Browser;
let editor: EditingDesk;

beforeAll(async () => {
  station = await openStation("2026-11-24");
  browser = await launchBrowser();
  editor = await openEditingDesk(browser, station, "yumen", "editor");
  // Fewer on either side are not told to whoever declares figures.
  for (const people of [2, 2, 2, 6, 7, 8]) await takeIn(people);
  await editor.openDraft(draft);
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

/** A loan over which so many people quarrel. */
async function takeIn(people: number): Promise<string> {
  const parties = [
    { partyRole: "applicant", partyName: "张三" },
    { partyRole: "respondent", partyName: "李四" },
  ];
  const facts = { summary: "借款未还", place: "yumen", amount: 800_000, loanDueOn: null, people, parties };
  const client = await station.client("yumen", "officer");
  return (await client.takeIn({ type: "debt", facts }, randomUUID())).state.id;
}

it("a figure is declared in a form, and worked out beside it before it is published", async () => {
  const { page } = editor;
  await editor.find("受理件数");
  await page.getByRole("button", { name: "新增指标" }).last().click();
  await page.getByRole("textbox", { name: "名称 中文", exact: true }).fill(figure.zh);
  await page.getByRole("textbox", { name: "名称 英文", exact: true }).fill(figure.en);
  await chooseTitle(page.getByRole("combobox", { name: "放在哪一组" }), "排查受理");
  await chooseTitle(page.getByRole("combobox", { name: "怎样算" }), "比率（分子÷分母）");
  const numerator = page.getByRole("group", { name: "分子：其中哪些" });
  await chooseTitle(numerator.getByRole("combobox", { name: "看哪一项" }), "涉及人数");
  await chooseTitle(numerator.getByRole("combobox", { name: "怎样比较" }), "大于");
  await numerator.getByRole("textbox").last().fill("5");
  await page.keyboard.press("Tab");
  expect(await editor.press(page.locator(".jb-new-foot").getByRole("button", { name: "添加" }))).toBe(200);
  const preview = page.getByRole("region", { name: "试算" });
  await preview.getByText("50.0%").first().waitFor();
  expect(await preview.locator(".figure-preview-numbers").textContent()).toMatch(/分子3分母6/);
  await editor.isAccessible();
  await takePicture(page, "draft-figure", { visibleOnly: true });
});

it("a paper is put together block by block, and seen as it will be printed", async () => {
  const { page } = editor;
  await editor.find("人民调解申请书");
  await page.getByRole("button", { name: "收起" }).first().click();
  await page.getByRole("button", { name: "新增文书" }).last().click();
  await page.getByRole("textbox", { name: "名称 中文", exact: true }).fill(paper.zh);
  await page.getByRole("textbox", { name: "名称 英文", exact: true }).fill(paper.en);
  await page.getByLabel("编号", { exact: true }).fill("{单位简称}勘〔{年份}〕{序号}号");
  await page.keyboard.press("Tab");
  expect(await editor.press(page.locator(".jb-new-foot").getByRole("button", { name: "添加" }))).toBe(200);
  const preview = page.getByRole("region", { name: "这份文书印出来" });
  await preview.getByText(/下一个编号：.+勘〔2026〕1号/).waitFor();
  await page.getByRole("button", { name: "段落", exact: true }).click();
  await page.getByLabel("写什么", { exact: true }).fill("纠纷简要情况：{简要情况}");
  await page.keyboard.press("Tab");
  expect(await editor.press(page.locator(".jb-new-foot").getByRole("button", { name: "添加" }))).toBe(200);
  await preview.getByText("纠纷简要情况：〔简要情况〕").waitFor();
  // Moved to the top by keyboard alone.
  await page
    .getByRole("button", { name: /^调整位置：(段落|纠纷简要情况)/ })
    .first()
    .focus();
  await page.keyboard.press("ArrowUp");
  await preview.locator(".sheet > p").first().getByText("纠纷简要情况").waitFor();
  await editor.isAccessible();
  await takePicture(page, "draft-paper", { visibleOnly: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await editor.isAccessible();
  await takePicture(page, "draft-paper-phone", { visibleOnly: true });
  await page.setViewportSize({ width: 1440, height: 900 });
});

it("both are on the board and on the case, once a second person has published them", async () => {
  await editor.check();
  await editor.submit("本县需要");
  const reviewer = await openEditingDesk(browser, station, "yumen", "reviewer");
  await reviewer.openReview(draft);
  await reviewer.approve();
  await reviewer.close();

  const chief = await openPage(browser, station.url);
  await signIn(chief.page, { account: accountOf("yumen", "chief"), password }, "/board");
  await chief.page.getByRole("button", { name: new RegExp(figure.zh) }).waitFor();
  await chief.close();

  const taken = await takeIn(6);
  const officer = await openPage(browser, station.url);
  await signIn(officer.page, { account: accountOf("yumen", "officer"), password }, `/cases/${taken}`);
  await officer.page.getByText(paper.zh).first().waitFor();
  expect(officer.complaints).toEqual([]);
  await officer.close();
});
