/** Choosing a division by its name, as somebody at the keyboard does. */
import type { Page } from "playwright-core";

/** How often somebody who sees that nothing was chosen chooses again. */
const tries = 3;

/** `id` of the picker. Sees it chosen: a list that is still being laid out may move away from under the pointer. */
export async function chooseDivision(page: Page, id: string, name: string): Promise<void> {
  const input = page.locator(`#${id}`);
  const chosen = input.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]').getByText(name).last();
  for (let count = 1; ; count++) {
    await input.click();
    await input.fill(name);
    await page.locator(".ant-select-tree-title", { hasText: name }).first().click();
    await input.blur();
    const seen = await chosen.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
    if (count === tries) throw new Error(`\`${name}\` could not be chosen.`);
  }
}
