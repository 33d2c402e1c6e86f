/** A process that is told to stop: it takes nothing new, answers what is under way, closes its database, and ends well. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "../house/repository.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "stop-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The program as it is started from the command line. */
function serve(): ChildProcess {
  const program = ["--import", "tsx", join(root, "apps/cli/src/main.ts"), "serve", "--port", "0", "--data", dataDir, "--no-demonstration"];
  return spawn(process.execPath, program, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it listened: ${text}`)));
  });
}

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", (code) => resolve(code)));

/** A request whose body has come in half: it is under way until `finish` sends the rest. */
function slowSignIn(url: string) {
  const body = JSON.stringify({ account: "nobody.here", password: "whatever it may be" });
  const sending = request(`${url}/api/session`, {
    method: "POST",
    headers: { origin: url, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
  });
  const status = new Promise<number>((resolve, reject) => {
    sending.once("error", reject);
    sending.once("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
  });
  const begun = new Promise<void>((resolve) => sending.write(body.slice(0, 10), () => resolve()));
  return { begun, status, finish: () => sending.end(body.slice(10)) };
}

const reachable = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    () => true,
    () => false,
  );

it.each(["SIGTERM", "SIGINT"] as const)("stops gracefully on %s", async (signal) => {
  const child = serve();
  const url = await addressOf(child);
  expect((await fetch(`${url}/api/ready`)).status).toBe(200);
  const slow = slowSignIn(url);
  await slow.begun;
  const exit = exitOf(child);
  child.kill(signal);
  while (await reachable(url)) await wait(20);
  slow.finish();
  expect(await slow.status).toBe(401);
  expect(await exit).toBe(0);
  expect(existsSync(join(dataDir, "jiefen.sqlite"))).toBe(true);
  // The last connection that closes properly leaves no write-ahead log behind.
  expect(existsSync(join(dataDir, "jiefen.sqlite-wal"))).toBe(false);
});
