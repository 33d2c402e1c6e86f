/** Policy files as a verb needs them: read, or the issues that kept them from being read. */
import type { Issue, PolicyFile } from "@jiefen/policy";
import { PolicyFilesError, readPolicyFiles } from "@jiefen/store";
import type { Call } from "../command-line/verb.ts";
import { policyRoot } from "./policy-root.ts";

export interface ReadFiles {
  readonly files: readonly PolicyFile[];
  readonly issues: readonly Issue[];
}

export const readFiles = (call: Call): Promise<ReadFiles> => readFilesIn(policyRoot(call));

export async function readFilesIn(root: string): Promise<ReadFiles> {
  try {
    return { files: await readPolicyFiles(root), issues: [] };
  } catch (error) {
    if (error instanceof PolicyFilesError) return { files: [], issues: error.issues };
    throw error;
  }
}
