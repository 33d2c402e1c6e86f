/** The server, as this page talks to it. */
import { createClient, ProblemError } from "@jiefen/server/client";
import { currentLanguage } from "./words/words.ts";

export const api = createClient({ language: currentLanguage });

export function problemOf(error: unknown) {
  return error instanceof ProblemError ? error.problem : undefined;
}
