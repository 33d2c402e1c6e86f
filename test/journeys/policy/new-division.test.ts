/** A division from nothing, in a browser: begun above it, its first accounts added, changed, checked and reviewed by its own people, and in force. */
import { hashPassword } from "@jiefen/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const division = { code: "620985", zh: "疏勒河新区", en: "Shule River New Area", layer: "shuleRiverNewArea" } as const;
const registrar = { account: "jiuquan.registrar", name: "账号管理员甲" } as const;
const draft = `${division.zh}首份政策`;

let station: Station;
let browser: Browser;
let city: EditingDesk;
let editor: EditingDesk;
let reviewer: EditingDesk;
const opened: OpenPage[] = [];
/** Where the city is told to send its account manager. */
let place = "";

beforeAll(async () => {
  station = await openStation("2026-11-24");
  const { store } = station;
  const person = {
    id: store.newId(),
    ...registrar,
    division: "620900",
    roles: ["accountAdministrator"],
    demonstration: false,
    active: true,
  };
  await store.people.add(person, await hashPassword(password), store.clock());
  browser = await launchBrowser();
  city = await openEditingDesk(browser, station, "jiuquan", "editor");
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function isAccessible(page: Page): Promise<void> {
  expect(await graveViolations(page)).toEqual([]);
}

/** Signs in with the initial password, and chooses the usual one. */
async function settleIn(account: string, initial: string): Promise<void> {
  const own = await openPage(browser, station.url, "phone");
  opened.push(own);
  await own.page.goto("/signin");
  await own.page.getByLabel("账号", { exact: true }).fill(account);
  await own.page.getByLabel("密码", { exact: true }).fill(initial);
  await own.page.getByRole("button", { name: "登录", exact: true }).click();
  for (const [id, text] of Object.entries({ current: initial, next: password, again: password }))
    await own.page.locator(`#password-${id}`).fill(text);
  await own.page.getByRole("button", { name: "修改密码" }).click();
  await own.page.getByRole("navigation").first().waitFor();
}

it("is not begun under the code of a division that has its policy, which keeps its name", async () => {
  const { page } = city;
  await page.getByRole("link", { name: "起草新地区的政策" }).click();
  await page.getByRole("button", { name: "开始起草" }).click();
  await page.getByRole("alert").filter({ hasText: "请选择地区" }).waitFor();
  await page.getByLabel("行政区划代码").fill("620981");
  await page.getByLabel("地区名称（中文）").fill(division.zh);
  await page.getByLabel("地区名称（英文）").fill(division.en);
  await isAccessible(page);
  await page.getByRole("button", { name: "开始起草" }).click();
  await page.locator(".refusal").waitFor();
  const known = await (await station.client("jiuquan", "editor")).organisation("jiuquan");
  expect(known.divisions.find(({ code }) => code === "620981")?.title.zh).toBe("玉门市");
});

it("is begun above it, and told who adds its first accounts and what to send them", async () => {
  const { page } = city;
  await page.getByLabel("行政区划代码").fill(division.code);
  await page.getByRole("button", { name: "开始起草" }).click();
  await page.getByRole("heading", { name: draft }).waitFor();
  await page.getByText(`账号管理员（${registrar.name}）`).waitFor();
  const request = (await page.locator(".said").textContent()) ?? "";
  for (const told of [division.zh, division.code, "政策管理员"]) expect(request).toContain(told);
  place = request.slice(request.indexOf("/accounts"));
  await isAccessible(page);
});

it("has its first accounts added from what was sent, with the division and the role filled in", async () => {
  const manager = await openPage(browser, station.url);
  opened.push(manager);
  const { page } = manager;
  page.setDefaultTimeout(60_000);
  await signIn(page, { account: registrar.account, password }, place);
  for (const post of ["editor", "reviewer"] satisfies readonly Post[]) {
    const account = accountOf(division.layer, post);
    const form = page.getByRole("dialog", { name: "新增人员" });
    await form.getByText("政策管理员", { exact: true }).first().waitFor();
    await form.getByText(division.zh).first().waitFor();
    await isAccessible(page);
    await form.getByLabel("账号").fill(account);
    await form.getByLabel("姓名").fill(`${division.zh} ${post}`);
    await form.getByRole("button", { name: "新增人员" }).click();
    const initial = (await page.locator(".initial-password code").textContent()) ?? "";
    await page.getByRole("button", { name: "我已记下" }).click();
    await settleIn(account, initial);
    await page.goto(place);
  }
});

it("is changed and checked by its own editor, reviewed by its own second person, and in force", async () => {
  editor = await openEditingDesk(browser, station, division.layer, "editor");
  const { page } = editor;
  await page.getByRole("link", { name: draft }).click();
  await page.getByRole("link", { name: "起步指引" }).click();
  await isAccessible(page);
  await page.getByRole("link", { name: "几次、几天、多少金额才算？" }).click();
  await editor.find("复杂纠纷的金额");
  expect(await editor.set(page.getByLabel("数值", { exact: true }), "5000")).toBe(200);
  await page.getByRole("link", { name: "起步指引" }).click();
  await page.getByText("已改 1 项").waitFor();
  await page.goBack();
  if ((await editor.check()).length > 0) await editor.acceptResults("本地区借贷纠纷多。");
  await editor.submit("首份政策，金额从严。");
  reviewer = await openEditingDesk(browser, station, division.layer, "reviewer");
  await reviewer.openReview(draft);
  expect(await reviewer.differences()).toContain("5000元");
  await reviewer.isAccessible();
  await reviewer.approve();
});

it("is from then on for its own people to change, and no longer for those above it", async () => {
  const { page } = city;
  await page.reload();
  await page.getByText("以后由本地区的人修改").waitFor();
  await page.getByRole("link", { name: `查看${division.zh}的政策` }).click();
  await page.getByRole("heading", { name: division.zh }).waitFor();
  await editor.page.goto("/policy/drafts");
  await editor.openDraft("再改一次");
  expect((await (await station.client("jiuquan", "editor")).policies()).map(({ id }) => id)).toContain(division.layer);
  expect([city, editor, reviewer, ...opened].flatMap(({ complaints }) => complaints)).toEqual([]);
});
