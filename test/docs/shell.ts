/** Runs the commands of a block as a reader would, or serves with them until a question has been answered. */
import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly error: string;
}

/** The reader's environment, without what npm and this test run put into it and without settings of the product. */
function environment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|INIT_CWD$|VITEST|NODE_ENV$|JIEFEN_|PORT$|HOST$|LANG$|LC_|UV_THREADPOOL_SIZE$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function start(folder: string, commands: string) {
  const child = spawn("bash", ["-euo", "pipefail", "-c", commands], {
    cwd: folder,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const said = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.error += text;
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, ...said }));
  });
  return { child, said, ended };
}

export function run(folder: string, commands: string): Promise<Ran> {
  return start(folder, commands).ended;
}

/** Starts a server, waits until it tells its address, asks whether it is well, and stops it as Ctrl+C does.
 * Throws when it ends by itself, or is not well. */
export async function serve(folder: string, commands: string): Promise<Ran> {
  const { child, said, ended } = start(folder, commands);
  const address = await Promise.race([addressIn(said), ended.then(({ out, error }) => Promise.reject(new Error(`${out}\n${error}`)))]);
  try {
    const answer = await fetch(`${address}/api/health`);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  } finally {
    // The whole group, as a terminal does: npm, the program, and the program it runs again with its threads sized.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  }
  return ended;
}

async function addressIn(said: { readonly out: string }): Promise<string> {
  for (;;) {
    const line = said.out.split("\n").find((text, index, all) => index < all.length - 1 && /https?:\/\/\S+/.test(text));
    const address = line && /https?:\/\/[\w.:[\]]+/.exec(line)?.[0];
    if (address) return address.replace("0.0.0.0", "127.0.0.1");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
