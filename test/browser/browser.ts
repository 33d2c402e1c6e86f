/** A real Chromium that npm brings along: nothing from the system is needed. */
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";

/** The two screens everything is looked at on. */
export const screens = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
export type Screen = keyof typeof screens;

/** The package is made for short crawls in small containers: here pages are looked at as in anybody's browser, with the walls between sites
 * up, and one context may close without the others (in a single process it takes them along). Nothing here asks for WebGL, and
 * imitating a graphics card for it would cost every page time. */
const unlikePeople: ReadonlySet<string> = new Set([
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
  "--single-process",
  "--in-process-gpu",
  "--ignore-gpu-blocklist",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
]);

export async function launchBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => !unlikePeople.has(arg));
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, "--disable-gpu"], headless: true });
}

export interface OpenPage {
  readonly page: Page;
  /** What the page complained of: errors in scripts, refusals of the Content-Security-Policy, console errors. Answers 4xx, which journeys
   * provoke on purpose, are left out. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A page in a context of its own: no cookies, no drafts. */
export async function openPage(browser: Browser, origin: string, screen: Screen = "desk"): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: screens[screen],
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...(screen === "phone" && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}
