/** What leaves the product by itself, in a real browser: a key and a webhook for another program, what it is told, and one's own reminders. */
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayAt } from "@jiefen/policy";
import { type Started, startServer } from "@jiefen/server";
import { pino } from "pino";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graveViolations } from "../../browser/accessibility.ts";
import { launchBrowser, type OpenPage, openPage } from "../../browser/browser.ts";
import { signIn } from "../../browser/signing-in.ts";
import { root } from "../../house/repository.ts";
import { adapt } from "../../real-cases/adapter/adapt.ts";
import { answersTo } from "../../real-cases/assess.ts";
import { shippedCases } from "../../real-cases/published-case.ts";
import { files, getLayer } from "../../shipped-policy/shipped-layer.ts";

let dataDir: string;
let started: Started;
let browser: Browser;
let administrator: OpenPage;
let officer: OpenPage;
let receiver: Server;
let address = "";
let status = 204;
const received: { readonly type: string; readonly text: string; readonly signed: (secret: string) => boolean }[] = [];
let password = "";

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const header = (name: string) => String(request.headers[name]);
      const content = `${header("webhook-id")}.${header("webhook-timestamp")}.${text}`;
      const signed = (secret: string) =>
        header("webhook-signature") ===
        `v1,${createHmac("sha256", Buffer.from(secret.slice(6), "base64"))
          .update(content)
          .digest("base64")}`;
      received.push({ type: JSON.parse(text).type, text, signed });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const listening = receiver.address();
  const host = `127.0.0.1:${typeof listening === "object" && listening ? listening.port : 0}`;
  address = `http://${host}/events`;
  dataDir = mkdtempSync(join(tmpdir(), "outgoing-"));
  const mail = { server: "smtp://127.0.0.1:1", from: "jiefen@example.org" };
  const options = { root, dataDir, host: "127.0.0.1", port: 0, webhookHosts: [host], mail, logger: pino({ level: "silent" }) };
  started = await startServer(options);
  password = started.first && "demonstrationPassword" in started.first ? started.first.demonstrationPassword : "";
  browser = await launchBrowser();
  administrator = await openPage(browser, started.url);
  officer = await openPage(browser, started.url, "phone");
  for (const { page } of [administrator, officer]) page.setDefaultTimeout(120_000);
});
afterAll(async () => {
  await browser?.close();
  await started?.close();
  await new Promise((resolve) => receiver.close(resolve));
  rmSync(dataDir, { recursive: true });
});

it("sets a webhook up, shows its secret once, and tries it", async () => {
  const { page } = administrator;
  await signIn(page, { account: "yumen.accounts", password }, "/accounts/webhooks");
  await page.getByRole("button", { name: "新增推送地址" }).click();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("请填写系统名称、区划和地址，并至少选一种事件。").waitFor();
  await page.getByLabel("推送给哪个系统").fill("县综治平台");
  await page.getByLabel("接收地址").fill("https://10.0.0.8/events");
  await page.getByRole("checkbox", { name: "受理", exact: true }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("只向公网上的 https 地址发送").waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByLabel("接收地址").fill(address);
  await page.getByRole("button", { name: "保存" }).click();
  const secret = await page.getByLabel("签名密钥").inputValue();
  await page.getByRole("button", { name: "试发一条" }).click();
  await expect.poll(() => received.map(({ type }) => type), { timeout: 30_000 }).toEqual(["webhook.test"]);
  expect(received[0]?.signed(secret)).toBe(true);
  await page.locator("summary", { hasText: "推送记录" }).click();
  await page.locator(".delivery-log tr", { hasText: "试发" }).getByText("已送达").waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "县综治平台" }).waitFor();
  expect(await page.content()).not.toContain(secret);
});

it("gives a program a key for a place chosen by name; what it sends is told to the other program, and can be told again", async () => {
  const { page } = administrator;
  await page.goto("/accounts/keys");
  await page.getByLabel("用于哪个系统").fill("网格系统");
  await page.getByRole("button", { name: "新增密钥" }).click();
  const key = await page.getByLabel("密钥", { exact: true }).inputValue();
  await page.getByText("玉门市 · 报送纠纷", { exact: false }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  const [published] = shippedCases()
    .map((one) => adapt(files, one))
    .filter((one) => one.ok);
  if (!published?.ok) throw new Error("No published case can be placed.");
  const { type, facts } = published;
  const given = answersTo(getLayer("yumen").policy, type, facts, dayAt(Date.now()));
  const parties = [{ partyName: "赵一", partyRole: "applicant" }];
  const body = JSON.stringify({ source: "网格", disputes: [{ number: "1", type, facts: { ...given, parties } }] });
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  status = 503;
  const answer = await fetch(`${started.url}/api/intake`, { method: "POST", headers, body });
  expect((await answer.json()).results).toMatchObject([{ state: "taken" }]);
  await expect.poll(() => received.filter(({ type: kind }) => kind === "case.takenIn").length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(received.at(-1)?.text).not.toContain("赵一");
  await page.goto("/accounts/webhooks");
  await page.locator("summary", { hasText: "推送记录" }).click();
  const line = page.locator(".delivery-log tr", { hasText: "受理" });
  await line.getByText("503").waitFor();
  status = 204;
  await line.getByRole("button", { name: /^重新推送/ }).click();
  await line.getByText("已送达").waitFor();
  expect(await graveViolations(page)).toEqual([]);
});

it("makes the address of one's calendar, which a program reads until it is revoked", async () => {
  const { page } = officer;
  await signIn(page, { account: "yumen.community", password }, "/me");
  await page.getByRole("button", { name: "生成地址" }).click();
  const calendar = await page.getByLabel("日历订阅地址").inputValue();
  const text = await (await fetch(calendar)).text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
  expect(await graveViolations(page)).toEqual([]);
  await page.reload();
  await page.getByText("最近读取", { exact: false }).waitFor();
  await page.getByRole("button", { name: "撤销地址" }).click();
  await page.locator(".ant-popconfirm").getByRole("button").last().click();
  await page.getByText("还没有生成地址").waitFor();
  expect((await fetch(calendar)).status).toBe(404);
});

it("is told by mail only after asking for it", async () => {
  const { page } = officer;
  await page.getByRole("checkbox", { name: "邮件" }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("请填写有效的邮箱。").waitFor();
  await page.getByLabel("邮箱").fill("ma@example.org");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("已保存").first().waitFor();
  await page.reload();
  expect(await page.getByLabel("邮箱").inputValue()).toBe("ma@example.org");
  expect(await page.getByRole("checkbox", { name: "邮件" }).isChecked()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it("nothing was complained of on the way", () => {
  expect([...administrator.complaints, ...officer.complaints]).toEqual([]);
});
