/** What a kept form puts into its draft, and when it has none. */
import type { Draft, DraftStore } from "@jiefen/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptIn, savingUnlessEmpty, withKept } from "./kept-values.ts";

function storeOf(drafts: Map<string, Draft>): DraftStore {
  return {
    find: async (_, subject) => drafts.get(subject),
    list: async () => [...drafts.values()],
    save: async (draft) => void drafts.set(draft.subject, draft),
    discard: async (_, subject) => void drafts.delete(subject),
  };
}

const draftOf = (answers: Draft["answers"]): Draft => ({ person: "rose", subject: "letter/1", release: "", answers, savedAt: 1 });

describe("what is kept of a form", () => {
  it("opens as it was typed, whatever was typed beside it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (typed, beside, initial) => {
        const answers = withKept(withKept({}, "report", typed, initial), "extend", beside, initial);
        expect(keptIn(answers.report, initial)).toBe(typed);
        expect(keptIn(answers.extend, initial)).toBe(beside);
      }),
    );
  });

  it("is nothing once it is again what the form began with", () => {
    const initial = { before: { height: 3 }, answers: { height: 3 } };
    const changed = withKept({}, "changed", { ...initial, answers: { height: 4 } }, initial);
    expect(Object.keys(changed)).toEqual(["changed"]);
    expect(withKept(changed, "changed", { before: { height: 3 }, answers: { height: 3 } }, initial)).toEqual({});
    expect(withKept({ to: '"shed"' }, "to", undefined, undefined)).toEqual({});
  });

  it("is no draft any more once it is emptied", async () => {
    const drafts = new Map<string, Draft>();
    const store = savingUnlessEmpty(storeOf(drafts));
    await store.save(draftOf({ reason: '"wet"' }));
    expect(await store.list("rose")).toHaveLength(1);
    await store.save(draftOf({}));
    expect(await store.list("rose")).toEqual([]);
  });
});
