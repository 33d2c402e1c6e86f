/** An empty installation in a real browser: the first administrator, a colleague with an initial password, the organisation, and who has looked at what. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayAt } from "@jiefen/policy";
import { type Started, startServer } from "@jiefen/server";
import { createClient, withCookies } from "@jiefen/server/client";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { root } from "../../house/repository.ts";
import { adapt } from "../../real-cases/adapter/adapt.ts";
import { answersTo } from "../../real-cases/assess.ts";
import { shippedCases } from "../../real-cases/published-case.ts";
import { files, getLayer } from "../../shipped-policy/shipped-layer.ts";
import { chooseDivision } from "../browser/select.ts";

let dataDir: string;
let started: Started;
let browser: Browser;
let administrator: OpenPage;
let colleague: OpenPage;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "administration-"));
  const silent = pino({ level: "silent" });
  started = await startServer({ root, dataDir, host: "127.0.0.1", port: 0, demonstration: false, logger: silent });
  browser = await launchBrowser();
  administrator = await openPage(browser, started.url);
  colleague = await openPage(browser, started.url, "phone");
  for (const { page } of [administrator, colleague]) page.setDefaultTimeout(120_000);
});
afterAll(async () => {
  await browser?.close();
  await started?.close();
  rmSync(dataDir, { recursive: true });
});

const own = "一句自己记得住的话啊啊";
const next = `${own}!`;
let initial = "";

/** Types part of the name and takes the division that has it. */
async function chooseRole(page: Page, id: string, title: string): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.locator(`#${id}`).fill(title);
  await page.locator(`.ant-select-item-option[title="${title}"]`).click();
  await page.locator(`#${id}`).blur();
}

it("asks for the first administrator, and offers what an installation needs: everybody's division, and a role that manages people", async () => {
  const { page } = administrator;
  const token = started.first && "setupToken" in started.first ? started.first.setupToken : "";
  await page.goto("/");
  await page.locator("#token").fill(token);
  await page.locator("#name").fill("王敏");
  await page.locator("#account").fill("first.admin");
  await page.locator("#password").fill(own);
  await page.getByText("酒泉市", { exact: true }).waitFor();
  await page.getByText("账号管理员", { exact: true }).first().waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "建立账号" }).click();
  await page.getByRole("heading", { name: "人员账号" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/accounts");
});

it("adds a colleague in a township, and shows the initial password once", async () => {
  const { page } = administrator;
  await page.getByRole("button", { name: "新增人员" }).click();
  await page.locator("#person-account").fill("chijin.officer");
  await page.locator("#person-name").fill("马建国");
  await chooseDivision(page.locator("#person-division"), "赤金镇");
  await chooseRole(page, "person-roles", "所长");
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "新增人员" }).last().click();
  initial = (await page.locator(".initial-password code").textContent()) ?? "";
  expect(initial).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  await page.getByRole("button", { name: "我已记下" }).click();
  await page.getByRole("heading", { name: "马建国" }).waitFor();
  await page.getByText("待改初始密码").waitFor();
  expect(await page.content()).not.toContain(initial);
  expect(await graveViolations(page)).toEqual([]);
});

it("lets the colleague do nothing before they have a password of their own", async () => {
  const { page } = colleague;
  await page.goto("/signin?next=/cases");
  await page.getByLabel("账号", { exact: true }).fill("chijin.officer");
  await page.getByLabel("密码", { exact: true }).fill(initial);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("heading", { name: "请先设置自己的密码" }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.locator("#password-current").fill(initial);
  await page.locator("#password-next").fill(next);
  await page.locator("#password-again").fill("另一句");
  await page.getByRole("button", { name: "修改密码" }).click();
  await page.getByText("两次输入的新密码不一致。").waitFor();
  await page.locator("#password-again").fill(next);
  await page.getByRole("button", { name: "修改密码" }).click();
  await page.getByRole("heading", { name: "纠纷台账" }).waitFor();
});

it("offers the colleague the villages of the township as places of acceptance", async () => {
  const { page } = colleague;
  await page.goto("/cases/new");
  await page.locator(".types a").first().click();
  await chooseDivision(page.locator("#intake-place"), "铁人村");
  await page
    .locator(".ant-select", { has: page.locator("#intake-place") })
    .getByText("铁人村委会", { exact: true })
    .last()
    .waitFor();
});

it("adds a village of its own and a key date, in force at once", async () => {
  const { page } = administrator;
  await page.goto("/organisation");
  await page.getByRole("button", { name: "新增区划" }).click();
  await page.locator("#division-title").fill("新光村委会");
  await chooseDivision(page.locator("#division-parent"), "赤金镇");
  await page.locator("#division-code").fill("620981101999");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("代码应为 6、9 或 12 位数字，并以上级代码开头。").waitFor();
  await page.locator("#division-code").fill("620981102999");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("已保存，立即生效").waitFor();
  await page.getByLabel("查找区划").fill("新光");
  await page.getByText("玉门市 / 赤金镇 / 新光村委会").waitFor();
  await page.getByRole("button", { name: "新增节点" }).click();
  await page.locator("#keyDateName").fill("葡萄采摘");
  await page.locator("#keyDateYearly").fill("09-20");
  await page.locator("#keyDateSource").fill("市里通知");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("每年 09-20").waitFor();
  expect(await graveViolations(page)).toEqual([]);
});

it("locks an account out after five wrong passwords, and lets the administrator see it and unlock it", async () => {
  const { page, close } = await openPage(browser, started.url);
  page.setDefaultTimeout(120_000);
  await page.goto("/signin");
  /** Gives the status of the answer. */
  const tryPassword = async (text: string): Promise<number> => {
    const answered = page.waitForResponse((response) => response.url().endsWith("/api/session") && response.request().method() === "POST");
    await page.getByLabel("账号", { exact: true }).fill("chijin.officer");
    await page.getByLabel("密码", { exact: true }).fill(text);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    return (await answered).status();
  };
  for (let count = 0; count < 5; count++) expect(await tryPassword("wrong")).toBe(401);
  expect(await tryPassword(next)).toBe(429);
  await page.getByText("失败次数过多").waitFor();
  await administrator.page.goto("/accounts?q=chijin");
  await administrator.page.getByText("已锁定").waitFor();
  await administrator.page.getByRole("link", { name: "马建国" }).click();
  await administrator.page.getByRole("button", { name: "解除锁定" }).click();
  await administrator.page.getByText("已解除锁定").waitFor();
  expect(await tryPassword(next)).toBeLessThan(300);
  await page.locator("main#main h1").first().waitFor();
  await close();
});

it("signs out everywhere else, and stays signed in here", async () => {
  const { page } = colleague;
  const other = await openPage(browser, started.url);
  other.page.setDefaultTimeout(120_000);
  await signIn(other.page, { account: "chijin.officer", password: next }, "/me");
  await page.goto("/me");
  await page.getByRole("button", { name: "退出其他设备" }).click();
  await page.locator(".ant-modal-confirm").getByRole("button", { name: "退出其他设备" }).click();
  await page.getByText("其他设备上的登录已退出。").waitFor();
  await other.page.goto("/me");
  await other.page.getByRole("button", { name: "登录", exact: true }).waitFor();
  await page.goto("/me");
  await page.getByRole("heading", { name: "我的账号" }).waitFor();
  await other.close();
});

it("lists who has seen personal data, and in which dispute", async () => {
  const officer = createClient({ origin: started.url, fetch: withCookies(started.url) });
  await officer.signIn({ account: "chijin.officer", password: next });
  const [published] = shippedCases()
    .map((one) => adapt(files, one))
    .filter((one) => one.ok);
  if (!published?.ok) throw new Error("No published case can be placed.");
  const { type, facts } = published;
  const sides = [
    { partyName: "赵一", partyRole: "applicant" },
    { partyName: "钱二", partyRole: "respondent" },
  ];
  const given = answersTo(getLayer("yumen").policy, type, facts, dayAt(Date.now()));
  const taken = await officer.takeIn({ type, facts: { ...given, parties: sides } }, randomUUID());
  await officer.case(taken.state.id);
  const { page } = administrator;
  await page.goto("/views");
  await page.getByRole("button", { name: "马建国" }).first().click();
  await page.getByText(taken.number).first().waitFor();
  expect(new URL(page.url()).searchParams.get("person")).toBe((await officer.session()).me?.id);
});

it("ends everything of the colleague at once when they are deactivated", async () => {
  const { page } = administrator;
  await page.goto("/accounts?q=chijin");
  await page.getByRole("link", { name: "马建国" }).click();
  await page.getByText(/在 \d 个浏览器上登录/).waitFor();
  await page.getByRole("button", { name: "停用账号" }).click();
  await page.locator(".ant-modal-confirm").getByRole("button", { name: "停用账号" }).click();
  await page.getByText("已停用").first().waitFor();
  await colleague.page.goto("/cases");
  await colleague.page.getByRole("button", { name: "登录", exact: true }).waitFor();
  await expect(signIn(colleague.page, { account: "first.admin", password: own }, "/me")).resolves.toBeUndefined();
});

it.each(["/accounts", "/organisation", "/views", "/me"])("%s has nothing that people could not get past, on a phone too", async (path) => {
  const { page } = colleague;
  await page.goto(path);
  await page.locator("main#main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it("nothing was complained of on the way", () => {
  expect([...administrator.complaints, ...colleague.complaints]).toEqual([]);
});
