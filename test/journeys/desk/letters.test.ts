/** A letter between organs: proposed with the reason, written from the case, sent, returned, sent on, reported on and answered, each seeing no more
 * than their own side. */
import { randomUUID } from "node:crypto";
import type { Facts } from "@jiefen/policy";
import { type Client, createClient, withCookies } from "@jiefen/server/client";
import { hashPassword } from "@jiefen/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { chooseTitle } from "../browser/select.ts";
import { accountOf, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let id = "";
const officer = accountOf("yumen", "officer");
beforeAll(async () => {
  browser = await launchBrowser();
  // A Tuesday.
  station = await openStation("2026-11-24");
  const hash = await hashPassword(password);
  for (const department of ["naturalResources", "agriculture"]) {
    const person = {
      id: station.store.newId(),
      account: department,
      name: `${department} liaison`,
      division: "620981",
      roles: ["liaison"],
    };
    await station.store.people.add({ ...person, department, demonstration: false, active: true }, hash, station.store.clock());
  }
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const told: Facts = {
  summary: "甲大山与乙小河为承包地边界争执，甲大山扬言报复。",
  claims: "要求重新丈量承包地。",
  place: "某村",
  threat: true,
  parties: [
    { id: "a", partyName: "甲大山" },
    { id: "b", partyName: "乙小河" },
  ],
};

/** Somebody at the page; what they see is clean for axe at the end, and the browser has nothing to complain of. */
async function at(account: string, path: string, screen: Screen, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(30_000);
  await signIn(page, { account, password }, path);
  await work(page);
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

async function clientOf(account: string): Promise<Client> {
  const client = createClient({ origin: station.url, fetch: withCookies(station.url) });
  await client.signIn({ account, password });
  return client;
}

describe("a letter between organs", () => {
  it("goes to a department, comes back, goes on to the one that is competent, and is answered", async () => {
    const client = await station.client("yumen", "officer");
    id = (await client.takeIn({ type: "farmland", facts: told }, randomUUID())).state.id;

    await at(officer, `/cases/${id}`, "desk", async (page) => {
      await button(page, /起草推送函：农业农村局/)
        .first()
        .waitFor();
      await page.goto(`${station.url}/cases/${id}?do=letter:naturalResources`);
      // Everything that the case and the rules know is there already.
      const facts = page.locator('[data-question="referralFacts"] textarea');
      await facts.waitFor();
      expect(await facts.inputValue()).toBe("甲**与乙**为承包地边界争执，甲**扬言报复。");
      expect(await page.locator('[data-question="referralFocus"] textarea').inputValue()).toBe("要求重新丈量承包地。");
      await takePicture(page, "letter-form");
      await button(page, "提交").click();
      await button(page, "发给 自然资源局").click();
      await button(page, /^发\s?出$/).click();
      await page
        .locator("#letters")
        .getByText(/发给 自然资源局（玉门市）/)
        .waitFor();
      await takePicture(page, "letter-sender");
    });

    await at("naturalResources", "/letters", "phone", async (page) => {
      await page.getByText("待签收").waitFor();
      await takePicture(page, "letter-inbox-phone");
      await page.getByRole("link", { name: /打开/ }).click();
      await page.getByText("甲**、乙**").waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/甲大山|乙小河/);
      await takePicture(page, "letter-phone");
      await button(page, /退\s?回/).click();
      await chooseTitle(page.locator("#competent"), "农业农村局");
      await page.locator("#return-reason").fill("承包地边界由农业农村局管。");
      await takePicture(page, "letter-return-phone");
      await button(page, /^退\s?回$/).click();
      await page
        .locator("#history")
        .getByText(/主管单位：农业农村局/)
        .waitFor();
    });

    // The officer types nothing again: the letter is there, to another department.
    await at(officer, "/", "desk", async (page) => {
      await page.getByText(/自然资源局退回推送函，转送农业农村局/).waitFor();
      await page.goto(`${station.url}/cases/${id}`);
      await button(page, "转送 农业农村局").click();
      const facts = page.locator('[data-question="referralFacts"] textarea');
      await facts.waitFor();
      expect(await facts.inputValue()).toBe("甲**与乙**为承包地边界争执，甲**扬言报复。");
      await button(page, "提交").click();
      await button(page, "发给 农业农村局").click();
      await button(page, /^发\s?出$/).click();
      await page
        .locator("#letters")
        .getByText(/发给 农业农村局（玉门市）/)
        .waitFor();
    });

    // The day on which it is to be signed for comes, and nobody has.
    await station.travelTo("2026-11-25");
    await at(officer, `/cases/${id}#letters`, "phone", async (page) => {
      await button(page, /^催办/).click();
      expect(await page.locator("#chase").inputValue()).toBe("签收期限（11月25日）已到，请尽快签收办理。");
      await takePicture(page, "letter-chase-phone");
      await button(page, "发出催办").click();
      await page
        .locator("#letters")
        .getByText(/催办：签收期限/)
        .waitFor();
      await page.locator("#letters").getByText("11月27日 起可催办").waitFor();
    });

    await at("agriculture", "/", "desk", async (page) => {
      await page.locator("#letters-due").waitFor();
      await page.getByText("已催办 1 次").waitFor();
      await takePicture(page, "letter-agenda");
      await page.getByRole("link", { name: /打开/ }).click();
      await button(page, /签\s?收/).click();
      await page.locator("#history").getByText("agriculture liaison 签收").waitFor();
      await button(page, "申请延期").click();
      await page.locator("#extend").fill("须到现场丈量。");
      await button(page, "申请延期").click();
      await page
        .locator("#history")
        .getByText(/延期：12月1日 → 12月4日（理由/)
        .waitFor();
      expect(await button(page, "申请延期").count()).toBe(0);
      await button(page, "报阶段情况").click();
      await page.locator("#report").fill("已约双方丈量。");
      await button(page, "报阶段情况").click();
      await page
        .locator("#history")
        .getByText(/报阶段情况：已约双方丈量。/)
        .waitFor();
      const shown = page.getByRole("link", { name: /^PDF/ });
      const asPdf = await page.request.get(new URL((await shown.getAttribute("href")) ?? "", station.url).href);
      expect([asPdf.status(), asPdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      const [word] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Word/ }).click()]);
      expect(word.suggestedFilename()).toMatch(/^矛盾纠纷推送函.*\.docx$/);
      await takePicture(page, "letter-desk");
      await button(page, /反\s?馈/).click();
      await page.locator('[data-question="referralAnswer"] textarea').fill("已重新丈量，双方认可。");
      await takePicture(page, "letter-answer");
      await button(page, /^反\s?馈$/).click();
      await page.locator("#history").getByText("agriculture liaison 反馈").waitFor();
    });

    // What the department told comes up by itself, once, and is gone when it was read.
    await at(officer, "/", "phone", async (page) => {
      const told = page.getByText("阅处：农业农村局已反馈推送函");
      await told.waitFor();
      expect(await page.getByText(/^阅知：/).count()).toBe(0);
      await takePicture(page, "letter-told-agenda-phone");
      await page.goto(`${station.url}/cases/${id}#letters`);
      await button(page, /已阅/).waitFor();
      await page.locator("#letters").getByText("已重新丈量，双方认可。").waitFor();
      await takePicture(page, "letter-told-phone");
      await button(page, /已阅/).click();
      await button(page, /已阅/).waitFor({ state: "detached" });
      await page.goto(station.url);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await settled(page);
      expect(await told.count()).toBe(0);
    });

    await at(officer, `/cases/${id}`, "phone", async (page) => {
      const letters = page.locator("#letters");
      await letters.getByText("agriculture liaison 反馈").waitFor();
      await letters.getByText(/报阶段情况：已约双方丈量。/).waitFor();
      await takePicture(page, "letter-sender-done-phone");
    });
    const { state } = await (await station.client("yumen", "officer")).case(id);
    expect(state.records.at(-1)?.values).toMatchObject({ referralAnswered: true, referralAnswer: "已重新丈量，双方认可。" });
  });

  it("is all that its department sees", async () => {
    const agriculture = await clientOf("agriculture");
    await expect(agriculture.case(id)).rejects.toThrow();
    expect((await agriculture.letters("open")).items).toEqual([]);
    const [letter] = (await agriculture.letters("done")).items;
    const seen = JSON.stringify(await agriculture.letter(letter?.id ?? ""));
    expect(seen).not.toMatch(/甲大山|乙小河/);
    const { views } = await (await station.client("yumen", "chief")).views(id);
    expect(views.some(({ facts }) => facts.includes("referralFacts"))).toBe(true);
    await expect((await clientOf("naturalResources")).letter(letter?.id ?? "")).rejects.toThrow();
  });
});
