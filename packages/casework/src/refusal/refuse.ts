/** Refusals, worded. */
import type { Issue, Text } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { type RefusalCode, wording } from "./wording.ts";

/** `remedy` replaces the general advice, e.g. by a policy's own. */
export function refuse(code: RefusalCode, issues: readonly Issue[] = [], remedy?: Text): Refusal {
  return { code, message: wording[code].message, remedy: remedy ?? wording[code].remedy, issues };
}

/** One place that a refusal points at. `file` is the form or document, `pointer` the entry in it. */
export function place(code: RefusalCode, file: string, pointer: string, message: Text, hint: Text): Issue {
  return { code, severity: "error", file, pointer, message, hint };
}
