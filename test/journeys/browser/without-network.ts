/** A phone that is set up to work without network, as its officer sets it up. */
import type { Page } from "playwright-core";
import { signIn } from "../../browser/signing-in.ts";

interface Officer {
  readonly account: string;
  readonly password: string;
}

/** Signed in, on the page of what waits; every page comes from the device from now on. */
export async function setUpOffline(page: Page, officer: Officer): Promise<void> {
  await signIn(page, officer, "/offline");
  await page.getByLabel("登录密码").fill(officer.password);
  await page.getByRole("button", { name: "开启离线办理" }).click();
  await page.getByText(/已带上现行政策和 \d+ 件纠纷/).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

export async function submitDrawer(page: Page): Promise<void> {
  const drawer = page.locator(".ant-drawer-section, .ant-drawer-content").last();
  await drawer.locator(".form-end button.ant-btn-primary").click();
  await drawer.waitFor({ state: "hidden" });
}
