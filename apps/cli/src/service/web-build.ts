/** The web app as it was built last, and whether its sources have changed since. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../policy/policy-root.ts";

/** What the web app is built from; the page it is built to. */
const sources = [
  "apps/web",
  "apps/server/src/api",
  "apps/server/src/client",
  "packages/builder",
  "packages/forms",
  "packages/casework/src",
  "packages/policy/src",
  "package-lock.json",
];
const built = "apps/web/dist/index.html";

const passedOver = new Set(["node_modules", "dist"]);

/** Epoch milliseconds of the newest file at or below a path; 0 where there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(path).filter((name) => !passedOver.has(name));
  return Math.max(0, ...below.map((name) => newest(join(path, name))));
}

/** Whether the web app was never built, or is older than what it is built from. */
export function needsBuild(root: string = repository): boolean {
  const page = join(root, built);
  if (!existsSync(page)) return true;
  const builtAt = statSync(page).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > builtAt);
}

/** Throws an Error when the build fails; its own messages go to standard error. */
export function build(root: string = repository): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "build"], { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The web app could not be built (exit code ${code}).`))));
  });
}
