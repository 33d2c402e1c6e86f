/** How long a key takes in a form of a hundred questions: ours, and plain @rjsf/antd on the same form. `npm run measure:typing` */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { launchBrowser, openPage } from "../../browser/browser.ts";
import { hundredQuestions } from "./hundred-questions.ts";

const keys = 40;
const rounds = 3;
/** Milliseconds between keys: a quick typist. */
const between = 90;
const variants = ["ours", "ours-all", "plain"] as const;
type Variant = (typeof variants)[number];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, "page"),
    plugins: [react()],
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { external: ["@rjsf/validator-ajv8"] } },
  });
}

/** Serves the page under the product's own Content-Security-Policy for scripts. */
async function serve(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const policy = JSON.stringify(hundredQuestions());
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://page").pathname;
    response.setHeader(
      "content-security-policy",
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    );
    response.setHeader("content-type", types[extname(path)] ?? "text/html");
    if (path === "/policy.json") response.end(policy);
    else
      readFile(join(folder, normalize(path === "/" ? "/index.html" : path))).then(
        (content) => response.end(content),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: string | AddressInfo | null = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The page is served nowhere.");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

/** Milliseconds from each key to the moment the next frame is painted and the page is free again. */
async function type(browser: Browser, url: string, variant: Variant): Promise<readonly number[]> {
  const { page, close } = await openPage(browser, url);
  await page.goto(`/?form=${variant}`);
  const field = page.locator("input:not([type=radio]):not([type=checkbox]), textarea").first();
  await field.waitFor();
  await page.evaluate(() => {
    const samples: number[] = [];
    Object.assign(window, { samples });
    document.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => samples.push(performance.now() - start)));
      },
      true,
    );
  });
  await field.click();
  await page.keyboard.type("warming up ", { delay: between });
  await page.waitForTimeout(600);
  await page.evaluate(() => Reflect.get(window, "samples").splice(0));
  await page.keyboard.type("a".repeat(keys), { delay: between });
  await page.waitForTimeout(800);
  const samples: readonly number[] = await page.evaluate(() => Reflect.get(window, "samples"));
  await close();
  return samples;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const folder = await mkdtemp(join(tmpdir(), "typing-"));
await buildPage(folder);
const { url, server } = await serve(folder);
const browser = await launchBrowser();
const all = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
for (let round = 0; round < rounds; round++) {
  for (const variant of variants) {
    all.get(variant)?.push(...(await type(browser, url, variant)));
  }
}
await browser.close();
server.close();
await rm(folder, { recursive: true });

const titles: Readonly<Record<Variant, string>> = {
  ours: "ours, one section mounted (as shown to people)",
  "ours-all": "ours, all hundred mounted",
  plain: "plain @rjsf/antd, all hundred mounted",
};
const figure = (value: number) => value.toFixed(1).padStart(8);
const of = (variant: Variant) => quantile(all.get(variant) ?? [], 0.5);
const lines = [
  `${"ms per key, 100 questions".padEnd(48)}  median     p95  keys`,
  ...[...all].map(
    ([variant, paint]) =>
      `${titles[variant].padEnd(48)}${figure(quantile(paint, 0.5))}${figure(quantile(paint, 0.95))}${String(paint.length).padStart(6)}`,
  ),
  `peer ratio (plain / ours): ${(of("plain") / of("ours")).toFixed(1)}`,
];
process.stdout.write(`${lines.join("\n")}\n`);
