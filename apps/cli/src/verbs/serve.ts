/** `jiefen serve`: opens the database and serves the product until it is told to stop. */
import { startServer } from "@jiefen/server";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, filesOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { dataFolder, policyRoot } from "../policy/policy-root.ts";

export const serve: Verb = {
  options: {
    port: {
      type: "string",
      value: "PORT",
      help: { zh: "端口，默认为环境变量 PORT，否则 8080；0 为任一空闲端口", en: "port; PORT, else 8080, if absent; 0 takes a free one" },
    },
    host: {
      type: "string",
      value: "HOST",
      help: { zh: "监听地址，默认为环境变量 HOST，否则 127.0.0.1", en: "address to listen on; HOST, else 127.0.0.1, if absent" },
    },
    ...dataOption,
    ...filesOption,
  },
  async run(call) {
    const server = await startServer({
      root: policyRoot(call),
      dataDir: dataFolder(call),
      host: optionText(call, "host") ?? process.env.HOST ?? "127.0.0.1",
      port: portOf(call),
    });
    call.output.value({ url: server.url });
    call.output.say({ zh: `解纷已启动：${server.url}（按 Ctrl+C 停止）`, en: `Jiefen is running: ${server.url} (Ctrl+C stops it)` });
    await stopAsked();
    await server.close();
    return exit.fine;
  },
};

function portOf(call: Call): number {
  const given = optionText(call, "port") ?? process.env.PORT ?? "8080";
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Misuse(
    { zh: `\`${given}\` 不是端口号。`, en: `\`${given}\` is no port.` },
    { zh: "应为 0 到 65535。", en: "It must be 0 to 65535." },
  );
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
