/** How the form designer follows a hand on a long form: the longest task of the page while a question is dragged, and after it is let go.
 * `npm run measure:designer [questions]` after `npm run build`. */

import type { DraftChange } from "@jiefen/builder";
import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { accountOf, password } from "../../journeys/station/staff.ts";
import { openStation } from "../../journeys/station/station.ts";

const questions = Number(process.argv[2] ?? 150);
const layer = "yumen";
const form = "schemas/dispute-types/debt.json";
const part = "matter";
/** Moves of the pointer in one round, and milliseconds between them. */
const moves = 120;
const between = 16;
const rounds = 4;
/** Changes in one edit. */
const batch = 60;

const fields: readonly Readonly<Record<string, unknown>>[] = [
  { type: "boolean" },
  { type: "integer", minimum: 0, "x-unit": "fen" },
  { type: "string", format: "date" },
  { type: "string", maxLength: 200 },
  { type: "string", "x-options": { first: { title: "甲", "x-order": 10 }, second: { title: "乙", "x-order": 20 } } },
];

/** A field of the library and the question on it. */
function question(number: number): readonly DraftChange[] {
  const name = `measured${String(number).padStart(3, "0")}`;
  return [
    { path: "schemas/fields.json", pointer: `/${name}`, value: { ...fields[number % fields.length], title: `试拖的问题${number}` } },
    {
      path: form,
      pointer: `/properties/${name}`,
      value: { $ref: `fields.json#/${name}`, "x-section": part, "x-order": 1000 + number * 10 },
    },
  ];
}

const station = await openStation("2026-11-24");
const client = await station.client(layer, "editor");
const before = await client.openDraft({ layer, title: "试拖一张长表" });
const asked = Object.keys(Object(Object(before.policy.documents[form]).properties)).length;
const changes = Array.from({ length: Math.max(questions - asked, 0) }, (_, index) => question(index)).flat();
let { version } = before;
for (let at = 0; at < changes.length; at += batch) {
  ({ version } = await client.editDraft(before.id, { version, changes: changes.slice(at, at + batch) }));
}

const browser = await launchBrowser();
const { page, complaints } = await openPage(browser, station.url);
// What tsx compiles calls this to keep the names of functions.
await page.addInitScript({ content: "globalThis.__name = (named) => named" });
await page.addInitScript(() => {
  const seen = { tasks: [] as number[], frames: [] as number[] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  let last = performance.now();
  const frame = () => {
    seen.frames.push(performance.now() - last);
    last = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
});
const clear = () =>
  page.evaluate(() => {
    for (const list of Object.values(Reflect.get(window, "seen"))) if (Array.isArray(list)) list.splice(0);
  });
const seen = (): Promise<{ readonly tasks: readonly number[]; readonly frames: readonly number[] }> =>
  page.evaluate(() => structuredClone(Reflect.get(window, "seen")));

await signIn(page, { account: accountOf(layer, "editor"), password }, `/policy/drafts/${before.id}?file=${encodeURIComponent(form)}`);
await page.locator(".jb-form-canvas").waitFor();
await page.waitForTimeout(2000);

/** Up and down over the rows that are in view and beyond the lower edge, so that the list scrolls. */
async function drag(screen: Page, handle: string): Promise<void> {
  const grip = screen.locator(handle);
  await grip.scrollIntoViewIfNeeded();
  const [from, canvas] = [await grip.boundingBox(), await screen.locator(".jb-form-canvas").boundingBox()];
  if (!from || !canvas) throw new Error("There is nothing to drag.");
  const x = from.x + from.width / 2;
  const low = Math.min(canvas.y + canvas.height, 900) - 12;
  const high = canvas.y + 80;
  await clear();
  await screen.mouse.move(x, from.y + from.height / 2);
  await screen.mouse.down();
  for (let round = 0; round < rounds; round++) {
    for (let move = 0; move <= moves; move++) {
      const share = round % 2 === 0 ? move / moves : 1 - move / moves;
      await screen.mouse.move(x + 20, high + (low - high) * share);
      await screen.waitForTimeout(between);
    }
  }
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const ms = (value: number) => `${value.toFixed(0)} ms`;
const longest = (tasks: readonly number[]) =>
  tasks.length === 0 ? "none over 50 ms" : `${tasks.length} over 50 ms, longest ${ms(Math.max(...tasks))}`;

const rows = await page.locator("[data-question-title]").count();
const lines = [`${rows} questions on the form`];
for (const [what, handle] of [
  ["a question", "[data-handle] >> nth=20"],
  ["a field of the library", ".jb-palette-item .jb-handle >> nth=0"],
] as const) {
  await drag(page, handle);
  const dragging = await seen();
  await clear();
  await page.mouse.up();
  await page.waitForTimeout(3000);
  const after = await seen();
  lines.push(
    `dragging ${what}: long tasks ${longest(dragging.tasks)}; frames median ${ms(quantile(dragging.frames, 0.5))}, p95 ${ms(quantile(dragging.frames, 0.95))}; after letting go (saved, checked, compiled): ${longest(after.tasks)}`,
  );
}
if (complaints.length > 0) lines.push(`complaints: ${complaints.join(" | ")}`);
process.stdout.write(`${lines.join("\n")}\n`);
await browser.close();
await station.close();
