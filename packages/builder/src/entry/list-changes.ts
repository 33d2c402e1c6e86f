/** What is done to an entry as a whole, as changes of the draft: moved, copied, put out of use, taken away, given back. */
import { findAt, isObject, pointerOf, type Segments } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { newName } from "../draft/new-name.ts";
import { englishPath } from "../draft/text-at.ts";
import { englishBelow, type Listed } from "./listed.ts";
import { orderChanges } from "./order.ts";

/** The changes that put a row at another position; none where it may not be moved. */
export function movedTo(path: string, rows: readonly Listed[], from: number, to: number): readonly DraftChange[] {
  const moved = rows[from];
  if (!moved || from === to) return [];
  const put = rows.filter((_, index) => index !== from).toSpliced(to, 0, moved);
  return ordersWritten(path, moved.place.slice(0, -1), orderChanges(put, to) ?? new Map());
}

function ordersWritten(path: string, parent: Segments, orders: ReadonlyMap<string, number>): readonly DraftChange[] {
  return [...orders].map(([name, value]) => ({ path, pointer: pointerOf([...parent, name, "x-order"]), value }));
}

interface Copied {
  readonly place: Segments;
  readonly changes: readonly DraftChange[];
}

/** A copy right after the entry, with its texts in both languages. */
export function copied(
  drafted: Drafted,
  path: string,
  rows: readonly Listed[],
  row: Listed,
  suffix: { readonly zh: string; readonly en: string },
): Copied {
  const parent = row.place.slice(0, -1);
  const siblings = findAt(drafted.policy.documents[path], parent);
  const taken = new Set(Object.keys(isObject(siblings) ? siblings : {}));
  const name = newName(drafted.policy.layer, row.name, `${row.title.en}${suffix.en}`, taken);
  const place = [...parent, name];
  const ordered = row.value["x-order"] !== undefined;
  const at = rows.indexOf(row) + 1;
  const orders = ordered ? orderChanges(rows.toSpliced(at, 0, { ...row, name, movable: true }), at) : undefined;
  const value = typeof row.value.title === "string" ? { ...row.value, title: `${row.title.zh}${suffix.zh}` } : row.value;
  const texts = englishBelow(drafted.policy.documents[englishPath], path, row.place).map((pointer) => {
    const end = pointer.slice(row.pointer.length);
    const text = findAt(drafted.policy.documents[englishPath], [path, pointer]);
    return {
      path: englishPath,
      pointer: pointerOf([path, `${pointerOf(place)}${end}`]),
      value: end === "/title" ? `${String(text)}${suffix.en}` : text,
    };
  });
  return { place, changes: [{ path, pointer: pointerOf(place), value }, ...ordersWritten(path, parent, orders ?? new Map()), ...texts] };
}

/** Everything at the place as the layer above has it, or away where that has nothing. */
export function givenBack(drafted: Drafted, path: string, place: Segments): readonly DraftChange[] {
  const documents = [drafted.policy.documents[englishPath], drafted.above?.documents[englishPath]];
  const pointers = new Set(documents.flatMap((document) => englishBelow(document, path, place)));
  const texts = [...pointers].filter((pointer) => findAt(documents[0], [path, pointer]) !== findAt(documents[1], [path, pointer]));
  return [{ path, pointer: pointerOf(place) }, ...texts.map((pointer) => ({ path: englishPath, pointer: pointerOf([path, pointer]) }))];
}

export function retiredTo(path: string, row: Listed, retired: boolean): readonly DraftChange[] {
  const pointer = pointerOf([...row.place, "retired"]);
  return [retired ? { path, pointer, value: true } : { path, pointer }];
}
