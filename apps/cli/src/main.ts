/** `jiefen`, the program: `run` in the world of this process. */
import { exit } from "./command-line/exit.ts";
import { run } from "./run.ts";

// Whoever reads the answer may have enough of it (`jiefen explain … | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exit.fine);
});

const { env: environment, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { environment, stdin, stdout, stderr });
