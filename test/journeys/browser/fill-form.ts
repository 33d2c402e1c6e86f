/** Fills a policy's form on the page as a person would: question by question, by its title, with the choices that are offered. */
import type { Fact, Facts, FactValue, Form, Item, Policy, Question } from "@jiefen/policy";
import type { Locator, Page } from "playwright-core";
import { type InputKind, inputKind } from "../../../packages/forms/src/field/input-kind.ts";
import { chooseTitle } from "./select.ts";

interface Asked {
  readonly page: Page;
  /** The question on the page. */
  readonly box: Locator;
  readonly fact: Fact;
}

const optionTitle = ({ options }: Fact, id: FactValue): string => options?.find((option) => option.id === id)?.title.zh ?? String(id);

const segment = (box: Locator, title: string): Locator =>
  box.locator("label.jf-segment").filter({ has: box.page().getByText(title, { exact: true }) });

async function write({ page, box }: Asked, text: string): Promise<void> {
  await box.locator("input:not([type=radio]), textarea").first().fill(text);
  await page.keyboard.press("Tab");
}

/** By kind of input; a list is filled part by part, see `fillList`. */
const fillers: Readonly<Record<Exclude<InputKind, "list">, (asked: Asked, value: FactValue) => Promise<unknown>>> = {
  yesNo: ({ box }, value) => segment(box, value === true ? "是" : value === false ? "否" : "不清楚").click(),
  choice: ({ box, fact }, value) => segment(box, value === null ? "不清楚" : optionTitle(fact, value)).click(),
  select: ({ box, fact }, value) => chooseTitle(box.locator("input").first(), optionTitle(fact, value)),
  async checks({ box, fact }, value) {
    for (const id of codesOf(value)) await segment(box, optionTitle(fact, id)).click();
  },
  async multiSelect({ box, fact }, value) {
    for (const id of codesOf(value)) await chooseTitle(box.locator("input").first(), optionTitle(fact, id));
  },
  async date({ page, box }, value) {
    await box.locator("input").first().click();
    await page.keyboard.type(String(value).replaceAll("-", ""));
    await page.keyboard.press("Enter");
  },
  money: (asked, value) => write(asked, String(Number(value) / 100)),
  number: (asked, value) => write(asked, String(value)),
  async count(asked, value) {
    if (typeof value === "number") return write(asked, String(value));
    await asked.box.locator("label.jf-segment").nth(1).click();
  },
  text: (asked, value) => write(asked, String(value)),
  textarea: (asked, value) => write(asked, String(value)),
  phone: (asked, value) => write(asked, String(value)),
  idNumber: (asked, value) => write(asked, String(value)),
};

const codesOf = (value: FactValue): readonly string[] => (Array.isArray(value) ? value : []);

/** `facts` are answers to questions of the form, in the order in which they are asked. Throws for one the form does not show. */
export async function fillForm(page: Page, policy: Policy, form: Form, facts: Facts): Promise<void> {
  const body = page.locator(".jf-form");
  await body.waitFor();
  for (const section of form.sections) {
    const questions = form.questions.filter((question) => question.section === section.id && facts[question.fact] !== undefined);
    if (questions.length === 0) continue;
    const tab = body.locator("nav.jf-nav button").filter({ hasText: section.title.zh });
    if ((await tab.count()) > 0) await tab.first().click();
    for (const question of questions) await answer(page, policy, body, question, facts[question.fact] ?? null);
  }
}

async function answer(page: Page, policy: Policy, inside: Locator, question: Question, value: FactValue | readonly Item[]): Promise<void> {
  const fact = policy.facts[question.fact];
  if (!fact) throw new Error(`There is no fact \`${question.fact}\`.`);
  const box = inside.locator(`[data-question="${question.fact}"]`).first();
  await unfold(box);
  const kind = inputKind(fact, question);
  if (kind === "list") return fillList(page, policy, box, question, value);
  await fillers[kind]({ page, box, fact }, isItems(value) ? null : value);
}

function isItems(value: FactValue | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value) && value.some((item: unknown) => typeof item === "object");
}

async function fillList(page: Page, policy: Policy, box: Locator, question: Question, value: FactValue | readonly Item[]): Promise<void> {
  for (const item of isItems(value) ? value : []) {
    const card = box.locator(".jf-card").nth(await box.locator(".jf-card").count());
    await box.getByRole("button", { name: /^添加/ }).click();
    await card.waitFor();
    for (const part of question.items ?? [])
      if (item[part.fact] !== undefined) await answer(page, policy, card, part, item[part.fact] ?? null);
  }
}

/** Questions that may be answered later are folded away. */
async function unfold(box: Locator): Promise<void> {
  await box.waitFor({ state: "attached" });
  const fold = box.locator("xpath=ancestor::details[not(@open)]").first();
  if ((await fold.count()) > 0) await fold.locator("> summary").click();
  await box.waitFor();
}
