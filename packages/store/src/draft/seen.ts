/** Whether what an editor saw is still there, so that an edit made on an older version may be made on the newest one all the same. */
import { type EffectivePolicy, findAt, isObject, isSameJson, segmentsOf } from "@jiefen/policy";
import type { DraftChange } from "./draft.ts";

/** `seen`: what stood at the place of each change when it was made, in the same order; `null` for nothing. A place that has the new value already is
 * no conflict. */
export function isAsSeen(
  { documents }: Pick<EffectivePolicy, "documents">,
  changes: readonly DraftChange[],
  seen: readonly unknown[],
): boolean {
  return (
    seen.length === changes.length &&
    changes.every(({ path, pointer, value }, index) => {
      const there = findAt(documents[path], segmentsOf(pointer));
      return isSame(there, seen[index]) || (value !== undefined && isSame(there, value));
    })
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return isSameJson(withoutEmpty(one) ?? null, withoutEmpty(other) ?? null);
}

/** What is left empty around a value that was taken away says nothing. */
function withoutEmpty(value: unknown): unknown {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const left = withoutEmpty(inner);
    return left === undefined ? [] : [[key, left] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
