/** Conflicts of a draft that was brought over: open until somebody answers at that very place, and again once the answer is taken back. */
import { findAt, pointerOf, segmentsOf } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import type { Acted } from "./acted.ts";
import type { Settlement } from "./conflicts.ts";
import type { Draft, DraftChange } from "./draft.ts";

const by = "ada";
const plants = { path: "rules/parameters.json", pointer: "/manyPlants/value" };
/** Taken whole. */
const source = { path: "rules/parameters.json", pointer: "/manyPlants/source" };
const known = { path: "rules/scenarios/patch.json", pointer: "/cases/several" };
const places = [plants, source, known] as const;
const english = { path: "schemas/i18n/en.json", pointer: pointerOf([source.path, `${source.pointer}/text`]) };
const own = { title: "坡上几株", type: "slugs", today: "2026-11-24", facts: {}, expect: { level: "mild" } };
const within = { path: known.path, pointer: `${known.pointer}/today` };
const inSource = { path: source.path, pointer: `${source.pointer}/text` };
const around = { path: source.path, pointer: "/manyPlants" };

let garden: GardenStore;
beforeAll(async () => {
  garden = await openGarden();
  const city = await changed(await opened("commons"), [
    { ...plants, value: 8 },
    { ...source, value: { text: "新公约" } },
    { ...english, value: "New covenant" },
    known,
  ]);
  await garden.store.policies.publish({ layer: "commons", files: city.files, effectiveFrom: "2026-03-02", by, note: "x" });
});
afterAll(() => garden.close());

const sure = async (acting: Promise<Acted>): Promise<Draft> => {
  const acted = await acting;
  if (!acted.ok) throw new Error(JSON.stringify(acted));
  return acted.draft;
};
const on = ({ id, version }: Draft) => ({ id, version, by });
const opened = (layer: string) => sure(garden.store.drafts.open({ layer, title: "x", by }));
const changed = (draft: Draft, changes: readonly DraftChange[]) => sure(garden.store.drafts.edit(on(draft), changes));

/** The hillside calls a known case of the commons otherwise, and the new release of the commons comes in. */
async function broughtOver(): Promise<Draft> {
  const draft = await changed(await opened("hillside"), [{ path: known.path, pointer: `${known.pointer}/title`, value: own.title }]);
  return sure(garden.store.drafts.rebase(on(draft)));
}

async function openPlaces(draft: Draft): Promise<readonly string[]> {
  const found = await garden.store.drafts.conflicts(draft);
  return found.flatMap(({ settled, place }) => (settled ? [] : [pointerOf(place)])).sort();
}

async function valueNow(draft: Draft, { path, pointer }: { readonly path: string; readonly pointer: string }): Promise<unknown> {
  return findAt((await garden.store.drafts.look(draft)).effective.documents[path], segmentsOf(pointer));
}

const choose = (settlement: Settlement) => (draft: Draft) => garden.store.drafts.settle(on(draft), [settlement]);
const edit = (change: DraftChange) => (draft: Draft) => garden.store.drafts.edit(on(draft), [change]);

interface Step {
  /** The place it answers at. */
  readonly answers?: string;
  readonly act: (draft: Draft) => Promise<Acted>;
}

const values = new Map<string, unknown>([
  [plants.pointer, 6],
  [source.pointer, { text: "另一份" }],
  [known.pointer, own],
]);
const answering: readonly Step[] = places.flatMap((place) => {
  const value = values.get(place.pointer);
  const acts = [
    choose({ ...place, choice: "ours" }),
    choose({ ...place, choice: "theirs" }),
    choose({ ...place, choice: { value } }),
    edit({ ...place, value }),
  ];
  return acts.map((act): Step => ({ answers: place.pointer, act }));
});
const beside: readonly Step[] = [{ ...within, value: "2026-11-25" }, { ...inSource, value: "旧" }, around].map((change) => ({
  act: edit(change),
}));

it("is open unless what counts of the draft's edits answers at that very place; what is around or within it is no answer", async () => {
  const { drafts } = garden.store;
  const steps = fc.array(fc.constantFrom<Step | "undo" | "redo">(...answering, ...beside, "undo", "redo"), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      let draft = await broughtOver();
      let done: Step[] = [];
      let undone: Step[] = [];
      for (const step of taken) {
        const isTurn = step === "undo" || step === "redo";
        // Further back would take back that it was brought over.
        if (step === "undo" && done.length === 0) continue;
        const acted = await (isTurn ? drafts[step](on(draft)) : step.act(draft));
        if (!acted.ok) continue;
        draft = acted.draft;
        if (!isTurn) [done, undone] = [[...done, step], []];
        else if (step === "undo") [done, undone] = [done.slice(0, -1), [...done.slice(-1), ...undone]];
        else [done, undone] = [[...done, ...undone.slice(0, 1)], undone.slice(1)];
        const answered = new Set(done.map(({ answers }) => answers));
        const left = places.map(({ pointer }) => pointer).filter((pointer) => !answered.has(pointer));
        expect(await openPlaces(draft)).toEqual(left.sort());
      }
      const left = await openPlaces(draft);
      const submitted = await drafts.submit(on(draft), { note: "x", effectiveFrom: "2026-03-02" });
      const refused = submitted.ok ? [] : submitted.issues.filter(({ code }) => code === "unsettled").map(({ pointer }) => pointer);
      expect(refused.sort()).toEqual(left);
    }),
    { numRuns: 12, examples: [[[answering[1], "undo", "redo"]], [[...beside]]] },
  );
}, 120_000);

it("refuses to keep what the layer above no longer allows, and any other value that goes beyond it", async () => {
  const draft = await broughtOver();
  const { drafts } = garden.store;
  for (const choice of ["ours", { value: 9 }] as const)
    expect(await drafts.settle(on(draft), [{ ...plants, choice }])).toMatchObject({ ok: false, why: "breach" });
  expect(await openPlaces(draft)).toContain(plants.pointer);
});

it("lets the English go with the Chinese that is chosen, there and back, and another text bring its own", async () => {
  const { drafts } = garden.store;
  let draft = await broughtOver();
  const before = await valueNow(draft, english);
  const texts = async () => [await valueNow(draft, inSource), await valueNow(draft, english)];
  draft = await sure(drafts.settle(on(draft), [{ ...source, choice: "theirs" }]));
  expect(await texts()).toEqual(["新公约", "New covenant"]);
  draft = await sure(drafts.settle(on(draft), [{ ...source, choice: "ours" }]));
  expect(await texts()).toEqual(["《坡上园约定》第一条", before]);
  const along = [{ ...english, value: "Another" }];
  draft = await sure(drafts.settle(on(draft), [{ ...source, choice: { value: { text: "另一份" } }, along }]));
  expect(await texts()).toEqual(["另一份", "Another"]);
});

it("refuses another value that no document may hold", async () => {
  const draft = await broughtOver();
  const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`);
  expect(await garden.store.drafts.settle(on(draft), [{ ...source, choice: { value: deep } }])).toMatchObject({ ok: false, why: "breach" });
});
