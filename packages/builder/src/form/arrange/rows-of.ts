/** Entries with an order, as rows that can be put elsewhere: choices of a field, questions of a list's items. */
import { findAt, isObject, pointerOf, type Segments, type Text } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { isEditable } from "../../draft/hold.ts";
import { findText } from "../../draft/text-at.ts";
import { type Ordered, orderChanges, step, unordered } from "../../entry/order.ts";
import { fieldsPath, inOrder } from "./outline.ts";

export interface EntryRow extends Ordered {
  readonly title: Text;
  readonly retired: boolean;
}

/** Of the entries at a place of the field library, in order. Questions of items are called as their field is. */
export function rowsAt(drafted: Drafted, place: Segments): readonly EntryRow[] {
  const { policy } = drafted;
  const found = findAt(policy.documents[fieldsPath], place);
  return Object.entries(isObject(found) ? found : {})
    .map(([name, entry]): EntryRow => {
      const order = isObject(entry) ? entry["x-order"] : undefined;
      return {
        name,
        title: findText(policy, fieldsPath, [...place, name, "title"]) ??
          findText(policy, fieldsPath, [name, "title"]) ?? { zh: name, en: name },
        order: typeof order === "number" ? order : unordered,
        retired: isObject(entry) && entry.retired === true,
        movable: isEditable(drafted, fieldsPath, [...place, name, "x-order"]),
      };
    })
    .sort(inOrder);
}

/** By one; nothing where there is no room. */
export function shiftRow(rows: readonly EntryRow[], place: Segments, name: string, by: 1 | -1): readonly DraftChange[] {
  const from = rows.findIndex((row) => row.name === name);
  const row = rows[from];
  const to = from + by;
  if (!row || to < 0 || to >= rows.length) return [];
  const others = rows.filter((one) => one !== row);
  const orders = orderChanges([...others.slice(0, to), row, ...others.slice(to)], to);
  return [...(orders ?? [])].map(([one, order]) => ({
    path: fieldsPath,
    pointer: pointerOf([...place, one, "x-order"]),
    value: order,
  }));
}

export function orderAtEnd(rows: readonly EntryRow[]): number {
  return Math.max(0, ...rows.flatMap(({ order }) => (order === unordered ? [] : [order]))) + step;
}
