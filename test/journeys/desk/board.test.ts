/** The leaders' board in a browser: figures with their formulas, charts with tables behind them, and cases only for whoever may see them. */
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen, screens } from "../../browser/browser.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
  const officer = await station.client("yumen", "officer");
  for (const name of ["甲", "乙"]) {
    const facts = { summary: "为排水沟争执。", place: "某村", mayFight: true, source: "grid", parties: [{ id: "a", partyName: name }] };
    await officer.takeIn({ type: "neighbour", facts }, randomUUID());
  }
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

describe.each(Object.keys(screens).filter((name): name is Screen => name in screens))("at a %s", (screen) => {
  it("a leader begins with the board, reads a figure's formula, its chart and the table behind it, and sees no names and no cases", async () => {
    const { page, complaints, close } = await openPage(browser, station.url, screen);
    page.setDefaultTimeout(30_000);
    await signIn(page, { account: accountOf("yumen", "leader"), password });
    await page.getByRole("heading", { name: "领导看板" }).waitFor();
    await page.getByRole("button", { name: /^排查登记件数/ }).waitFor();
    await settled(page);
    expect(await graveViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /^化解率（按受理批次）/ }).click();
    await page.getByText("分母为受理日在").waitFor();
    await page.locator(".figure-chart svg").waitFor();
    await page.getByRole("button", { name: "看表格" }).click();
    await page.getByRole("columnheader", { name: "分母" }).waitFor();
    await settled(page);
    expect(await graveViolations(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "查看计入的纠纷" }).count()).toBe(0);
    expect(await page.locator("main").innerText()).not.toMatch(/甲|乙/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    // What is open and how it is narrowed stand in the address, for whoever it is sent to.
    await page.reload();
    await page.getByText("分母为受理日在").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("a chief opens the cases behind a figure", async () => {
    const { page, complaints, close } = await openPage(browser, station.url, screen);
    page.setDefaultTimeout(30_000);
    await signIn(page, { account: accountOf("yumen", "chief"), password }, "/board?figure=screenedCases");
    await page.getByRole("button", { name: "查看计入的纠纷" }).click();
    await page.getByText("您可以查看其中 2 件。").waitFor();
    await page.locator(".board-behind a").first().waitFor();
    // They open below a chart: whoever asked for them is taken there.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("查看计入的纠纷");
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(screens[screen].height);
    await settled(page);
    expect(await graveViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
