/** Whether a case can be closed, as a term: the counterpart of the checklist in casework. */
import type { ChecklistItem, Policy } from "@jiefen/policy";
import { type Reading, truthOf } from "./condition.ts";
import { surelyHolds } from "./knowledge.ts";
import { and, not, or, type Term } from "./term.ts";

/** Every item asked for surely holds, on whatever ground the case is to end; with `settled`, on none. */
export function closable({ closure }: Policy, reading: Reading, settled: boolean): Term {
  const ground = reading.read(closure.groundField);
  const on = (id: string) => surelyHolds("equal", ground, id);
  const ready = (ids?: readonly string[]) => allReady(closure.items, reading, ids);
  const onNone = and([not(or(closure.grounds.map(({ id }) => on(id)))), ready()]);
  return settled ? onNone : or([onNone, ...closure.grounds.map(({ id, items }) => and([on(id), ready(items)]))]);
}

/** Every item that any ground asks for surely holds. */
export function readyOnAny({ closure }: Policy, reading: Reading): Term {
  return allReady(
    closure.items,
    reading,
    closure.grounds.flatMap(({ items }) => items),
  );
}

function allReady(items: readonly ChecklistItem[], reading: Reading, ids?: readonly string[]): Term {
  return and(
    items
      .filter(({ id }) => ids?.includes(id) ?? true)
      .map(({ appliesWhen, conditions }) =>
        or([appliesWhen ? not(truthOf(appliesWhen, reading).possible) : "false", truthOf(conditions, reading).sure]),
      ),
  );
}
