/** Runs the commands of a block as a reader would, or serves with them until a question has been answered. */
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly error: string;
}

/** What a shell gives for a program stopped with Ctrl+C. */
const stoppedByHand = 130;

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
    child.once("close", (code, signal) => resolve({ code: code ?? (signal === "SIGINT" ? stoppedByHand : -1), ...said }));
  });
  return { child, said, ended };
}

export function run(folder: string, commands: string): Promise<Ran> {
  return start(folder, commands).ended;
}

/** How long a server may take to tell its address; building the pages may come first. */
const patience = 200_000;

/** Starts a server, waits until it tells its address, asks whether it is well, and stops it as Ctrl+C does; all it started has ended
 * then, and being stopped counts as 0. Throws when it ends by itself, tells no address, or is not well. */
export async function serve(folder: string, commands: string): Promise<Ran> {
  const { child, said, ended } = start(folder, commands);
  let endedByItself = false;
  const watched = ended.then((ran) => {
    endedByItself = true;
    return ran;
  });
  try {
    const until = Date.now() + patience;
    while (addressIn(said.out) === undefined && !endedByItself && Date.now() < until) await wait(100);
    const address = addressIn(said.out);
    if (endedByItself || address === undefined) throw new Error(`It does not serve:\n${said.out}\n${said.error}`);
    const answer = await fetch(`${address}/api/health`);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  } finally {
    // The whole group, as a terminal does: npm, the program, and the program it runs again with its threads sized.
    if (!endedByItself && child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  }
  const ran = await watched;
  return ran.code === stoppedByHand ? { ...ran, code: 0 } : ran;
}

/** The first address in a line that was written to its end. */
function addressIn(out: string): string | undefined {
  const whole = out.slice(0, out.lastIndexOf("\n") + 1);
  return /https?:\/\/[\w.:[\]]+/.exec(whole)?.[0];
}
