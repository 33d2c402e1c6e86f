/** What no contract can open, since records already made depend on it (law 3). */
import type { DocumentKind } from "../document/kind.ts";
import { matchesPattern, segmentsOf } from "../document/pointer.ts";
import type { Change } from "./changes.ts";

/** Of a field that is there: what it is, what it is counted in, what its codes are and how they are ordered. */
const meaning = [
  "/*/type",
  "/*/format",
  "/*/x-unit",
  "/*/x-count",
  "/*/x-identity",
  "/*/items",
  "/*/items/type",
  "/*/x-options",
  "/*/x-options/*/rank",
].map(segmentsOf);

/** Things records may hold: they are retired, never removed. */
const kept: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  fields: ["/*", "/*/x-options/*", "/*/items/properties/*"],
  disputeType: [""],
  record: [""],
};

export type Untouchable = "meaning" | "removal";

export function findUntouchable(kind: DocumentKind, change: Change): Untouchable | undefined {
  if (kind === "fields" && meaning.some((pattern) => matchesPattern(pattern, change.place))) return "meaning";
  const removed = change.what === "removed" && kept[kind]?.some((pattern) => matchesPattern(segmentsOf(pattern), change.place));
  return removed ? "removal" : undefined;
}
