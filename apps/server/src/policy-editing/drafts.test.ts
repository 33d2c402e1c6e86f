/** Drafts over HTTP on a real database: what is kept, what is refused, and who may do what. */
import { findAt, segmentsOf } from "@jiefen/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftView } from "../api/index.ts";
import { draftWith, type EditingGarden, manyPlants, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome, problemOf } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeAll(async () => {
  garden = await openEditingGarden();
});
afterAll(() => garden.close());

function valueIn({ policy }: DraftView, path: string, pointer: string): unknown {
  return findAt(policy.documents[path], segmentsOf(pointer));
}
/** What the layer itself has written so far. */
async function ownFile({ id }: DraftView, path: string): Promise<unknown> {
  return (await garden.store.drafts.find(id))?.files.find((file) => file.path === path)?.content;
}
const parameters = "rules/parameters.json";

describe("editing", () => {
  it("sets a value, keeps the smallest patch, and says who wrote it", async () => {
    const draft = await draftWith(await garden.keeper("ada"), 10);
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(10);
    expect(draft.policy.provenance[parameters]?.["/manyPlants/value"]).toBe("hillside");
    expect(draft.aboveDocuments?.documents[parameters]).toMatchObject({ manyPlants: { value: 20 } });
    expect(draft.contracts[parameters]?.["/manyPlants/value"]).toEqual({ allow: "tighten", direction: "lower" });
    expect(await ownFile(draft, parameters)).toEqual({ manyPlants: { value: 10, source: { text: "《坡上园约定》第一条" } } });
    expect(draft).toMatchObject({
      state: "open",
      version: 2,
      edits: 1,
      editors: [{ name: "Name of ada" }],
      undoable: true,
      redoable: false,
    });
    expect(draft.may).toEqual(["edit", "submit", "discard"]);
  });

  it("goes back to the value of the layer above, and then writes nothing of it", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    const changes = [
      { path: parameters, pointer: "/manyPlants/value" },
      { path: parameters, pointer: "/manyPlants/source" },
    ];
    const draft = await client.editDraft(id, { version, changes });
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(20);
    expect(draft.policy.provenance[parameters]?.["/manyPlants/value"]).toBe("commons");
    expect(await ownFile(draft, parameters)).toBeUndefined();
  });

  it("adds what the contract lets a layer add, English with it, and takes its own addition away again", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    const field = { path: "schemas/fields.json", pointer: "/wallHeight" };
    const english = { path: "schemas/i18n/en.json", pointer: "/schemas~1fields.json/~1wallHeight~1title" };
    const added = await client.editDraft(id, {
      version,
      changes: [
        { ...field, value: { type: "integer", title: "石墙高度", minimum: 0, maximum: 9, "x-unit": "metres" } },
        { ...english, value: "Height of the wall" },
      ],
    });
    expect(await ownFile(added, field.path)).toMatchObject({ wallHeight: { new: true, title: "石墙高度" } });
    expect(valueIn(added, english.path, english.pointer)).toBe("Height of the wall");
    const removed = await client.editDraft(id, { version: added.version, changes: [field, english] });
    expect(valueIn(removed, field.path, field.pointer)).toBeUndefined();
    expect(await ownFile(removed, field.path)).toEqual(
      (await garden.store.drafts.find(id))?.edits[0]?.files.find(({ path }) => path === field.path)?.before,
    );
  });

  it("keeps what is not right yet, lists it, and lets nobody submit it", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    const item = { path: "rules/closure.json", pointer: "/items/gateShut", value: { title: "园门已关" } };
    const draft = await client.editDraft(id, { version, changes: [item] });
    expect(draft.issues.some(({ severity, pointer }) => severity === "error" && pointer.startsWith("/items/gateShut"))).toBe(true);
    const check = await client.checkDraft(id);
    expect(check).toMatchObject({ scenarios: [], differences: [] });
    const problem = await problemOf(client.submitDraft(id, { version: draft.version, note: "x", effectiveFrom: "2026-03-02" }));
    expect(problem).toMatchObject({ status: 422, code: "draft-unsound" });
    expect(problem.issues?.length).toBeGreaterThan(0);
  });

  it("lists a scenario that no longer comes out, and lets nobody submit that", async () => {
    const client = await garden.keeper("ada");
    const draft = await draftWith(client, 20);
    const check = await client.checkDraft(draft.id);
    expect(check.scenarios.filter(({ differences }) => differences.length > 0).map(({ id }) => id)).toEqual(["patch/below"]);
    const problem = await problemOf(client.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom: "2026-03-02" }));
    expect(problem).toMatchObject({
      code: "draft-unsound",
      issues: [{ code: "scenario-failed", file: "rules/hillside/scenarios/patch.json" }],
    });
  });

  it("undoes and redoes, and redoes nothing once something else was edited", async () => {
    const client = await garden.keeper("ada");
    let draft = await draftWith(client, 11);
    draft = await client.editDraft(draft.id, { version: draft.version, changes: [manyPlants(10)] });
    draft = await client.undoDraft(draft.id, draft.version);
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(11);
    draft = await client.undoDraft(draft.id, draft.version);
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(12);
    expect(draft).toMatchObject({ undoable: false, redoable: true, edits: 0 });
    expect(await outcome(client.undoDraft(draft.id, draft.version))).toBe("422 nothing-to-undo");
    draft = await client.redoDraft(draft.id, draft.version);
    draft = await client.redoDraft(draft.id, draft.version);
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(10);
    draft = await client.undoDraft(draft.id, draft.version);
    draft = await client.editDraft(draft.id, { version: draft.version, changes: [manyPlants(9)] });
    draft = await client.undoDraft(draft.id, draft.version);
    draft = await client.redoDraft(draft.id, draft.version);
    expect(valueIn(draft, parameters, "/manyPlants/value")).toBe(9);
    expect(await outcome(client.redoDraft(draft.id, draft.version))).toBe("422 nothing-to-redo");
    expect(draft.history.map(({ undone }) => undone)).toEqual([false, true, false]);
  });
});

describe("what breaks a contract", () => {
  const refused: Readonly<Record<string, readonly [string, { path: string; pointer: string; value?: unknown }]>> = {
    "looser than the city allows": ["contract-breach", manyPlants(25)],
    "a fixed value": ["contract-breach", { path: parameters, pointer: "/relapseDays/value", value: 10 }],
    "the city's condition": ["contract-breach", { path: "rules/grading.json", pointer: "/criteria/patch/conditions", value: { all: [] } }],
    "the type of a field": ["field-fixed", { path: "schemas/fields.json", pointer: "/plantsHit/type", value: "string" }],
    "a field of the city removed": ["retire-instead", { path: "schemas/fields.json", pointer: "/plantsHit", value: null }],
    "a field of its own, released, removed": ["retire-instead", { path: "schemas/fields.json", pointer: "/burrows" }],
    "the type of its own, released field": ["field-fixed", { path: "schemas/fields.json", pointer: "/burrows/type", value: "number" }],
    "what is always current": ["change-refused", { path: "rules/organisation.json", pointer: "/roles/chair/title", value: "x" }],
    "who the layer is": ["change-refused", { path: "rules/layer.json", pointer: "/division", value: "999999" }],
    "no file of a policy": ["change-refused", { path: "rules/secrets.json", pointer: "/x", value: 1 }],
    "a name that is not safe": ["change-refused", { path: parameters, pointer: "/__proto__/value", value: 1 }],
    "a place in a text": ["change-refused", { path: parameters, pointer: "/manyPlants/title/x", value: 1 }],
    "nested too deeply": ["change-refused", { path: parameters, pointer: `/manyPlants${"/a".repeat(60)}`, value: 1 }],
  };
  it.each(Object.entries(refused))("is refused: %s", async (_, [code, change]) => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    const problem = await problemOf(client.editDraft(id, { version, changes: [change] }));
    expect(problem).toMatchObject({ status: 422, code });
    expect(problem.issues?.[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(await client.draft(id)).toMatchObject({ version, edits: 0, history: [] });
  });

  it("is refused even while something else is not right yet", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    const unfinished = { path: "rules/closure.json", pointer: "/items/gateShut", value: { title: "园门已关" } };
    const draft = await client.editDraft(id, { version, changes: [unfinished] });
    expect(await outcome(client.editDraft(id, { version: draft.version, changes: [manyPlants(25)] }))).toBe("422 contract-breach");
    expect(await outcome(client.editDraft(id, { version: draft.version, changes: [manyPlants(9)] }))).toBe("ok");
  });
});

describe("two people", () => {
  it("cannot both change one version", async () => {
    const ada = await garden.keeper("ada");
    const bo = await garden.keeper("bo");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "x" });
    const both = await Promise.all([
      outcome(ada.editDraft(id, { version, changes: [manyPlants(10)] })),
      outcome(bo.editDraft(id, { version, changes: [manyPlants(9)] })),
    ]);
    expect([...both].sort()).toEqual(["409 stale", "ok"]);
    const draft = await ada.draft(id);
    expect(draft).toMatchObject({ version: version + 1, edits: 1 });
    for (const act of [ada.undoDraft, ada.redoDraft, ada.discardDraft]) expect(await outcome(act(id, version))).toBe("409 stale");
    expect(await outcome(ada.submitDraft(id, { version, note: "x", effectiveFrom: "2026-03-02" }))).toBe("409 stale");
  });

  it("may change different places at once, whatever version each of them saw", async () => {
    const ada = await garden.keeper("ada");
    const bo = await garden.keeper("bo");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "x" });
    await ada.editDraft(id, { version, changes: [manyPlants(10)], seen: [12] });
    const vole = { path: "schemas/dispute-types/voles.json", pointer: "/title" };
    const seen = [valueIn(await bo.draft(id), vole.path, vole.pointer)];
    const both = await bo.editDraft(id, { version, changes: [{ ...vole, value: "鼠" }], seen });
    expect([valueIn(both, parameters, "/manyPlants/value"), valueIn(both, vole.path, vole.pointer)]).toEqual([10, "鼠"]);
    expect(await outcome(bo.editDraft(id, { version, changes: [manyPlants(9)], seen: [12] }))).toBe("409 edit-conflict");
    expect(await outcome(bo.editDraft(id, { version, changes: [manyPlants(9)], seen: [10] }))).toBe("ok");
  });

  it("are told of one another while they have the draft open, and of what was done to it", async () => {
    const ada = await garden.keeper("ada");
    const bo = await garden.keeper("bo");
    const { id, version } = await ada.openDraft({ layer: "hillside", title: "x" });
    expect(await ada.draftPresence(id, {})).toEqual({ version, others: [] });
    const person = { id: garden.keeperId("ada"), name: "Name of ada" };
    expect(await bo.draftPresence(id, { path: parameters, pointer: "/manyPlants" })).toEqual({ version, others: [{ person }] });
    await bo.editDraft(id, { version, changes: [manyPlants(10)] });
    const seen = await ada.draftPresence(id, {});
    expect(seen).toMatchObject({
      version: version + 1,
      others: [{ person: { name: "Name of bo" }, path: parameters, pointer: "/manyPlants" }],
    });
    garden.later(30_000);
    expect((await ada.draftPresence(id, {})).others).toEqual([]);
    expect(await outcome((await garden.keeper("valley.keeper")).draftPresence(id, {}))).toBe("404 not-found");
  });
});

describe("who", () => {
  it("sees and edits only what is theirs", async () => {
    const draft = await draftWith(await garden.keeper("ada"), 10);
    const editing = async (name: Parameters<EditingGarden["keeper"]>[0]) =>
      outcome((await garden.keeper(name)).editDraft(draft.id, { version: 99, changes: [manyPlants(9)] }));
    const seeing = async (name: Parameters<EditingGarden["keeper"]>[0]) => outcome((await garden.keeper(name)).draft(draft.id));
    expect(await editing("only.editor")).toBe("409 stale");
    expect(await editing("only.reader")).toBe("403 not-permitted");
    expect(await editing("bed.keeper")).toBe("403 not-permitted");
    expect(await editing("city.keeper")).toBe("403 not-permitted");
    expect(await editing("valley.keeper")).toBe("404 not-found");
    for (const name of ["only.reader", "bed.keeper", "city.keeper"] as const) expect(await seeing(name)).toBe("ok");
    expect(await seeing("valley.keeper")).toBe("404 not-found");
    const valley = await garden.keeper("valley.keeper");
    expect(await valley.drafts()).toEqual([]);
    expect(await outcome(valley.drafts("hillside"))).toBe("404 not-found");
    expect(await outcome(valley.openDraft({ layer: "hillside", title: "x" }))).toBe("404 not-found");
    expect(await outcome(valley.openDraft({ layer: "commons", title: "x" }))).toBe("403 not-permitted");
    const city = await garden.keeper("city.keeper");
    expect(await outcome(city.openDraft({ layer: "hillside", title: "x" }))).toBe("403 not-permitted");
    expect((await city.drafts()).map(({ id }) => id)).toContain(draft.id);
    expect((await city.draft(draft.id)).may).toEqual([]);
  });

  it("opens the highest layer, which no contract binds", async () => {
    const client = await garden.keeper("city.keeper");
    const { id, version, contracts, aboveDocuments } = await client.openDraft({ layer: "commons", title: "x" });
    expect(contracts).toEqual({});
    expect(aboveDocuments).toBeUndefined();
    const draft = await client.editDraft(id, { version, changes: [{ path: parameters, pointer: "/relapseDays/value", value: 60 }] });
    expect(valueIn(draft, parameters, "/relapseDays/value")).toBe(60);
    expect(draft.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const removal = { path: "schemas/fields.json", pointer: "/plantsHit" };
    expect(await outcome(client.editDraft(id, { version: draft.version, changes: [removal] }))).toBe("422 retire-instead");
  });
});
