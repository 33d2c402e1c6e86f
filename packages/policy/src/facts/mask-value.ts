/** How one personal value looks to somebody who may not read it. */
import type { Policy } from "../policy/policy.ts";
import type { FactValue } from "./fact-value.ts";

const star = "*";

/** Undefined when the value is left out instead: only text can carry a mask. */
export function maskValue(policy: Policy, fact: string, value: FactValue): string | undefined {
  if (typeof value !== "string" || policy.facts[fact]?.type !== "text") return undefined;
  const origin = policy.facts[fact].origin;
  const identity = origin.kind === "field" ? origin.identity : undefined;
  const letters = [...value];
  if (identity === "name") return `${letters[0] ?? ""}${star.repeat(2)}`;
  if (identity === "phone" && letters.length >= 7) return `${letters.slice(0, 3).join("")}${star.repeat(4)}${letters.slice(-4).join("")}`;
  if (identity === "idNumber" && letters.length >= 15)
    return `${letters.slice(0, 4).join("")}${star.repeat(12)}${letters.slice(-2).join("")}`;
  return star.repeat(3);
}

export function looksMasked(value: unknown): boolean {
  return typeof value === "string" && (value.includes(star.repeat(2)) || value.includes("＊＊"));
}
