/** The city publishes a stricter number than a county's own: the county is told, chooses in a browser, has it reviewed, and only then goes on under the new policy. */
import { isObject, type PolicyFile } from "@jiefen/policy";
import { readPolicyFiles, system } from "@jiefen/store";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { root } from "../../house/repository.ts";
import { openStation, type Station } from "../station/station.ts";
import { type EditingDesk, openEditingDesk } from "./editing-desk.ts";

const today = "2026-11-24";
const city = "jiuquan";
const county = "yumen";
/** The city counts ten unpaid workers as difficult and the county five; now the city says four. */
const workers = { parameter: "unpaidWorkers", title: "被欠薪人数", city: 4, refused: "5", entered: "3" } as const;

let station: Station;
let browser: Browser;
let editor: EditingDesk;
/** What the draft is called that the city's new version opened. */
const title = "随酒泉市新版更新";

beforeAll(async () => {
  station = await openStation(today);
  const { policies, openRebases } = station.store;
  const files = (await readPolicyFiles(root)).filter(({ layer }) => layer === city).map(stricter);
  await policies.publish({ layer: city, files, effectiveFrom: today, by: system.person, note: "欠薪四人以上即为疑难" });
  await openRebases();
  browser = await launchBrowser();
  editor = await openEditingDesk(browser, station, county, "editor");
});
afterAll(async () => {
  await browser?.close();
  await station?.close();
});

function stricter(file: PolicyFile): PolicyFile {
  const { content, path } = file;
  const parameter = isObject(content) ? content[workers.parameter] : undefined;
  if (path !== "rules/parameters.json" || !isObject(content) || !isObject(parameter)) return file;
  return { ...file, content: { ...content, [workers.parameter]: { ...parameter, value: workers.city } } };
}

async function releases(): Promise<readonly (string | undefined)[]> {
  const client = await station.client(county, "editor");
  const layer = (await client.policies()).find(({ id }) => id === county);
  return [layer?.release, layer?.behind?.draft];
}

const conflict = (): Locator => editor.page.getByRole("group", { name: new RegExp(`${workers.title}.*数值`) });

it("is told, and goes on under its own last version", async () => {
  const { page } = editor;
  await page.goto(`/policy/drafts?layer=${county}`);
  await page.getByText(/本级尚未合并/).waitFor();
  await editor.isAccessible();
  await page.getByRole("link", { name: "去合并" }).click();
  await page.getByRole("heading", { name: /处要选定/ }).waitFor();
  await page.locator("main#main h1", { hasText: title }).waitFor();
  await conflict().getByText("新版不允许").waitFor();
  expect(await conflict().getByRole("radio", { name: /^本级/ }).isDisabled()).toBe(true);
  await takePicture(page, "rebase-zh");
  await editor.isAccessible();
});

it("takes the city's value, takes it back, and enters another that is refused until it is as strict", async () => {
  const { page } = editor;
  await conflict().getByRole("radio", { name: /新定/ }).check();
  await page.getByRole("heading", { name: "已全部选定，可以去检查了。" }).waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByRole("heading", { name: /还有 1 处/ }).waitFor();
  await conflict()
    .getByRole("radio", { name: /另行规定/ })
    .check();
  const box = conflict().getByLabel("数值", { exact: true });
  await box.fill(workers.refused);
  await conflict().getByRole("button", { name: "就定这个" }).click();
  await conflict().locator(".jf-errors").first().waitFor();
  await box.fill(workers.entered);
  await conflict().getByRole("button", { name: "就定这个" }).click();
  await page.getByRole("heading", { name: "已全部选定，可以去检查了。" }).waitFor();
});

it("is in force once a second person has approved it, and not before", async () => {
  const before = await releases();
  if ((await editor.check()).length > 0) await editor.acceptResults("本县欠薪人数从严。");
  await editor.submit("并入市里新版，欠薪人数从严。");
  expect(await releases()).toEqual(before);
  const reviewer = await openEditingDesk(browser, station, county, "reviewer");
  await reviewer.openReview(title);
  expect(await reviewer.differences()).toMatch(/被欠薪人数.*3/);
  await reviewer.approve();
  const [release, behind] = await releases();
  expect(release).not.toBe(before[0]);
  expect(behind).toBeUndefined();
  expect(editor.complaints).toEqual([]);
});
