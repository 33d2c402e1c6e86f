/** Screenshots, to be looked at by people. They are no baselines: nothing is compared with them. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { settled } from "./settled.ts";

/** Saves the whole page under `test-results/pictures`, or the folder in `PICTURES`. */
export async function takePicture(page: Page, name: string, options: { readonly visibleOnly?: boolean } = {}): Promise<string> {
  const folder = process.env.PICTURES ?? join(import.meta.dirname, "../../test-results/pictures");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // Colours and places settle before anybody looks.
  await settled(page);
  await page.screenshot({ path, fullPage: !options.visibleOnly });
  return path;
}
