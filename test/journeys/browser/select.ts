/** A drop-down list of antd: opened by its input, found by the list that the input names. */
import type { Locator } from "playwright-core";

/** Chooses the option of this very title. */
export async function chooseTitle(input: Locator, title: string): Promise<void> {
  const list = await listOf(input);
  await input.click();
  await input.page().keyboard.type(title);
  await list.locator(`.ant-select-item-option[title="${title}"]`).first().click();
  await leave(input, list);
}

/** Chooses so many of those that may still be chosen. */
export async function chooseAny(input: Locator, count: number): Promise<void> {
  const list = await listOf(input);
  await input.click();
  const free = list.locator('.ant-select-item-option[aria-disabled="false"]:not(.ant-select-item-option-selected)');
  for (let chosen = 0; chosen < count; chosen++) await free.first().click();
  await leave(input, list);
}

async function listOf(input: Locator): Promise<Locator> {
  const page = input.page();
  const id = await input.getAttribute("id");
  return page.locator(".ant-select-dropdown", { has: page.locator(`[id="${id}_list"]`) });
}

/** An open list would lie over what comes next. */
async function leave(input: Locator, list: Locator): Promise<void> {
  await input.blur();
  await list.waitFor({ state: "hidden" });
}
