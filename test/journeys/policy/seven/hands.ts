/** Two pairs of hands for one page: a mouse, and a keyboard that never touches it. */
import type { Locator, Page } from "playwright-core";

export interface Hands {
  /** A button, link or row. */
  press(target: Locator): Promise<void>;
  /** Types into a box in place of what stands in it, and leaves it. */
  write(box: Locator, text: string): Promise<void>;
  /** Chooses from a drop-down list by its title. */
  choose(box: Locator, title: string): Promise<void>;
  /** Something that stands along a line, to another value. */
  moveTo(slider: Locator, value: number): Promise<void>;
  /** One of several ways shown beside one another. */
  turnTo(group: Locator, title: string): Promise<void>;
}

/** So many stops a page may have between two places. */
const most = 900;

export function mouseOf(page: Page): Hands {
  return {
    press: (target) => target.click(),
    async write(box, text) {
      await box.click();
      await box.fill(text);
      await page.mouse.move(0, 0);
      await box.blur();
    },
    async choose(box, title) {
      await box.click();
      await page.keyboard.type(title);
      await offered(page, title).click();
      if (await isList(box)) await box.blur();
    },
    async moveTo(slider, value) {
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error("What is to be dragged is not to be seen.");
      let x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let count = 0; count < most && (await standsAt(slider)) !== value; count += 1) {
        x += (await standsAt(slider)) > value ? -1 : 1;
        await page.mouse.move(x, y);
      }
      await page.mouse.up();
    },
    turnTo: (group, title) => group.getByText(title, { exact: true }).click(),
  };
}

export function keyboardOf(page: Page): Hands {
  return {
    async press(target) {
      await goTo(page, target);
      await page.keyboard.press("Enter");
    },
    async write(box, text) {
      await goTo(page, box);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    },
    async choose(box, title) {
      await goTo(page, box);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.type(title);
      await offered(page, title).waitFor();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    },
    async moveTo(slider, value) {
      await goTo(page, slider);
      for (let count = 0; count < most; count += 1) {
        const now = await standsAt(slider);
        if (now === value) return;
        await page.keyboard.press(now > value ? "ArrowLeft" : "ArrowRight");
      }
    },
    async turnTo(group, title) {
      const chosen = group.locator("label", { has: page.getByRole("radio", { checked: true }) });
      await goTo(page, group.getByRole("radio", { checked: true }));
      for (let count = await group.getByRole("radio").count(); count > 0; count -= 1) {
        const shown = (await chosen.textContent()) ?? "";
        if (shown === title) return;
        await page.keyboard.press("ArrowRight");
        await chosen.filter({ hasNotText: shown }).waitFor();
      }
      throw new Error(`\`${title}\` could not be reached with the arrow keys.`);
    },
  };
}

async function standsAt(slider: Locator): Promise<number> {
  return Number(await slider.getAttribute("aria-valuenow"));
}

function offered(page: Page, title: string): Locator {
  return page.locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option[title="${title}"]`).first();
}

/** Several may be chosen, and the list stays open. */
async function isList(box: Locator): Promise<boolean> {
  return (await box.getAttribute("aria-expanded")) === "true";
}

/** Tab, or Shift+Tab where it stands before, until the target has the focus. It is looked for anew each time: the page may have drawn it again. */
async function goTo(page: Page, target: Locator): Promise<void> {
  const sought = target.first();
  // What is shown as a switch may be an input that nobody sees.
  await sought.waitFor({ state: "attached" });
  const stands = (element: Element) => {
    const focused = document.activeElement ?? document.body;
    const follows = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isBefore = focused !== document.body && follows(element, focused);
    const [from, to] = isBefore ? [element, focused] : [focused, element];
    const stops = [...document.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled, textarea:enabled, [tabindex]")];
    const between = stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && follows(from, stop) && follows(stop, to));
    return { isHere: focused === element, isBefore, between: between.length };
  };
  for (let count = 0; count < most; ) {
    const { isHere, isBefore, between } = await sought.evaluate(stands);
    if (isHere) return;
    // Not all that is between need be a stop, radios of a group are one: the nearer, the more often it is looked.
    const presses = Math.max(1, Math.floor(between / 3));
    for (let press = 0; press < presses; press += 1) await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
    count += presses;
  }
  throw new Error(`The keyboard does not reach ${await sought.evaluate((element) => element.outerHTML.slice(0, 200))}`);
}
