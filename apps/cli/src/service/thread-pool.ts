/** Database calls run on libuv's thread pool, whose size is read when Node starts: four slow queries would hold up everything else. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const variable = "UV_THREADPOOL_SIZE";

/** Threads for the readers and the writer of the database, beside those that passwords and files need. */
const threads = (): string => String(Math.max(12, availableParallelism() * 2));

export function threadPoolIsSized(): boolean {
  return process.env[variable] !== undefined;
}

/** Runs this program again with the variable set, passes signals on, and gives its exit code. */
export function withSizedThreadPool(): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
    env: { ...process.env, [variable]: threads() },
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
