/** A server in a process of its own, to be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Victim {
  readonly url: string;
  /** `kill -9`: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
}

export async function startVictim(dataDir: string): Promise<Victim> {
  const script = fileURLToPath(new URL("serve.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    url: await firstLine(child),
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const [line, rest] = text.split("\n");
      if (line !== undefined && rest !== undefined) resolve(line);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });
}
