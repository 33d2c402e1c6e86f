/** Somebody's browser on the pages of policy editing: entries are found by name and changed, drafts checked, submitted, approved and restored. */
import type { Browser, Locator } from "playwright-core";
import { expect } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { chooseTitle } from "../browser/select.ts";
import { accountOf, type Post, password } from "../station/staff.ts";
import type { Station } from "../station/station.ts";

/** A text in both languages, as it is typed. */
export interface Typed {
  readonly zh: string;
  readonly en: string;
}

export interface EditingDesk extends OpenPage {
  openDraft(title: string): Promise<void>;
  /** The entry of this name, found by searching for it. */
  find(title: string): Promise<void>;
  /** Types into a box and leaves it; gives what the server said of it. */
  set(box: Locator, text: string): Promise<number>;
  /** The messages at the fields. */
  complaintsAtFields(): Promise<string>;
  dropRefused(): Promise<void>;
  /** `beside` is an item that the list has already; the new one holds when the fact of this title is so. */
  addChecklistItem(beside: string, title: Typed, remedy: Typed, fact: string): Promise<void>;
  addQuestion(form: string, title: Typed): Promise<void>;
  /** Opens a question of a form; gives the part of the page where it is changed. */
  openQuestion(form: string, title: string): Promise<Locator>;
  /** Ticks a box; gives what the server said of it. */
  tick(box: Locator): Promise<number>;
  /** A button whose press is an edit; the status of the answer. */
  press(pressed: Locator): Promise<number>;
  /** Runs the check; gives the names of the policy tests that came out otherwise and could be taken as meant. */
  check(): Promise<readonly string[]>;
  /** Takes all of those as meant, and sees the check pass. */
  acceptResults(reason: string): Promise<void>;
  submit(note: string): Promise<void>;
  /** Opens what waits for a review. */
  openReview(title: string): Promise<void>;
  /** What the draft changes, as the reviewer reads it. */
  differences(): Promise<string>;
  approve(): Promise<void>;
  /** Opens a draft that goes back to the first version of all. */
  restore(): Promise<string>;
  isAccessible(): Promise<void>;
}

export async function openEditingDesk(browser: Browser, station: Station, layer: string, post: Post): Promise<EditingDesk> {
  const opened = await openPage(browser, station.url);
  const { page } = opened;
  page.setDefaultTimeout(60_000);
  await signIn(page, { account: accountOf(layer, post), password }, "/policy/drafts");
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  /** Gives the status of the answer to the edit. */
  async function edited(act: () => Promise<void>): Promise<number> {
    const answered = page.waitForResponse((response) => response.url().endsWith("/edits") && response.request().method() === "POST");
    await act();
    const status = (await answered).status();
    if (status < 300) await page.getByText("已全部保存").waitFor();
    return status;
  }
  async function goTo(step: "检查" | "送审与审核"): Promise<void> {
    await page.getByRole("navigation", { name: "办理步骤" }).getByRole("link", { name: step }).click();
  }
  async function find(title: string): Promise<void> {
    const catalog = page.getByRole("navigation", { name: "可以修改的内容" });
    // Some editors need the width of the page.
    if (!(await catalog.isVisible())) await button("返回目录").click();
    await catalog.getByLabel("按名称查找").fill(title);
    await catalog
      .getByRole("button")
      .filter({ has: page.getByText(title, { exact: true }) })
      .first()
      .click();
    await page.locator(".draft-main").getByText(title, { exact: true }).first().waitFor();
  }
  return {
    ...opened,
    find,
    async openDraft(title) {
      await button("新开一份草案").first().click();
      await page.getByLabel("这次要改什么").fill(title);
      await button("开始修改").click();
      await page.getByText("从左边选一项开始修改").waitFor();
    },
    set: (box, text) =>
      edited(async () => {
        await box.fill(text);
        await box.press("Enter");
      }),
    complaintsAtFields: async () => (await page.locator(".jb-field-wrong .jf-errors").allTextContents()).join("\n"),
    async dropRefused() {
      await button("放弃这些修改").click();
      await page.locator(".jb-field-wrong").waitFor({ state: "detached" });
    },
    async addChecklistItem(beside, title, remedy, fact) {
      await find(beside);
      await button("新增销号条件").first().click();
      const fill = async (label: string, text: Typed) => {
        await page.getByRole("textbox", { name: `${label} 中文`, exact: true }).fill(text.zh);
        await page.getByRole("textbox", { name: `${label} 英文`, exact: true }).fill(text.en);
      };
      await fill("名称", title);
      await fill("不满足时怎么办", remedy);
      const condition = page.getByRole("group", { name: "什么算满足" });
      await chooseTitle(condition.getByRole("combobox", { name: "看哪一项" }), fact);
      await edited(() => page.locator(".jb-new-foot").getByRole("button", { name: "添加" }).click());
    },
    async addQuestion(form, title) {
      await find(form);
      await button("添加：是／否").click();
      const adding = page.getByRole("form", { name: "新编问题：是／否" });
      const question = adding.getByRole("group", { name: "问题" });
      await question.getByRole("textbox", { name: "中文" }).fill(title.zh);
      await question.getByRole("textbox", { name: "英文" }).fill(title.en);
      await edited(() => adding.getByRole("button", { name: "添加" }).click());
    },
    async openQuestion(form, title) {
      await find(form);
      await page.locator("[data-question-title]", { hasText: title }).click();
      return page.locator(".jb-question-open");
    },
    tick: (box) => edited(() => box.check()),
    press: (pressed) => edited(() => pressed.click()),
    async check() {
      await goTo("检查");
      await button("重新检查").waitFor();
      return page.getByRole("region", { name: "本级有意不同" }).locator(".ant-checkbox-wrapper").allTextContents();
    },
    async acceptResults(reason) {
      const accepting = page.getByRole("region", { name: "本级有意不同" });
      for (const box of await accepting.getByRole("checkbox").all()) await box.check();
      await accepting.getByLabel("本级为什么不同").fill(reason);
      await accepting.getByRole("button", { name: /采用所选/ }).click();
      await page.getByRole("heading", { name: "检查通过，可以送审" }).waitFor();
    },
    async submit(note) {
      await goTo("送审与审核");
      await page.getByLabel("说明为什么修改").fill(note);
      await button("提交审核").click();
      await page.getByRole("heading", { name: "已送审" }).waitFor();
    },
    async openReview(title) {
      await page.goto("/policy/drafts");
      await page.getByRole("link", { name: title }).click();
      await button("同意并发布").waitFor();
    },
    differences: async () => (await page.locator(".difference").allTextContents()).join("\n"),
    async approve() {
      await button("同意并发布").click();
      await page.getByRole("dialog").getByRole("button", { name: "同意并发布" }).click();
      await page.locator("h1", { hasText: "已发布" }).waitFor();
    },
    async restore() {
      await page.goto("/policy/releases");
      await button("恢复到这个版本").last().click();
      const title = await page.getByLabel("这次要改什么").inputValue();
      await button("开始修改").click();
      await page.getByText("从左边选一项开始修改").waitFor();
      return title;
    },
    async isAccessible() {
      await page.locator("main#main h1").first().waitFor();
      expect(await graveViolations(page)).toEqual([]);
    },
  };
}
