/** A drop-down list of antd: opened by its input, found by the list that the input names. */
import type { Locator } from "playwright-core";

/** The options of an opened list. */
function optionsOf(input: Locator, id: string): Locator {
  const page = input.page();
  return page.locator(".ant-select-dropdown", { has: page.locator(`[id="${id}_list"]`) }).locator(".ant-select-item-option");
}

/** Chooses the option of this very title. */
export async function chooseTitle(input: Locator, title: string): Promise<void> {
  const id = (await input.getAttribute("id")) ?? "";
  await input.click();
  await input.page().keyboard.type(title);
  await optionsOf(input, id)
    .and(input.page().locator(`[title="${title}"]`))
    .first()
    .click();
}

/** Chooses so many of those that may still be chosen, and closes the list. */
export async function chooseAny(input: Locator, count: number): Promise<void> {
  const id = (await input.getAttribute("id")) ?? "";
  await input.click();
  const free = optionsOf(input, id).and(input.page().locator('[aria-disabled="false"]:not(.ant-select-item-option-selected)'));
  for (let chosen = 0; chosen < count; chosen++) await free.first().click();
  await input.page().keyboard.press("Tab");
}
