/** An added ground for closing without settlement may not ask for less than any ground of the layer above. */
import { isObject, partOf } from "../document/json.ts";
import { findAt } from "../document/pointer.ts";
import { type Addition, entriesIn, type Laxity, namesIn, textsIn } from "./addition.ts";
import type { Surroundings } from "./tighten.ts";

const path = "rules/closure.json";

/** Whoever closes a case chooses the ground: a new one may stand in for any that is there. */
export function laxerGround({ place, above, below }: Addition): Laxity | undefined {
  const id = place.at(-1) ?? "";
  const entry = findAt(below.get(path), place);
  const listed = isObject(entry) ? textsIn(entry.items) : undefined;
  if (!listed) return undefined;
  const missing = neededFor(id, above).filter((item) => !listed.includes(item));
  if (missing.length === 0) return undefined;
  const mine = namesIn(below, path)(["grounds", id]);
  const items = missing.map((item) => namesIn(above, path)(["items", item]));
  const [zh, en] = [items.map((item) => item.zh).join("、"), items.map((item) => item.en).join(", ")];
  return {
    message: {
      zh: `按本级增加的 ${mine.zh} 销号，比上级少要求 ${zh}。`,
      en: `Closing on ${mine.en}, which this layer adds, would not ask for ${en}, as the layer above does.`,
    },
    hint: {
      zh: isKnown(id, above)
        ? `上级对 ${mine.zh} 要求全部销号条件；请补上。`
        : "上级任何一种终结事由要求的条件，增加的事由都要有；请补上。",
      en: isKnown(id, above)
        ? `On ${mine.en} the layer above asks for every item: add those.`
        : "What any ground of the layer above asks for, an added ground has to ask for, too: add those.",
    },
  };
}

/** A code that the layer above knows, and has no ground for, is closed there on every item. */
function neededFor(id: string, above: Surroundings): readonly string[] {
  const closure = above.get(path);
  const inUse = entriesIn(closure, "items").flatMap(([item, { retired }]) => (retired === true ? [] : [item]));
  if (isKnown(id, above)) return inUse;
  const asked = new Set(entriesIn(closure, "grounds").flatMap(([, { items }]) => textsIn(items) ?? []));
  return inUse.filter((item) => asked.has(item));
}

function isKnown(id: string, above: Surroundings): boolean {
  const closure = above.get(path);
  const field = isObject(closure) && typeof closure.groundField === "string" ? closure.groundField : "";
  return Object.hasOwn(partOf(partOf(above.get("schemas/fields.json"), field), "x-options"), id);
}
