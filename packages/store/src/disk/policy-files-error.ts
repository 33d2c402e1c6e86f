/** Why a folder of policy files could not be read. */
import type { Issue } from "@jiefen/policy";

export class PolicyFilesError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.file}: ${issue.message.en}`).join("\n"));
    this.name = "PolicyFilesError";
    this.issues = issues;
  }
}
