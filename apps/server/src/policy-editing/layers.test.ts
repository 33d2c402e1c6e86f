/** The first policy of a division, over HTTP: who may begin it, work on it and see it, until it is in force. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { NewLayer } from "../api/index.ts";
import { type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeAll(async () => {
  garden = await openEditingGarden();
});
afterAll(() => garden.close());

const valley: NewLayer = { above: "commons", division: "100200", title: { zh: "谷地园", en: "Valley garden" }, name: "first" };

it("is for those who edit the layer above, and for nobody else", async () => {
  const [city, ada, valleyKeeper] = await Promise.all([garden.keeper("city.keeper"), garden.keeper("ada"), garden.keeper("valley.keeper")]);
  expect(await outcome(ada.beginLayer(valley))).toBe("404 not-found");
  expect(await outcome((await garden.keeper("only.reader")).beginLayer(valley))).toBe("403 not-permitted");
  expect(await outcome(ada.beginLayer({ ...valley, above: "hillside" }))).toBe("422 unknown-division");
  const before = await city.layerBeginnings();
  const commons = before.find(({ above }) => above === "commons");
  expect(commons?.accountManagers, "those of the hillside add nobody in the valley").toEqual(["Name of commons.registrar"]);
  const known = commons?.free.map(({ code }) => code) ?? [];
  expect(known).not.toContain("100100");
  expect(await outcome(city.beginLayer({ ...valley, division: "100100" }))).toBe("409 layer-taken");
  expect(await outcome(city.beginLayer({ ...valley, division: "999999" }))).toBe("422 unknown-division");
  expect(known).toContain("100200");
  expect(await outcome(valleyKeeper.beginLayer(valley))).toBe("403 not-permitted");
});

it("is worked on by those of the layer above and of the division itself, reviewed by a second person, and then in force", async () => {
  const city = await garden.keeper("city.keeper");
  const own = await garden.keeper("valley.keeper");
  const draft = await city.beginLayer(valley);
  expect(draft).toMatchObject({
    layer: "valleyGarden",
    layerTitle: valley.title,
    state: "open",
    may: ["edit", "submit", "discard"],
  });
  expect((await city.drafts()).map(({ id }) => id)).toContain(draft.id);
  expect((await own.drafts()).map(({ id }) => id)).toEqual([draft.id]);
  expect((await own.draft(draft.id)).may).toEqual(["edit", "submit", "discard"]);
  const ada = await garden.keeper("ada");
  expect(await outcome(ada.draft(draft.id))).toBe("404 not-found");
  expect((await ada.drafts()).map(({ id }) => id)).not.toContain(draft.id);
  expect((await city.layerBeginnings())[0]?.free.map(({ code }) => code)).not.toContain("100200");

  const changes = [{ path: "rules/parameters.json", pointer: "/manyPlants/source/text", value: "谷地园约定" }];
  const edited = await own.editDraft(draft.id, { version: draft.version, changes, seen: ["《园圃公约》第三条"] });
  expect((await own.layerDifferences("valleyGarden", draft.id)).items[0]).toMatchObject({ pointer: "/manyPlants/source", what: "changed" });
  expect(await own.draftImpact(draft.id)).toMatchObject({ state: "done", total: 0 });
  const submitted = await own.submitDraft(draft.id, { version: edited.version, note: "x", effectiveFrom: "2026-03-02" });
  const second = await garden.keeper("city.second");
  const { digest } = await second.checkDraft(draft.id);
  expect(await outcome(city.approveDraft(draft.id, { version: submitted.version, digest }))).toBe("403 own-work");
  expect(await second.approveDraft(draft.id, { version: submitted.version, digest })).toMatchObject({ state: "published" });

  expect((await own.policies()).map(({ id }) => id)).toContain("valleyGarden");
  expect(await outcome(city.openDraft({ layer: "valleyGarden", title: "x" }))).toBe("403 not-permitted");
  expect((await own.openDraft({ layer: "valleyGarden", title: "x" })).may).toContain("edit");
  expect((await city.audit({ kind: "layerBegun" })).items).toMatchObject([
    { subject: draft.id, title: { en: "Policy of a new division begun" } },
  ]);
});
