/** Two people at one case: the slower one is told what has changed, and what they wrote is still there. */
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
beforeAll(async () => {
  browser = await launchBrowser();
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const facts = { summary: "两家为排水沟争执。", place: "某村", parties: [{ id: "a", partyName: "甲" }] };

it("refuses the slower one with what has changed, and takes it on the second try", async () => {
  const mine = await station.client("yumen", "officer");
  const { state } = await mine.takeIn({ type: "neighbour", facts }, randomUUID());
  const { page, complaints, close } = await openPage(browser, station.url);
  await signIn(page, { account: accountOf("yumen", "officer"), password }, `/cases/${state.id}?do=correctFacts`);
  const reason = page.locator("#reason");
  await reason.fill("地点写错了");
  const place = page.locator('[data-question="place"] input').first();
  await place.fill("另一个村");

  const chief = await station.client("yumen", "deputy");
  await chief.command(
    state.id,
    { version: state.version, command: { kind: "correctFacts", facts: { summary: "补正" }, reason: "核对后更正" } },
    randomUUID(),
  );

  const drawer = page.locator(".ant-drawer");
  await drawer.locator(".form-end .ant-btn-primary").click();
  await drawer.getByText("您打开后，本案又有了新的记录").waitFor();
  await drawer.locator(".refusal li").filter({ hasText: "yumen deputy" }).waitFor();
  expect(await place.inputValue()).toBe("另一个村");
  expect(await reason.inputValue()).toBe("地点写错了");

  await drawer.getByRole("button", { name: "按最新情况重新提交" }).click();
  await drawer.waitFor({ state: "hidden" });
  const after = await mine.case(state.id);
  expect(after.state.facts).toMatchObject({ place: "另一个村", summary: "补正" });
  expect(complaints).toEqual([]);
  await close();
});
