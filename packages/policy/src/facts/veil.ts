/** Masks within texts: what is masked for a reader, or left out, is so too where somebody wrote it into a sentence. */
import type { Policy } from "../policy/policy.ts";
import type { Facts, Item } from "./fact-value.ts";

/** From what is hidden to what stands in its place. */
export type Veil = ReadonlyMap<string, string>;

/** Shorter texts occur in others by chance. */
const shortest = 2;
const leftOut = "***";

/** What two views of the same facts tell otherwise: each true text with its mask. Codes of choices are no texts. */
export function masksBetween(policy: Policy, open: Facts, seen: Facts): readonly (readonly [string, string])[] {
  return Object.entries(open).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    const other = seen[name];
    if (isItems(value)) return value.flatMap((item, index) => masksBetween(policy, item, (isItems(other) && other[index]) || {}));
    if (typeof value !== "string" || value === other || policy.facts[name]?.type !== "text") return [];
    return [...value].length < shortest ? [] : [[value, typeof other === "string" ? other : leftOut]];
  });
}

/** Longer texts first: a name may begin another. */
export function veilText(text: string, veil: Veil): string {
  return [...veil].toSorted(([a], [b]) => b.length - a.length).reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}
