/** Mediating together: a roster is kept, a team proposed from it and asked all at once, answered, objected to and filled anew; a call for help is
 * answered; attendance is taken; the case moves up when the time of its rung has run out. */
import { randomUUID } from "node:crypto";
import type { Facts } from "@jiefen/policy";
import type { CaseView, Client, PersonalCommand } from "@jiefen/server/client";
import type { RosterEntry } from "@jiefen/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, openPage, type Screen } from "../../browser/browser.ts";
import { takePicture } from "../../browser/pictures.ts";
import { settled } from "../../browser/settled.ts";
import { signIn } from "../../browser/signing-in.ts";
import { chooseDivision, chooseTitle } from "../browser/select.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

let browser: Browser;
let station: Station;
let id = "";

beforeAll(async () => {
  browser = await launchBrowser();
  // A Tuesday.
  station = await openStation("2026-11-24");
});
afterAll(async () => {
  await browser.close();
  await station.close();
});

const village = "620981104202";
const told: Facts = {
  summary: "甲大山与乙小河为浇水先后争执，甲大山扬言报复。",
  claims: "要求排定浇水次序。",
  place: "清泉村三组渠口",
  threat: true,
  parties: [
    { id: "a", partyName: "甲大山", partyKind: "person", partyLanguage: "kazakhTongue" },
    { id: "b", partyName: "乙小河", partyKind: "person" },
  ],
};

const listed: readonly (Partial<RosterEntry> & Pick<RosterEntry, "name" | "profession">)[] = [
  { name: "郭振邦", profession: "mediator", serves: [village], kin: [{ name: "甲大山", relation: "侄子" }] },
  { name: "韩秀珍", profession: "mediator", division: "620981107" },
  { name: "杨柏林", profession: "villageCadre", division: village, specialities: ["water"] },
  { name: "甲长安", profession: "retiredCadre", division: "620981104" },
];

/** Somebody at the page; what they see is clean for axe at the end, and the browser has nothing to complain of. */
async function at(post: Post, path: string, screen: Screen, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, station.url, screen);
  page.setDefaultTimeout(30_000);
  await signIn(page, { account: accountOf("yumen", post), password }, path);
  await work(page);
  await settled(page);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  expect(await graveViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
}

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

async function command(client: Client, sent: PersonalCommand): Promise<CaseView> {
  const { state } = await client.case(id);
  return client.command(id, { version: state.version, command: sent }, randomUUID());
}

describe("mediating together", () => {
  it("begins with a roster that those who keep a division fill", async () => {
    await at("judicial", "/roster", "desk", async (page) => {
      await page.getByText("名录里还没有人。").waitFor();
      await button(page, "新增人员").click();
      await page.locator("#roster-name").fill("库安别克");
      await chooseTitle(page.locator("#roster-profession"), "人民调解员");
      await chooseDivision(page.locator("#roster-division"), "老君庙镇");
      await chooseTitle(page.locator("#roster-languages"), "哈萨克语");
      await chooseTitle(page.locator("#roster-specialities"), "灌溉水利纠纷");
      await page.locator("#roster-phone").fill("13909370014");
      await chooseTitle(page.locator("#roster-account"), "yumen mediator");
      await button(page, "增加亲属").click();
      await page.getByLabel("第 1 名亲属的姓名").fill("丙远");
      await takePicture(page, "roster-form");
      await button(page, /^保\s?存$/).click();
      await page.getByText("共 1 人").waitFor();
      await page.getByRole("cell", { name: "哈萨克语" }).waitFor();
    });
    for (const entry of listed) {
      const whole = { division: "620981", serves: [], languages: ["chinese"], specialities: [], kin: [], active: true, ...entry };
      await station.store.roster.add(station.store.newId(), whole);
    }
    await at("officer", "/roster?language=kazakhTongue", "phone", async (page) => {
      await page.getByText("共 1 人").waitFor();
      await takePicture(page, "roster-phone");
      await button(page, "库安别克").click();
      await page.getByText("yumen mediator").waitFor();
      // Kin are for those who keep the roster alone.
      expect(await page.getByText("丙远").count()).toBe(0);
    });
  });

  it("proposes a team with why, keeps kin out, and asks all at once", async () => {
    const client = await station.client("yumen", "officer");
    id = (await client.takeIn({ type: "water", facts: told, division: village }, randomUUID())).state.id;
    await at("officer", `/cases/${id}`, "desk", async (page) => {
      await page.getByText(/村（社区）调解（清泉村委会）/).waitFor();
      await button(page, "推荐人选").click();
      const mediators = page.getByRole("group", { name: /人民调解员/ });
      await mediators.getByText("会当事人的语言 +25").waitFor();
      expect(await page.getByRole("checkbox", { name: /库安别克/ }).isChecked()).toBe(true);
      await mediators.getByText("应当回避 1 人").click();
      await mediators.getByText("与当事人有亲属关系：甲大山").waitFor();
      expect(await page.getByRole("checkbox", { name: /郭振邦/ }).count()).toBe(0);
      await page.getByText("与当事人同姓（请核实是否亲属）：甲大山").waitFor();
      await takePicture(page, "joint-proposal");
      await button(page, "邀请 3 人").click();
      await page.locator("#team").getByText("等待答复").waitFor();
      await takePicture(page, "joint-team-asked");
    });
    const { state } = await client.case(id);
    expect(state.team).toHaveLength(1);
    const kin = (await station.store.roster.list({ division: "620981", q: "郭振邦" }, 1)).items[0];
    const asked = [{ person: kin?.id ?? "", account: false, role: "mediator", seat: "mediator" }];
    await expect(command(client, { kind: "askToJoin", asked })).rejects.toMatchObject({ problem: { code: "conflict-of-interest" } });
  });

  it("is joined by who accepts, and asks the next where somebody declines", async () => {
    await at("mediator", "/", "phone", async (page) => {
      await page.getByText(/答复是否参加调解团队/).waitFor();
      await page.getByRole("link", { name: /查看团队/ }).click();
      await page.getByText(/邀请您参加本案的调解团队/).waitFor();
      await takePicture(page, "joint-asked-phone");
      await button(page, /^参\s?加$/).click();
      await page.getByText(/邀请您参加本案的调解团队/).waitFor({ state: "detached" });
    });
    await at("officer", `/cases/${id}`, "desk", async (page) => {
      const team = page.locator("#team");
      await team.getByRole("button", { name: /谢绝 杨柏林/ }).click();
      await page.locator("#reason").fill("外出务工。");
      await button(page, /^不参加$/).click();
      await team.getByText("杨柏林 谢绝：外出务工。").waitFor();
      await button(page, "推荐人选").click();
      await page.getByText("曾谢绝").waitFor();
      expect(await page.getByRole("checkbox", { name: /甲长安/ }).isChecked()).toBe(true);
      await button(page, "邀请 1 人").click();
      await team.getByRole("button", { name: /已答应 甲长安/ }).click();
      await team.getByText("已配齐").waitFor();
      await takePicture(page, "joint-team");
    });
    expect((await (await station.client("yumen", "officer")).case(id)).team?.complete).toBe(true);
  });

  it("replaces a mediator to whom a party objects, once somebody else has decided", async () => {
    await at("officer", `/cases/${id}#team`, "phone", async (page) => {
      await page
        .locator("#team")
        .getByRole("button", { name: /当事人要求更换 甲长安/ })
        .click();
      await chooseTitle(page.locator("#object-party"), "乙小河");
      await chooseTitle(page.locator("#object-ground"), "是对方的亲属或者朋友");
      await page.locator("#reason").fill("他是甲家的远亲。");
      await takePicture(page, "joint-objection-phone");
      await button(page, "当事人要求更换").last().click();
      await page
        .locator("#proposals")
        .getByText(/乙小河要求更换 甲长安/)
        .waitFor();
    });
    const chief = await station.client("yumen", "chief");
    const { state } = await chief.case(id);
    await command(chief, { kind: "approve", proposal: state.proposals[0]?.id ?? "" });
    const after = await chief.case(id);
    expect([after.team?.complete, after.state.team.length]).toEqual([false, 2]);
  });

  it("calls others to the spot, who say whether they come, and takes down who was at the session", async () => {
    await at("officer", `/cases/${id}?do=callForHelp`, "desk", async (page) => {
      await page.locator("#call-need").fill("渠口对峙，请水务所到场定水量。");
      await chooseTitle(page.locator("#call-people"), "yumen grid（网格员）");
      await chooseTitle(page.locator("#call-departments"), "水务局");
      await takePicture(page, "joint-call");
      await button(page, "吹哨求援").last().click();
      const calls = page.locator("#calls");
      await calls.getByText("渠口对峙，请水务所到场定水量。").first().waitFor();
      const answer = calls.getByRole("button", { name: "会来 水务局", exact: true });
      await answer.click();
      await answer.waitFor({ state: "detached" });
      // A button that is at work takes no press.
      await calls.locator(".ant-btn-loading").first().waitFor({ state: "detached" });
      await calls.getByRole("button", { name: "登记到场 水务局" }).click();
      await takePicture(page, "joint-called");
      await calls.getByText(/已到场/).waitFor();
    });
    await at("grid", "/", "phone", async (page) => {
      await page.getByText(/响应吹哨/).waitFor();
      await page.getByRole("link", { name: /查看吹哨/ }).click();
      await page.locator("#calls").getByRole("button", { name: /^会来/ }).click();
      await page.locator("#calls").getByText("会来").waitFor();
      await takePicture(page, "joint-call-phone");
    });
    const client = await station.client("yumen", "officer");
    await command(client, {
      kind: "planSession",
      on: station.today(),
      place: "清泉村调解室",
      invited: [{ name: "王技术员", unit: "水务局" }],
    });
    await at("officer", `/cases/${id}`, "phone", async (page) => {
      await page
        .locator("#sessions")
        .getByRole("button", { name: /到场情况/ })
        .click();
      await page.getByRole("checkbox", { name: "乙小河（当事人）" }).uncheck();
      await page.getByLabel("乙小河（当事人） 没来的原因").fill("外出就医");
      await takePicture(page, "joint-attendance-phone");
      await button(page, /^保\s?存$/).click();
      await page
        .locator("#sessions")
        .getByText(/未到：乙小河（当事人）（外出就医）/)
        .waitFor();
      await takePicture(page, "joint-case-phone");
      await page
        .locator("#sessions")
        .getByRole("button", { name: /登记召开情况/ })
        .click();
      // What was taken down at the session is not written again.
      const form = page.getByRole("dialog");
      await form.getByLabel("调解地点").waitFor();
      expect(await form.getByLabel("调解地点").inputValue()).toBe("清泉村调解室");
      expect(await form.getByLabel("调解人员").inputValue()).toBe("yumen officer、yumen mediator、王技术员 水务局");
      await takePicture(page, "joint-held-phone");
    });
  });

  it("moves up to the township when the time in the village has run out, and skips no rung", async () => {
    const deputy = await station.client("yumen", "deputy");
    await command(deputy, { kind: "step", transition: "assess", values: { riskAssessed: true, riskFindings: "逐项核对。" } });
    await station.travelTo("2026-12-08");
    await at("officer", `/cases/${id}`, "desk", async (page) => {
      await page.getByText(/期满未化解，应当上报：乡镇（街道）调解/).waitFor();
      await takePicture(page, "joint-rung-over");
      await button(page, "上报上一级").click();
      await page.locator("#reason").fill("村级三次调解未成。");
      await takePicture(page, "joint-move-up");
      await button(page, "上报上一级").last().click();
      await page.getByText(/乡镇（街道）调解（老君庙镇）/).waitFor();
      await takePicture(page, "joint-moved-up");
    });
    const { state } = await (await station.client("yumen", "officer")).case(id);
    expect([state.heldBy, state.team]).toEqual(["620981104", []]);
  });
});
