/** `jiefen serve`: builds the web app where it is missing or old, opens the database and serves the product until it is told to stop. */
import type { Started } from "@jiefen/server";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, filesOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { printIssues } from "../output/issues.ts";
import type { Output } from "../output/output.ts";
import { dataFolder, policyRoot } from "../policy/policy-root.ts";
import { threadPoolIsSized, withSizedThreadPool } from "../service/thread-pool.ts";
import { build, needsBuild } from "../service/web-build.ts";

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
    origin: {
      type: "string",
      value: "URL",
      help: {
        zh: "浏览器访问的地址（经反向代理时），默认为环境变量 JIEFEN_ORIGIN",
        en: "the address browsers use, behind a proxy; JIEFEN_ORIGIN if absent",
      },
    },
    "no-demonstration": {
      type: "boolean",
      help: { zh: "不附带演示账号，从设置第一位管理员开始", en: "no demonstration accounts: begin with the first administrator" },
    },
    ...dataOption,
    ...filesOption,
  },
  details: {
    zh: "数据库为空时发布政策文件；只在本机监听时附带演示账号，否则打印一次性口令，用于设置第一位管理员。",
    en: "Publishes the policy files into an empty database. On this machine alone it comes with demonstration accounts; elsewhere it prints a token for setting up the first administrator.",
  },
  async run(call) {
    const port = portOf(call);
    if (!threadPoolIsSized()) return (await withSizedThreadPool()) === 0 ? exit.fine : exit.findings;
    if (needsBuild()) {
      call.output.say({ zh: "正在构建网页……", en: "Building the web app …" });
      await build();
    }
    const server = await start(call, port);
    if (!server) return exit.findings;
    call.output.value({ url: server.url, ...server.first });
    call.output.say({ zh: `解纷已启动：${server.url}（按 Ctrl+C 停止）`, en: `Jiefen is running: ${server.url} (Ctrl+C stops it)` });
    if (server.first) sayFirst(call.output, server.first);
    await stopAsked();
    await server.close();
    return exit.fine;
  },
};

/** Undefined, with the issues told, where the policy files are not sound. */
async function start(call: Call, port: number): Promise<Started | undefined> {
  // Not read by the process that only starts this one.
  const [{ StartRefused, startServer }, { PolicyFilesError }] = await Promise.all([import("@jiefen/server"), import("@jiefen/store")]);
  try {
    return await startServer({
      root: policyRoot(call),
      dataDir: dataFolder(call),
      host: optionText(call, "host") ?? call.environment.HOST ?? "127.0.0.1",
      port,
      ...(call.options["no-demonstration"] === true && { demonstration: false }),
      ...outgoing(call.environment),
      publicOrigin: optionText(call, "origin") ?? call.environment.JIEFEN_ORIGIN,
    });
  } catch (error) {
    if (error instanceof StartRefused) throw new Misuse(error.text);
    if (!(error instanceof PolicyFilesError)) throw error;
    call.output.value({ issues: error.issues });
    printIssues(call.output, error.issues);
    return undefined;
  }
}

/** What leaves the product by itself: where to, and through which mail server. */
function outgoing({ JIEFEN_WEBHOOK_HOSTS: hosts, JIEFEN_SMTP: server, JIEFEN_MAIL_FROM: from }: Call["environment"]) {
  if ((server === undefined) !== (from === undefined))
    throw new Misuse(
      { zh: "JIEFEN_SMTP 和 JIEFEN_MAIL_FROM 须一并设置。", en: "JIEFEN_SMTP and JIEFEN_MAIL_FROM go together." },
      { zh: "两个都设置，或都不设置。", en: "Set both, or neither." },
    );
  return {
    ...(hosts !== undefined && { webhookHosts: hosts.split(",") }),
    ...(server !== undefined && from !== undefined && { mail: { server, from } }),
  };
}

function sayFirst(output: Output, first: NonNullable<Started["first"]>): void {
  if ("demonstrationPassword" in first)
    output.say({
      zh: `演示账号列在登录页上，密码为 ${first.demonstrationPassword}。`,
      en: `The demonstration accounts are listed on the sign-in page; their password is ${first.demonstrationPassword}.`,
    });
  else
    output.say({
      zh: `还没有账号。设置第一位管理员时输入口令：${first.setupToken}`,
      en: `There are no accounts yet. The token for setting up the first administrator: ${first.setupToken}`,
    });
}

function portOf(call: Call): number {
  const given = optionText(call, "port") ?? call.environment.PORT ?? "8080";
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Misuse(
    { zh: `\`${given}\` 不是端口号。`, en: `\`${given}\` is no port.` },
    { zh: "应为 0 到 65535。", en: "It must be 0 to 65535." },
  );
}

/** A second signal does not interrupt the closing. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
