/** A temporary copy of the checkout in which the commands of a page may write. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { root } from "../house/repository.ts";

/** All that the commands read; what is installed is only linked to. */
const copied = ["package.json", "package-lock.json", "tsconfig.json", "packages", "apps", "rules", "schemas", "test"];
const leftOut = new Set(["node_modules", "data", "coverage", "test-results"]);

export interface Checkout {
  readonly folder: string;
  /** Writes a file, its folder too. Throws for a path that leaves the copy. */
  write(path: string, text: string): void;
  remove(): void;
}

/** Every copy stands at one place, after another was removed: what is kept of compiled modules by their path serves the next page too. */
const folder = join(tmpdir(), `jiefen-docs-${process.pid}`);

/** Times are kept, so that pages built before are still newer than their sources. Throws while there is another copy. */
export function copyCheckout(): Checkout {
  mkdirSync(folder);
  for (const name of copied)
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (from) => !leftOut.has(basename(from)),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return {
    folder,
    write(path, text) {
      const target = resolve(folder, path);
      if (!target.startsWith(folder + sep)) throw new Error(`\`${path}\` lies outside the copy.`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
