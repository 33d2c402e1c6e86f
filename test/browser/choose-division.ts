/** Choosing a division by its name, as somebody at the keyboard does. */
import type { Page } from "playwright-core";

/** `id` of the picker. */
export async function chooseDivision(page: Page, id: string, name: string): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.locator(`#${id}`).fill(name);
  await page.locator(".ant-select-tree-title", { hasText: name }).first().click();
}
