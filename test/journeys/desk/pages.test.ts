/** Every page, at a desk and on a phone: no grave violation for axe, no complaint of the browser under the strict policy, a title of its own. */
import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen, screens } from "../../browser/browser.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let caseId = "";
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
  const officer = await station.client("yumen", "officer");
  const facts = {
    summary: "为排水沟争执，扬言报复。",
    place: "某村",
    threat: true,
    mayFight: true,
    parties: [{ id: "a", partyName: "甲" }],
  };
  caseId = (await officer.takeIn({ type: "neighbour", facts }, randomUUID())).state.id;
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

interface Visited {
  readonly path: string;
  /** Is there once the page has its content. */
  readonly sign: string;
  readonly title: RegExp;
  readonly before?: (page: Page) => Promise<unknown>;
}

const pages = (): readonly Visited[] => [
  { path: "/", sign: ".tiles", title: /^今日待办 · / },
  { path: "/?scope=unit", sign: ".rows", title: /^今日待办 · / },
  { path: "/?view=week&scope=unit", sign: ".week, .panel", title: /^今日待办 · / },
  { path: "/?view=month&scope=unit", sign: ".month, .panel", title: /^今日待办 · / },
  { path: "/supervision", sign: ".filters", title: /^督办 · / },
  { path: "/cases", sign: ".rows, .table", title: /^纠纷台账 · / },
  { path: "/cases?q=nobody", sign: "main .state", title: /^纠纷台账 · / },
  { path: "/cases/new", sign: ".types", title: /^登记纠纷 · / },
  {
    path: "/cases/new/debt",
    sign: ".jf-form",
    title: /^登记：.+ · /,
    before: (page) => page.getByRole("button", { name: "登记受理" }).click(),
  },
  { path: `/cases/${caseId}`, sign: "#timeline .timeline li", title: /^甲 · / },
  { path: `/cases/${caseId}?do=step:assess`, sign: ".ant-drawer .jf-form", title: /^甲 · / },
  { path: `/cases/${caseId}?do=correctFacts`, sign: ".ant-drawer .jf-form", title: /^甲 · / },
  { path: `/cases/${caseId}?do=override:danger`, sign: ".ant-drawer .form-end", title: /^甲 · / },
  { path: `/cases/${caseId}?do=planSession`, sign: ".ant-drawer .form-end", title: /^甲 · / },
  { path: `/cases/${caseId}?do=nothing`, sign: ".ant-drawer", title: /^甲 · / },
  { path: "/cases/unheard-of", sign: "main .state", title: /^没有这个页面 · / },
  { path: "/policy#grading", sign: ".policy-level", title: /^本地政策 · / },
  { path: "/nowhere", sign: "main .state", title: /^没有这个页面 · / },
];

describe.each(Object.keys(screens).filter((name): name is Screen => name in screens))("at a %s", (screen) => {
  it("passes on every page", async () => {
    const { page, complaints, close } = await openPage(browser, station.url, screen);
    page.setDefaultTimeout(30_000);
    await page.goto("/signin");
    await page.getByRole("heading", { name: "登录" }).waitFor();
    expect(await graveViolations(page)).toEqual([]);
    await signIn(page, { account: accountOf("yumen", "officer"), password });
    for (const { path, sign, title, before } of pages()) {
      await page.goto(path);
      await page.locator(sign).first().waitFor();
      await before?.(page);
      // Drawers and notices come with a short movement, during which colours are in between.
      await settled(page);
      expect({ path, found: await graveViolations(page) }).toEqual({ path, found: [] });
      expect(await page.title()).toMatch(title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
