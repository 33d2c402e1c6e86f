/** Which cases are studied, in the address. */
import type { LabSource } from "../lab-part.ts";
import type { CasesChoice } from "./messages.ts";

export const mostMade = 1_000_000;
export const largestSeed = 2 ** 32 - 1;

/** The file itself stands in no address. */
export type CasesKind = CasesChoice["kind"];
export type Asked = Exclude<CasesChoice, { readonly kind: "file" }> | { readonly kind: "file" };

/** Ten thousand made-up cases unless the address says otherwise. */
export function askedCases(search: URLSearchParams, { layer, draft }: LabSource): Asked {
  switch (search.get("cases")) {
    case "desk":
      return { kind: "desk", layer, ...(draft !== undefined && { draft }) };
    case "file":
      return { kind: "file" };
    default:
      return {
        kind: "made",
        count: whole(search.get("count"), 1, mostMade) ?? 10_000,
        seed: whole(search.get("seed"), 0, largestSeed) ?? 1,
      };
  }
}

/** The address with other cases; what does not belong to them is left out. */
export function withCases(search: URLSearchParams, asked: Asked): URLSearchParams {
  const changed = new URLSearchParams(search);
  for (const name of ["cases", "count", "seed"]) changed.delete(name);
  if (asked.kind !== "made") changed.set("cases", asked.kind);
  else {
    changed.set("count", String(asked.count));
    changed.set("seed", String(asked.seed));
  }
  return changed;
}

function whole(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
  return Math.min(most, Math.max(least, Number(text)));
}
