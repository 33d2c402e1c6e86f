/** Conversions that would put answers where fewer people are kept from them: what is personal or restricted stays so. */
import type { Policy } from "@jiefen/policy";
import type { Conversion } from "./conversion.ts";

/** From the most open to the least. */
const kept = ["open", "personal", "restricted"] as const;

/** The first field of each conversion that goes from better kept answers to others, and where it would go. */
export function lessProtected(
  before: Policy,
  after: Policy,
  conversions: readonly Conversion[],
): readonly { readonly from: string; readonly to: string }[] {
  return conversions.flatMap((conversion) => {
    if (conversion.kind !== "rename" && conversion.kind !== "split") return [];
    const { from } = conversion;
    const targets = conversion.kind === "rename" ? [conversion.to] : Object.values(conversion.to).flatMap((told) => Object.keys(told));
    const to = targets.find((target) => keptIn(after, target) < keptIn(before, from));
    return to === undefined ? [] : [{ from, to }];
  });
}

function keptIn({ facts }: Policy, name: string): number {
  const origin = Object.hasOwn(facts, name) ? facts[name]?.origin : undefined;
  return kept.indexOf((origin?.kind === "field" ? origin.sensitivity : undefined) ?? "open");
}
