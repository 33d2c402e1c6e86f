/** The policy itself studied in a real browser: promises proved and refuted, what is odd shown by a case, scenarios run, and proposed ones accepted. */
import { evaluate, scenarioCases } from "@jiefen/policy";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { chooseTitle } from "./select.ts";

const today = "2026-11-24";
const { policy, valid } = getLayer("yumen");
const source = { text: "试验", toConfirm: true };
/** A rule of the county's own that no scenario exercises. */
const ruleTitle = "欠薪人数多且亮出器械";
const ownRule = {
  new: true,
  title: ruleTitle,
  "x-order": 900,
  conditions: {
    all: [
      { fact: "weapon", operator: "equal", value: true },
      { fact: "unpaidWorkers", operator: "greaterThanInclusive", value: 3 },
    ],
  },
  event: { type: "level", params: { scale: "danger", level: "difficult" } },
  source,
};
/** What the city's rules do not keep. */
const promise = {
  title: "亮出器械的按最高等级办",
  "x-order": 900,
  conditions: { fact: "weapon", operator: "equal", value: true },
  requires: { kind: "level", scale: "danger", atLeast: "difficult" },
  source,
};

let station: Station;
let browser: Browser;
let county: OpenPage;
let page: Page;

beforeAll(async () => {
  station = await openStation(today);
  browser = await launchBrowser();
  county = await visit("yumen", "/lab/checks");
  page = county.page;
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

async function visit(layer: string, path: string, screen: "desk" | "phone" = "desk"): Promise<OpenPage> {
  const visited = await openPage(browser, station.url, screen);
  // A solver at work on a busy machine takes its time.
  visited.page.setDefaultTimeout(120_000);
  await signIn(visited.page, { account: accountOf(layer, "editor"), password }, path);
  return visited;
}

async function draft(layer: string, title: string, path: string, pointer: string, value: unknown): Promise<string> {
  const client = await station.client(layer, "editor");
  const { id, version } = await client.openDraft({ layer, title });
  await client.editDraft(id, { version, changes: [{ path, pointer, value }] });
  return id;
}

async function isSound(on: Page): Promise<void> {
  // Drawers come with a short movement, during which colours are in between.
  await settled(on);
  expect(await graveViolations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const part = (on: Page, heading: string) => on.locator("section.panel", { has: on.getByRole("heading", { name: heading }) });
const levelTitle = (id: string): string => policy.scales[0]?.levels.find((level) => level.id === id)?.title.zh ?? "";

it("comes to an end, with every promise of the city proved for the county", async () => {
  await page.locator(".lab-sums").waitFor();
  const proofs = part(page, "保证").getByRole("listitem");
  // Besides the levels: visits, team and closing ask for no less than above.
  expect(await proofs.count()).toBe(policy.scales.length + 3 + policy.guardrails.length);
  expect(await proofs.locator(".lab-verdict").allTextContents()).toEqual(Array(await proofs.count()).fill("已证明"));
  expect(await proofs.first().textContent()).toContain("玉门市定的等级都不低于酒泉市");
  await part(page, "与上级的不同").getByText("涉及户数为2户", { exact: true }).waitFor();
  await isSound(page);
});

it("keeps notes behind their count, tells those of one criterion, and opens the case of one", async () => {
  const notes = part(page, "供参考");
  await notes.getByRole("heading").click();
  await notes.getByRole("combobox", { name: "只看某条标准" }).click();
  await page.keyboard.type("积怨");
  await page.keyboard.press("Enter");
  const rows = notes.locator(".lab-told > li");
  await expect.poll(() => rows.filter({ hasNotText: "积怨" }).count()).toBe(0);
  await isSound(page);
  await rows.first().getByRole("link", { name: "打开这一件" }).click();
  await page.waitForURL(/\/lab\/case\?/);
  const asked = new URL(page.url()).searchParams;
  const decision = await evaluate(policy, asked.get("type") ?? "", JSON.parse(asked.get("facts") ?? ""), today);
  await page.locator(".intake-aside .jf-level-large", { hasText: levelTitle(decision.level) }).waitFor();
});

it("is still there when one comes back", async () => {
  let asked = 0;
  page.on("request", (request) => {
    if (/\/api\/lab\/\w+\/checks/.test(request.url())) asked += 1;
  });
  await page.getByRole("link", { name: "规则核查" }).click();
  await page.locator(".lab-sums").waitFor();
  expect(asked).toBe(0);
});

it("runs every scenario, and finds them by name", async () => {
  const count = scenarioCases(valid).length;
  await page.getByRole("link", { name: "政策测试" }).click();
  await page.getByText(`${count} 个情景全部符合预期`).waitFor();
  await page.getByLabel("按情景名称查找").fill("拖欠 工资");
  const rows = part(page, "核对结果").locator(".lab-told > li");
  await expect.poll(() => rows.filter({ hasNotText: "工资" }).count()).toBe(0);
  await page.getByText("不需要补充情景").waitFor();
  await isSound(page);
});

it("proposes a scenario for a rule that none exercises, and takes it into the draft once its author has said what is expected", async () => {
  const id = await draft("yumen", "另立一条", "rules/grading.json", "/criteria/armedWages", ownRule);
  await page.goto(`/lab/scenarios?draft=${id}`);
  const proposals = page.locator(".lab-proposals > li");
  await proposals.first().waitFor();
  const before = await proposals.count();
  const first = proposals.filter({ hasText: `“${ruleTitle}”成立` }).first();
  expect(await first.textContent()).toMatch(/现在定为\s*疑难/);
  const accept = first.getByRole("button", { name: /采\s*用/ });
  expect(await accept.isDisabled()).toBe(true);
  await chooseTitle(first.getByRole("combobox"), "疑难");
  await isSound(page);
  await accept.click();
  await expect.poll(() => proposals.count(), { timeout: 120_000 }).toBe(before - 1);
  const { history } = await (await station.client("yumen", "editor")).draft(id);
  expect(history.flatMap(({ changes }) => changes).at(-1)).toMatchObject({
    path: "rules/scenarios/yumenRecorded.json",
    value: { cases: { case1: { expect: { level: "difficult", criteria: { armedWages: "yes" } } } } },
  });
  await page.getByText(`${scenarioCases(valid).length + 1} 个情景全部符合预期`).waitFor();
});

it("paints beside each rule what the scenarios exercise of it", async () => {
  await page.getByRole("link", { name: "规则一览" }).click();
  expect(await page.locator(".lab-covered").count()).toBe(0);
  await page.getByRole("switch", { name: "显示情景覆盖" }).click();
  const rule = page.locator(".lab-rule", { hasText: ruleTitle });
  await rule.getByText("成立、不成立都试过").waitFor();
  await rule.getByText(/还有 \d+ 项没有试到/).click();
  await rule.getByText(`“${ruleTitle}”只看这一点`).first().waitFor();
  await isSound(page);
});

it("refutes a promise of the city by a case, of which a scenario is made", async () => {
  const id = await draft("jiuquan", "再加一条底线", "rules/guardrails.json", "/guardrails/weaponHighest", promise);
  const city = await visit("jiuquan", `/lab/checks?layer=jiuquan&draft=${id}`);
  const refuted = city.page.locator(".lab-proof-refuted");
  await refuted.waitFor();
  expect(await refuted.textContent()).toMatch(/有反例.*亮出器械的按最高等级办.*这件定为复杂/);
  await refuted.getByRole("button", { name: "记为情景" }).click();
  const drawer = city.page.getByRole("dialog");
  await drawer.getByText("先选应当定为哪一级。").waitFor();
  await chooseTitle(drawer.locator("#lab-expect-level"), "疑难");
  await drawer.getByText("与现在的结果不同").waitFor();
  await isSound(city.page);
  await drawer.getByRole("button", { name: "加进草案" }).click();
  await drawer.getByText("已加进草案“再加一条底线”。").waitFor();
  await drawer.getByRole("link", { name: "查看草案的检查结果" }).click();
  await city.page
    .getByText(/预期“疑难”，实际“复杂”/)
    .first()
    .waitFor();
  expect(city.complaints).toEqual([]);
  await city.close();
});

it("speaks English, and fits a phone", async () => {
  const phone = await visit("yumen", "/lab/checks", "phone");
  await phone.page.locator(".lab-sums").waitFor();
  await isSound(phone.page);
  await phone.page.getByRole("button", { name: /English/ }).click();
  await phone.page.getByText("level in Yumen City is nowhere below that in Jiuquan City").waitFor();
  expect(await part(phone.page, "Promises").locator(".lab-verdict").first().textContent()).toBe("Proved");
  await isSound(phone.page);
  await phone.page.goto("/lab/scenarios");
  await phone.page.getByText(/scenarios come out as expected/).waitFor();
  await phone.page.getByText("Either side of thresholds").waitFor();
  await isSound(phone.page);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it("leaves the browser nothing to complain of", () => {
  expect(county.complaints).toEqual([]);
});
