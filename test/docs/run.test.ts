/** Every command of README and docs is run as it stands, page by page from top to bottom, and prints what the page says. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Checkout, copyCheckout } from "./checkout.ts";
import { type Fence, type Page, pages, parsePage } from "./page.ts";
import { missingFrom } from "./printed.ts";
import { run, serve } from "./shell.ts";

/** `sh`: run; `sh exits-1`: run, and ends so; `sh serves`: a server, started, asked and stopped; `sh no-run`: only shown. */
const kinds = /^sh(?: (?<kind>no-run|serves|exits-[12]))?$/;

const kindOf = ({ info }: Fence): string | undefined => {
  const found = kinds.exec(info);
  return found ? (found.groups?.kind ?? "runs") : undefined;
};
const fileOf = ({ info }: Fence): string | undefined => /^json (\S+)$/.exec(info)?.[1];
const isRun = (fence: Fence): boolean => !["no-run", undefined].includes(kindOf(fence));

/** The block that says what this one prints, if the next one does. */
function shownAfter(page: Page, fence: Fence): string | undefined {
  const next = page.fences[page.fences.indexOf(fence) + 1];
  return next?.info === "text output" ? next.text : undefined;
}

const running = pages().filter(({ fences }) => fences.some(isRun));

describe.each(running.map((page) => [page.path, page] as const))("%s", (_, page) => {
  let checkout: Checkout;
  beforeAll(() => {
    checkout = copyCheckout();
  });
  afterAll(() => checkout.remove());

  const steps = page.fences.filter((fence) => isRun(fence) || fileOf(fence) !== undefined);
  it.each(steps.map((fence) => [fence.line, fence.text.split("\n")[0], fence] as const))("line %i: %s", async (_line, _first, fence) => {
    const file = fileOf(fence);
    if (file) {
      checkout.write(file, `${fence.text}\n`);
      return;
    }
    const kind = kindOf(fence);
    const ran = await (kind === "serves" ? serve : run)(checkout.folder, fence.text);
    const said = `${ran.out}\n${ran.error}`;
    expect(ran.code, said).toBe(kind?.startsWith("exits-") ? Number(kind.slice(-1)) : 0);
    const shown = shownAfter(page, fence);
    if (shown !== undefined) expect(missingFrom(ran.out, shown), `not printed, in\n${said}`).toBeUndefined();
  });
});

describe("what is only shown", () => {
  it("is what installs, and nothing else", () => {
    const shown = pages().flatMap(({ path, fences }) =>
      fences.filter((fence) => kindOf(fence) === "no-run").map(({ text }) => [path, text]),
    );
    expect(shown.filter(([, text]) => !/^npm ci && npm (start|test)$/.test(text ?? ""))).toEqual([]);
    expect(shown.filter(([path]) => path === "README.md").map(([, text]) => text)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  it("is marked in a way this test knows", () => {
    const known = /^(sh( .*)?|json( \S+)?|text( output)?)$/;
    const odd = pages().flatMap(({ path, fences }) =>
      fences
        .filter((fence) => !known.test(fence.info) || (fence.info.startsWith("sh") && !kindOf(fence)))
        .map(({ line }) => `${path}:${line}`),
    );
    expect(odd).toEqual([]);
  });

  it("says what a command prints only after that command", () => {
    const stray = pages().flatMap((page) =>
      page.fences
        .filter((fence, index) => fence.info === "text output" && !isRun(page.fences[index - 1] ?? { info: "", text: "", line: 0 }))
        .map(({ line }) => `${page.path}:${line}`),
    );
    expect(stray).toEqual([]);
  });
});

describe("the test itself", () => {
  it("tells commands that fail, and output that is not there", async () => {
    const checkout = copyCheckout();
    try {
      expect((await run(checkout.folder, "false | cat\necho reached")).code).toBe(1);
      expect(await run(checkout.folder, "echo one\necho two >&2")).toEqual({ code: 0, out: "one\n", error: "two\n" });
      await expect(serve(checkout.folder, "echo no address")).rejects.toThrow("no address");
      expect(() => checkout.write("../outside.json", "{}")).toThrow(/outside the copy/);
    } finally {
      checkout.remove();
    }
    expect(missingFrom("a\nb\nc d e\n", "a\n…\nc … e")).toBeUndefined();
    expect(missingFrom("a\nx\nb\n", "a\nb")).toBe("a\nb");
    expect(missingFrom("b\na\n", "a\n…\nb")).toBe("b");
    expect(parsePage("a.md", "```sh\na\n```\n").fences).toEqual([{ info: "sh", text: "a", line: 1 }]);
  });
});
