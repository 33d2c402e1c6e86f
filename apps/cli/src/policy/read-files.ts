/** Policy files as a verb needs them: read, or the issues that kept them from being read. */
import type { Issue, LayerTemplate, PolicyFile } from "@jiefen/policy";
import { PolicyFilesError, readPolicyFiles, readTemplateFiles } from "@jiefen/store";
import type { Call } from "../command-line/verb.ts";
import { policyRoot } from "./policy-root.ts";

export interface ReadFiles {
  readonly files: readonly PolicyFile[];
  /** Word templates of papers that lie with them. */
  readonly templates: readonly LayerTemplate[];
  readonly issues: readonly Issue[];
}

export const readFiles = (call: Call): Promise<ReadFiles> => readFilesIn(policyRoot(call));

export async function readFilesIn(root: string): Promise<ReadFiles> {
  try {
    return { files: await readPolicyFiles(root), templates: await readTemplateFiles(root), issues: [] };
  } catch (error) {
    if (error instanceof PolicyFilesError) return { files: [], templates: [], issues: error.issues };
    throw error;
  }
}
