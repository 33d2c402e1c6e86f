/** Items of the checklist that still block, as a refusal. */
import type { Refusal } from "../case/refusal.ts";
import type { ChecklistState } from "../case/task.ts";
import { place, refuse } from "../refusal/refuse.ts";

/** Undefined when every item surely holds. */
export function blocking({ items, mayRequest }: ChecklistState): Refusal | undefined {
  if (mayRequest) return undefined;
  const open = items.filter(({ outcome }) => outcome !== "yes");
  return refuse(
    "checklist-blocks",
    open.map(({ id, title, remedy, layer, outcome }) => {
      const so = outcome === "no" ? { zh: "还没有做到", en: "does not hold" } : { zh: "还不清楚", en: "is not known" };
      const message = { zh: `“${title.zh}”${so.zh}。`, en: `“${title.en}” ${so.en}.` };
      return place("checklist-blocks", `rules/${layer}/closure.json`, `/items/${id}`, message, remedy);
    }),
  );
}
