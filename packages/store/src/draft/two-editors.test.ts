/** Two people edit one draft at the same time, each seeing it as it was a while ago. */
import { findAt, type Segments, segmentsOf } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import type { Draft, DraftChange } from "./draft.ts";
import { createPresence, presentFor } from "./presence.ts";

let garden: GardenStore;
beforeAll(async () => {
  garden = await openGarden();
});
afterAll(() => garden.close());

const plants = { path: "rules/parameters.json", pointer: "/manyPlants/value" };
const source = { path: "rules/parameters.json", pointer: "/manyPlants/source/text" };
const vole = { path: "schemas/dispute-types/voles.json", pointer: "/title" };
const places = [plants, source, vole] as const;

async function openedDraft(): Promise<Draft> {
  const opened = await garden.store.drafts.open({ layer: "hillside", title: "x", by: "ada" });
  if (!opened.ok) throw new Error(opened.why);
  return opened.draft;
}
async function effective(draft: Draft) {
  return (await garden.store.drafts.look(draft)).effective.documents;
}
async function valueNow(id: string, { path, pointer }: { readonly path: string; readonly pointer: string }): Promise<unknown> {
  const draft = await garden.store.drafts.find(id);
  return draft && findAt((await effective(draft))[path], segmentsOf(pointer));
}

it("makes an edit of another place on the newest version, though it was made on an older one", async () => {
  const { drafts } = garden.store;
  const { id, version } = await openedDraft();
  const first = await drafts.edit({ id, version, by: "ada" }, [{ ...plants, value: 10 }], [12]);
  const second = await drafts.edit({ id, version, by: "bo" }, [{ ...vole, value: "田鼠" }], [await valueNow(id, vole)]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect([await valueNow(id, plants), await valueNow(id, vole)]).toEqual([10, "田鼠"]);
});

it("refuses an edit of a place that somebody else changed since, and keeps what they wrote", async () => {
  const { drafts } = garden.store;
  const { id, version } = await openedDraft();
  await drafts.edit({ id, version, by: "ada" }, [{ ...plants, value: 10 }], [12]);
  expect(await drafts.edit({ id, version, by: "bo" }, [{ ...plants, value: 9 }], [12])).toMatchObject({ ok: false, why: "conflict" });
  expect(await drafts.edit({ id, version, by: "bo" }, [{ ...plants, value: 9 }])).toMatchObject({ ok: false, why: "stale" });
  expect(await valueNow(id, plants)).toBe(10);
  // Having seen what they wrote, one may still write one's own.
  expect(await drafts.edit({ id, version, by: "bo" }, [{ ...plants, value: 9 }], [10])).toMatchObject({ ok: true });
});

it("refuses an edit of a whole entry in which somebody else changed a value since", async () => {
  const { drafts } = garden.store;
  const { id, version } = await openedDraft();
  const entry = { path: plants.path, pointer: "/manyPlants" };
  const seen = await valueNow(id, entry);
  await drafts.edit({ id, version, by: "ada" }, [{ ...plants, value: 10 }], [12]);
  expect(await drafts.edit({ id, version, by: "bo" }, [entry], [seen])).toMatchObject({ ok: false, why: "conflict" });
  expect(await valueNow(id, plants)).toBe(10);
});

it("does nothing to a submitted draft, whatever was seen of it", async () => {
  const { drafts } = garden.store;
  const { id, version } = await openedDraft();
  await drafts.discard({ id, version, by: "ada" });
  expect(await drafts.edit({ id, version, by: "bo" }, [{ ...plants, value: 9 }], [12])).toMatchObject({ ok: false, why: "wrong-state" });
});

/** Somebody looks at the draft again, or changes a place as they last saw it. */
const step = fc.record({
  by: fc.constantFrom("ada", "bo"),
  looks: fc.boolean(),
  place: fc.constantFrom(0, 1, 2),
  number: fc.integer({ min: 1, max: 12 }),
  alone: fc.boolean(),
});

it("never loses an edit it acknowledged to somebody who had not seen it", async () => {
  const { drafts } = garden.store;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const opened = await openedDraft();
      const { id, version } = opened;
      const views = new Map<string, Draft>([
        ["ada", opened],
        ["bo", opened],
      ]);
      const acknowledged = new Map<number, unknown>();
      for (const { by, looks, place, number, alone } of steps) {
        const view = views.get(by) ?? opened;
        if (looks) {
          views.set(by, (await drafts.find(id)) ?? opened);
          continue;
        }
        const valueAt = (one: number): DraftChange => ({ ...(places[one] ?? plants), value: one === 0 ? number : `${by} ${number}` });
        const changed = alone ? [place] : [place, (place + 1) % places.length];
        const documents = await effective(view);
        const at = ({ path, pointer }: DraftChange): Segments => [path, ...segmentsOf(pointer)];
        const seen = changed.map((one) => findAt(documents, at(valueAt(one))) ?? null);
        const acted = await drafts.edit({ id, version, by }, changed.map(valueAt), seen);
        const unseen = changed.some((one, index) => acknowledged.has(one) && acknowledged.get(one) !== seen[index]);
        if (!acted.ok) {
          expect(acted.why).toBe("conflict");
          expect(unseen).toBe(true);
          continue;
        }
        for (const [index, one] of changed.entries()) {
          const { value } = valueAt(one);
          // Whoever is let through had seen what was acknowledged there, or writes the same.
          if (acknowledged.has(one)) expect([seen[index], value]).toContain(acknowledged.get(one));
          acknowledged.set(one, value);
        }
        views.set(by, acted.draft);
      }
      for (const [one, value] of acknowledged) expect(await valueNow(id, places[one] ?? plants)).toBe(value);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it("makes edits of different places sent at the same instant, all of them", async () => {
  const { drafts } = garden.store;
  const { id, version } = await openedDraft();
  const all = await Promise.all([
    drafts.edit({ id, version, by: "ada" }, [{ ...plants, value: 10 }], [12]),
    drafts.edit({ id, version, by: "bo" }, [{ ...source, value: "x" }], [await valueNow(id, source)]),
    drafts.edit({ id, version, by: "cy" }, [{ ...vole, value: "y" }], [await valueNow(id, vole)]),
  ]);
  expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect([await valueNow(id, plants), await valueNow(id, source), await valueNow(id, vole)]).toEqual([10, "x", "y"]);
});

it("tells who else has a draft open, and no longer of whom nothing was heard for half a minute", () => {
  let now = 0;
  const presence = createPresence(() => now);
  const place = { path: plants.path, pointer: plants.pointer };
  expect(presence.here("one", { person: "ada" })).toEqual([]);
  expect(presence.here("one", { person: "bo", place })).toEqual([{ person: "ada" }]);
  expect(presence.here("other", { person: "cy" })).toEqual([]);
  now += presentFor - 1;
  expect(presence.here("one", { person: "ada" })).toEqual([{ person: "bo", place }]);
  now += 1;
  expect(presence.here("one", { person: "ada" })).toEqual([]);
});
