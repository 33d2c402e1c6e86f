/** Differences of several layers from the one above them, laid side by side: one row for each place. */
import type { Difference, DifferencePart } from "@jiefen/policy";
import type { DifferenceCell, DifferenceRow } from "../api/index.ts";

/** Translations and tests follow what they translate and test. */
const unsaid: ReadonlySet<DifferencePart> = new Set(["english", "scenarios"]);

/** In the order in which parts and places are first met, part by part. */
export function differenceRows(found: readonly (readonly [layer: string, differences: readonly Difference[]])[]): readonly DifferenceRow[] {
  const rows = new Map<string, DifferenceRow>();
  for (const [layer, differences] of found) {
    for (const difference of differences) {
      if (unsaid.has(difference.part)) continue;
      const { part, partTitle, path, pointer, what, before, after, about } = difference;
      const key = `${path}#${pointer}`;
      const known = rows.get(key);
      const title = difference.title ?? { zh: about, en: about };
      const cell: DifferenceCell = { what, ...(after && { text: after }) };
      rows.set(key, {
        part,
        partTitle,
        path,
        pointer,
        title: known?.title ?? title,
        ...(before && { above: before }),
        cells: { ...known?.cells, [layer]: cell },
      });
    }
  }
  const all = [...rows.values()];
  const parts = [...new Set(all.map(({ part }) => part))];
  return parts.flatMap((part) => all.filter((row) => row.part === part));
}
