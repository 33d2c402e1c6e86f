/** Whether a case can be closed, as a term: the counterpart of the checklist in casework. */
import type { Policy } from "@jiefen/policy";
import { type Reading, truthOf } from "./condition.ts";
import { surelyHolds } from "./knowledge.ts";
import { and, not, or, type Term } from "./term.ts";

/** Every item asked for surely holds, on whatever ground the case is to end; with `settled`, on none. */
export function closable({ closure }: Policy, reading: Reading, settled: boolean): Term {
  const ground = reading.read(closure.groundField);
  const on = (id: string) => surelyHolds("equal", ground, id);
  const ready = (ids?: readonly string[]) =>
    and(
      closure.items
        .filter(({ id }) => ids?.includes(id) ?? true)
        .map(({ appliesWhen, conditions }) =>
          or([appliesWhen ? not(truthOf(appliesWhen, reading).possible) : "false", truthOf(conditions, reading).sure]),
        ),
    );
  const onNone = and([not(or(closure.grounds.map(({ id }) => on(id)))), ready()]);
  return settled ? onNone : or([onNone, ...closure.grounds.map(({ id, items }) => and([on(id), ready(items)]))]);
}
