/** A drop-down list of antd: opened by its input, found by the list that the input names. */
import type { Locator } from "playwright-core";

/** How often somebody who sees that nothing was chosen chooses again. */
const tries = 3;

/** Chooses the option of this very title, and sees it chosen. */
export async function chooseTitle(input: Locator, title: string): Promise<void> {
  const list = await listOf(input);
  await chooseSeen(input, list, title, list.locator(`.ant-select-item-option[title="${title}"]`), true);
}

/** Chooses somebody by name, and sees them chosen; they are shown with what they do. */
export async function choosePerson(input: Locator, name: string): Promise<void> {
  const list = await listOf(input);
  await chooseSeen(input, list, name, list.locator(".ant-select-item-option", { hasText: name }), false);
}

/** Chooses a division from its tree by name, and sees it chosen. */
export async function chooseDivision(input: Locator, name: string): Promise<void> {
  const list = await listOf(input);
  // It is shown with the way to it.
  await chooseSeen(input, list, name, list.locator(".ant-select-tree-title", { hasText: name }), false);
}

/** Types and takes the first that is offered, until what was meant stands in the box. */
async function chooseSeen(input: Locator, list: Locator, text: string, offered: Locator, exact: boolean): Promise<void> {
  const chosen = input
    .locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]')
    .getByText(text, { exact })
    .first();
  for (let count = 1; ; count++) {
    await input.click();
    await input.page().keyboard.type(text);
    await offered.first().click();
    await leave(input, list);
    const seen = await chosen.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
    if (count === tries) throw new Error(`\`${text}\` could not be chosen.`);
  }
}

/** Chooses so many of those that may still be chosen. */
export async function chooseAny(input: Locator, count: number): Promise<void> {
  const list = await listOf(input);
  await input.click();
  const free = list.locator('.ant-select-item-option[aria-disabled="false"]:not(.ant-select-item-option-selected)');
  const chosen = list.locator(".ant-select-item-option-selected");
  for (let number = 0; number < count; number++) await chooseFree(free, chosen, number);
  await leave(input, list);
}

/** A list that is still being laid out may move away from under the pointer: then nothing was chosen, as a person would see. */
async function chooseFree(free: Locator, chosen: Locator, number: number): Promise<void> {
  for (let count = 1; ; count++) {
    await free.first().click();
    const seen = await chosen
      .nth(number)
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (seen) return;
    if (count === tries) throw new Error("Nothing could be chosen from the list.");
  }
}

async function listOf(input: Locator): Promise<Locator> {
  const page = input.page();
  const id = await input.getAttribute("id");
  return page.locator(".ant-select-dropdown", { has: page.locator(`[id="${id}_list"]`) });
}

/** An open list would lie over what comes next. A list of several choices may hold on to the focus: then it is given up again. */
async function leave(input: Locator, list: Locator): Promise<void> {
  for (let count = 1; ; count++) {
    await input.focus();
    await input.blur();
    const gone = await list.waitFor({ state: "hidden", timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (gone) return;
    if (count === tries) throw new Error("The list stayed open.");
  }
}
