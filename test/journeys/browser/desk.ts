/** Somebody's browser at the station: signed in, with the case's page and its forms at hand. */
import type { Facts, Form, Policy } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { type OpenPage, openPage, type Screen } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { getLayer } from "../../shipped-policy/shipped-layer.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import type { Station } from "../station/station.ts";
import { fillForm } from "./fill-form.ts";
import { chooseAny, choosePerson } from "./select.ts";

export interface Desk {
  readonly page: Page;
  readonly policy: Policy;
  /** Signs in afresh, as after a night: on the sign-in page the first time, afterwards as a browser that fills it in by itself. */
  arrive(): Promise<void>;
  takeIn(type: string, facts: Facts): Promise<string>;
  /** Takes a step of the workflow by its button and its form. */
  step(id: string, transition: string, values?: Facts): Promise<void>;
  /** `party` is the party's name. */
  visit(id: string, party: string, values: Facts): Promise<void>;
  perform(id: string, values: Facts): Promise<void>;
  assignMyself(id: string): Promise<void>;
  /** One of those who may, for each seat, as often as it asks. */
  fillTeam(id: string): Promise<void>;
  sign(id: string): Promise<void>;
  /** The case as the server has it, to compare with what the page shows. */
  view(id: string): Promise<CaseView>;
  close(): Promise<void>;
}

export async function openDesk(browser: Browser, station: Station, layer: string, post: Post, screen: Screen = "desk"): Promise<Desk> {
  const opened: OpenPage = await openPage(browser, station.url, screen);
  const { page } = opened;
  page.setDefaultTimeout(30_000);
  const { policy } = getLayer(layer);
  const view = async (id: string) => (await station.client(layer, post)).case(id);
  /** The case's page, which follows what is done on it without being loaded anew. */
  async function show(id: string): Promise<void> {
    if (new URL(page.url()).pathname !== `/cases/${id}`) await page.goto(`/cases/${id}`);
    await page.locator("#steps").waitFor();
  }
  async function choose(id: string, action: string): Promise<void> {
    await show(id);
    await page.getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  }
  const drawer = page.locator(".ant-drawer-section, .ant-drawer-content").last();

  async function send(form: Form | undefined, values: Facts): Promise<void> {
    if (form) await fillForm(page, policy, form, values);
    await drawer.locator(".form-end button.ant-btn-primary").click();
    await drawer.waitFor({ state: "hidden" }).catch(async (error: unknown) => {
      const said = await drawer.locator(".refusal, .jf-errors, .jf-error-summary").allTextContents();
      throw new Error(`The form stayed: ${said.join(" | ")}`, { cause: error });
    });
  }
  return {
    page,
    policy,
    view,
    async arrive() {
      const credentials = { account: accountOf(layer, post), password };
      if (page.url() === "about:blank") return signIn(page, credentials);
      await page.context().clearCookies();
      await page.request.post("/api/session", { data: credentials, headers: { origin: station.url } });
      await page.reload();
    },
    async takeIn(type, facts) {
      const form = policy.disputeTypes.find(({ id }) => id === type);
      if (!form) throw new Error(`There is no type \`${type}\`.`);
      await page.goto("/cases/new");
      await page.getByRole("link", { name: form.title.zh }).click();
      await fillForm(page, policy, form, facts);
      await page.getByRole("button", { name: "登记受理" }).click();
      await page.waitForURL(/\/cases\/[0-9A-Z]{26}$/);
      return page.url().split("/").at(-1) ?? "";
    },
    async step(id, transition, values = {}) {
      const step = policy.transitions.find((one) => one.id === transition);
      if (!step) throw new Error(`There is no step \`${transition}\`.`);
      await show(id);
      await page.locator("#steps").getByRole("button", { name: step.title.zh, exact: true }).click();
      await send(step.record === undefined ? undefined : policy.records[step.record], values);
    },
    async visit(id, party, values) {
      await show(id);
      await page
        .locator("#visits")
        .getByRole("button", { name: `记录回访 ${party}` })
        .click();
      await send(policy.records[policy.visit.record], values);
    },
    async perform(id, values) {
      await show(id);
      await page.locator("#obligations").getByRole("button", { name: "登记履行" }).first().click();
      await send(policy.records[policy.obligations.performance.record], values);
    },
    async assignMyself(id) {
      await choose(id, "确定承办人");
      await choosePerson(page.locator("#handler"), `${layer} ${post}`);
      await send(undefined, {});
    },
    async fillTeam(id) {
      await choose(id, "调整调解团队");
      for (const { id: seat, least } of (await view(id)).team?.seats ?? []) {
        await chooseAny(page.locator(`#seat-${seat}`), least);
      }
      await send(undefined, {});
      expect((await view(id)).team?.complete).toBe(true);
    },
    async sign(id) {
      await show(id);
      await page.locator("#closure").getByRole("button", { name: "签批", exact: true }).click();
      const answered = page.waitForResponse((response) => response.url().endsWith(`/cases/${id}/commands`));
      await page.locator(".ant-modal").getByRole("button", { name: "签批", exact: true }).click();
      expect((await answered).status()).toBe(200);
    },
    async close() {
      expect(opened.complaints).toEqual([]);
      await opened.close();
    },
  };
}
