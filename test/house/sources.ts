/** The product's own TypeScript: what `packages/` and `apps/` run, without their tests and what only tests read (`fixtures/`). */
import { filesBelow, readText } from "./repository.ts";
import { parseSource, type Source } from "./syntax.ts";

const isSource = (path: string): boolean => /^(packages|apps)\/[^/]+\/(src\/.*|[^/]+)\.(ts|tsx)$/.test(path);
const isTest = (path: string): boolean => /\.test\.tsx?$|\/fixtures\//.test(path);

let parsed: readonly Source[] | undefined;

/** Parsed once for a test file. */
export function productSources(): readonly Source[] {
  parsed ??= [...filesBelow("packages"), ...filesBelow("apps")]
    .filter((path) => isSource(path) && !isTest(path))
    .map((path) => parseSource(path, readText(path)));
  return parsed;
}

/** `packages/policy` → `policy`. */
export function partOf(path: string): string {
  return path.split("/")[1] ?? "";
}
