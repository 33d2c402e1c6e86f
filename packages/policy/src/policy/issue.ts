/** What is wrong with a policy or an input, where, and what to do. The wording is public API. */
import type { Text } from "./text.ts";

export interface Issue {
  /** Stable, kebab-case: `unknown-fact`, `contract-breach` … */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** As given: `rules/yumen/grading.json`; for an input, its name. */
  readonly file: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  /** What is wrong, with the user's own input in backticks. */
  readonly message: Text;
  /** What to do about it, with a suggestion where one is near. */
  readonly hint: Text;
}
