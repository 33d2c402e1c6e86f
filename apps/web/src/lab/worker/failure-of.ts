/** Why cases could not be read, as it can be posted. */
import { ProblemError } from "@jiefen/server/client";
import type { ReadFailure } from "../study/messages.ts";

export function failureOf(error: unknown): ReadFailure {
  if (error instanceof ProblemError) return { why: "server", problem: error.problem };
  const detail = error instanceof Error ? error.message : String(error);
  // A file that has gone or changed since it was chosen.
  return { why: error instanceof DOMException ? "file" : "internal", detail };
}
