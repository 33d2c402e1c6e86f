/** Which contract governs a place: of all patterns that name it or something above it, the one that says most. */
import { isPrefixPattern, type Segments, segmentsOf } from "../document/pointer.ts";
import type { ContractRule, ContractsDocument } from "../document/rules.ts";

/** What no pattern names. */
export const fixed: ContractRule = { allow: "fixed" };

/** One rule with where it applies. */
export interface ContractEntry {
  /** File pattern: a path without layer, in which `*` stands for the id of the document. */
  readonly file: string;
  readonly pattern: Segments;
  readonly rule: ContractRule;
}

export function contractEntries(contracts: ContractsDocument): readonly ContractEntry[] {
  return Object.entries(contracts).flatMap(([file, rules]) =>
    Object.entries(rules).map(([pattern, rule]) => ({ file, pattern: segmentsOf(pattern), rule })),
  );
}

/** A `*` in the file asked for is matched by `*` alone, so that patterns can be asked for too. */
export function matchesFile(file: string, path: string): boolean {
  if (file === path) return true;
  const [before = "", after] = file.split("*");
  return after !== undefined && path.startsWith(before) && path.endsWith(after) && path.length >= before.length + after.length;
}

/** The governing entry, if any: the longest pattern; among equals the one with fewer `*`, then the one for this file alone. */
export function findEntry(entries: readonly ContractEntry[], path: string, place: Segments): ContractEntry | undefined {
  let best: ContractEntry | undefined;
  for (const entry of entries) {
    if (!matchesFile(entry.file, path) || !isPrefixPattern(entry.pattern, place)) continue;
    if (best === undefined || weight(entry) > weight(best)) best = entry;
  }
  return best;
}

/** Segments count most, then how many of them are spelt out, then the file. */
function weight({ file, pattern }: ContractEntry): number {
  const literal = pattern.filter((segment) => segment !== "*").length;
  return pattern.length * 10_000 + literal * 10 + (file.includes("*") ? 0 : 1);
}

/** What lower layers may do to the value at a pointer; fixed unless a contract says otherwise. */
export function ruleAt(contracts: ContractsDocument, path: string, pointer: string): ContractRule {
  return findEntry(contractEntries(contracts), path, segmentsOf(pointer))?.rule ?? fixed;
}
