/** How the lab follows a hand that drags over many made-up disputes: the longest task of the page, and from a move to the table that shows it.
 * `npx tsx test/measure/lab/measure-lab.ts [disputes]` after `npm run build`. */

import { launchBrowser, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../../journeys/station/staff.ts";
import { openStation } from "../../journeys/station/station.ts";

const disputes = Number(process.argv[2] ?? 100_000);
const slider = "复杂纠纷的金额";
const again = "销号后复发的计算期";
const rounds = 3;
/** Moves of the pointer in one round, and milliseconds between them: a slow hand and a quick one end in the same frame. */
const moves = 120;
const between = 16;

interface Measured {
  readonly tasks: readonly number[];
  readonly answers: readonly number[];
  readonly frames: readonly number[];
}

const station = await openStation("2026-11-24");
const browser = await launchBrowser();
const { page, complaints } = await openPage(browser, station.url);
// What tsx compiles calls this to keep the names of functions.
await page.addInitScript({ content: "globalThis.__name = (named) => named" });
await page.addInitScript(() => {
  const seen = { tasks: [] as number[], answers: [] as number[], frames: [] as number[] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  let asked = 0;
  document.addEventListener("input", () => {
    if (asked === 0) asked = performance.now();
  });
  let last = performance.now();
  const frame = () => {
    seen.frames.push(performance.now() - last);
    last = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver((changes) => {
      const told = changes.some(({ target }) => target.parentElement?.closest(".lab-matrix, .lab-moved"));
      if (!told || asked === 0) return;
      seen.answers.push(performance.now() - asked);
      asked = 0;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
});
const clear = () =>
  page.evaluate(() => {
    for (const list of Object.values(Reflect.get(window, "seen"))) if (Array.isArray(list)) list.splice(0);
  });
const seen = (): Promise<Measured> => page.evaluate(() => structuredClone(Reflect.get(window, "seen")));

await signIn(page, { account: accountOf("yumen", "editor"), password }, `/lab?count=${disputes}`);
const started = Date.now();
await page.locator("table.lab-matrix").waitFor({ timeout: 1_800_000 });
const readIn = Date.now() - started;
const reading = await seen();

async function drag(name: string): Promise<Measured> {
  const box = await page.getByRole("slider", { name }).boundingBox();
  if (!box) throw new Error(`There is no slider \`${name}\`.`);
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + 10 + (box.width - 20) * share;
  await clear();
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let round = 0; round < rounds; round++) {
    for (let move = 0; move <= moves; move++) {
      await page.mouse.move(at(round % 2 === 0 ? move / moves : 1 - move / moves), y);
      await page.waitForTimeout(between);
    }
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  return seen();
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const ms = (value: number) => `${value.toFixed(1)} ms`;
const longest = (tasks: readonly number[]) =>
  tasks.length === 0 ? "none over 50 ms" : `${tasks.length} over 50 ms, longest ${ms(Math.max(...tasks))}`;

await page.getByRole("slider", { name: slider }).scrollIntoViewIfNeeded();
const dragged = await drag(slider);
await page.getByRole("slider", { name: again }).scrollIntoViewIfNeeded();
const rereading = await drag(again);
const rereadStarted = Date.now();
await page.locator(".lab-progress .ant-progress").waitFor({ state: "detached", timeout: 1_800_000 });
const lines = [
  `${disputes.toLocaleString("en")} made-up disputes, read in ${(readIn / 1000).toFixed(1)} s; long tasks of the page meanwhile: ${longest(reading.tasks)}`,
  `dragging “${slider}”: long tasks ${longest(dragged.tasks)}; move to table: median ${ms(quantile(dragged.answers, 0.5))}, p95 ${ms(quantile(dragged.answers, 0.95))} (${dragged.answers.length}); frames: median ${ms(quantile(dragged.frames, 0.5))}, p99 ${ms(quantile(dragged.frames, 0.99))}`,
  `dragging “${again}” (reads again): long tasks ${longest(rereading.tasks)}; frames p99 ${ms(quantile(rereading.frames, 0.99))}; told ${((Date.now() - rereadStarted) / 1000).toFixed(1)} s after the hand let go`,
  ...(complaints.length > 0 ? [`complaints: ${complaints.join(" | ")}`] : []),
];
process.stdout.write(`${lines.join("\n")}\n`);
await browser.close();
await station.close();
