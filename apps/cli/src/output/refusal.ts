/** The answer where a policy, or what was given with it, has errors: the issues, and that something was found. */
import type { Issue } from "@jiefen/policy";
import { type Exit, exit } from "../command-line/exit.ts";
import { printIssues, sortIssues } from "./issues.ts";
import type { Output } from "./output.ts";

export function refuse(output: Output, found: readonly Issue[]): Exit {
  const issues = sortIssues(found);
  output.value({ ok: false, issues });
  printIssues(output, issues);
  return exit.findings;
}
