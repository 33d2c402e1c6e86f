/** Makes issues: a code, a place, what is wrong and what to do, in both languages. */
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import type { IssueCode } from "./issue-code.ts";

export interface Place {
  /** As on disk: `rules/yumen/grading.json`. */
  readonly file: string;
  readonly pointer: string;
}

export function errorAt(place: Place, code: IssueCode, message: Text, hint: Text): Issue {
  return { code, severity: "error", file: place.file, pointer: place.pointer, message, hint };
}

export function warningAt(place: Place, code: IssueCode, message: Text, hint: Text): Issue {
  return { code, severity: "warning", file: place.file, pointer: place.pointer, message, hint };
}
