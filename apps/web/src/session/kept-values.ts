/** What the parts of a kept form put into its draft, and what counts as nothing typed. */
import type { DraftStore } from "@jiefen/forms";
import type { Facts } from "@jiefen/policy";

/** What opens was kept by this form. */
export function keptIn<Value>(kept: unknown, initial: Value): Value {
  return typeof kept === "string" ? (JSON.parse(kept) as Value) : initial;
}

/** With the value under its name; without, where it is what the form began with. */
export function withKept<Value>(answers: Facts, name: string, value: Value, initial: Value): Facts {
  const { [name]: _, ...others } = answers;
  const written = JSON.stringify(value);
  return written === undefined || written === JSON.stringify(initial) ? others : { ...others, [name]: written };
}

/** Saving a draft with nothing in it forgets it instead. */
export function savingUnlessEmpty(store: DraftStore): DraftStore {
  return {
    ...store,
    save: (draft) => (Object.keys(draft.answers).length === 0 ? store.discard(draft.person, draft.subject) : store.save(draft)),
  };
}
