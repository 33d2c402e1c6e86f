/** Signing in as people do: on the page. */
import type { Page } from "playwright-core";

export interface Credentials {
  readonly account: string;
  readonly password: string;
}

/** Comes out on the agenda, or on `path`. */
export async function signIn(page: Page, { account, password }: Credentials, path = "/"): Promise<void> {
  await page.goto(path === "/" ? "/signin" : `/signin?next=${encodeURIComponent(path)}`);
  await page.getByLabel("账号", { exact: true }).fill(account);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.locator("main#main h1").first().waitFor();
}
