/** When a page has come to rest: colours and places are in between while something moves. */
import type { Page } from "playwright-core";

/** Resolves once two pictures in a row were drawn without anything moving that comes to an end by itself. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // No function has a name here: what a compiler adds to keep names is not there in the page.
    for (let still = 0; still < 2; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const ends = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished);
      if (ends.length > 0) still = -1;
      await Promise.allSettled(ends);
    }
  });
}
