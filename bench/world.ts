/** What every section measures on: the shipped grading, a fixed day and a fixed seed. */
import { fileURLToPath } from "node:url";
import type { Policy } from "@jiefen/policy";
import { readPolicyFiles } from "@jiefen/store";
import { loadLayer } from "../apps/cli/src/policy/load-layer.ts";

export const layer = "jiuquan";
export const today = "2026-11-24";
export const seed = 20261124;

/** The layer's policy, from the files of this repository. Throws an Error naming the issues that stand against it. */
export async function shippedPolicy(): Promise<Policy> {
  const { compiled, issues } = loadLayer(await readPolicyFiles(fileURLToPath(new URL("..", import.meta.url))), layer);
  if (!compiled) throw new Error(issues.map(({ file, pointer, message }) => `${file}${pointer} ${message.en}`).join("\n"));
  return compiled.policy;
}
