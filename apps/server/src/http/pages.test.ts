/** The built pages over HTTP: the page for every address of the app, its files for ever, nothing outside of the folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { errorAnswer } from "./error-answer.ts";
import { servePages } from "./pages.ts";

let root = "";
let server: Server;
let url = "";
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(root, "dist", "assets"), { recursive: true });
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(root, "dist", "index.html"), "<p>page</p>");
  writeFileSync(join(root, "dist", "assets", "app-1234.js"), "1");
  writeFileSync(join(root, "dist", "sw.js"), "2");
  const app = express();
  servePages(app, join(root, "dist"));
  app.use(errorAnswer(pino({ level: "silent" })));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

it.each([
  ["/", 200, "<p>page</p>", "no-cache"],
  ["/cases/01ABC?x=1", 200, "<p>page</p>", "no-cache"],
  ["/sw.js", 200, "2", "no-cache"],
  ["/assets/app-1234.js", 200, "1", "public, max-age=31536000, immutable"],
])("%s is answered from the folder", async (path, status, text, caching) => {
  const response = await fetch(url + path);
  expect([response.status, await response.text(), response.headers.get("cache-control")]).toEqual([status, text, caching]);
});

it.each([
  ["/api/nothing", 404],
  ["/assets/gone.js", 404],
  ["/assets/..%2f..%2fsecret.txt", 404],
  ["/..%2fsecret.txt", 200],
  ["/%2e%2e/secret.txt", 200],
])("%s gives nothing away", async (path, status) => {
  const response = await fetch(url + path);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(status === 200 ? /^<p>page<\/p>$/ : /"not-found"/);
});

it("without a built app there are no pages", async () => {
  const app = express();
  servePages(app, join(root, "nowhere"));
  const bare = createServer(app);
  await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
  const address = bare.address();
  expect((await fetch(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`)).status).toBe(404);
  bare.close();
});
