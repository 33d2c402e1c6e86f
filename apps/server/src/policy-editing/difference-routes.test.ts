/** What the layers of the garden have otherwise than one another, over HTTP. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { draftWith, type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeAll(async () => {
  garden = await openEditingGarden();
});
afterAll(() => garden.close());

it("tells what a layer in force has otherwise than the layer above, with the place of each", async () => {
  const found = await (await garden.keeper("ada")).layerDifferences("hillside");
  expect(found).toMatchObject({ layer: { id: "hillside" }, above: { id: "commons" }, unsound: false });
  const plants = found.items.find(({ path, pointer }) => path === "rules/parameters.json" && pointer === "/manyPlants/value");
  expect(plants).toMatchObject({ what: "changed", before: { zh: "20" }, after: { zh: "12" }, layer: "hillside" });
  expect(found.items.some(({ part }) => part === "layer")).toBe(false);
});

it("tells the same of a draft as it stands, and nothing while it has errors", async () => {
  const ada = await garden.keeper("ada");
  const draft = await draftWith(ada, 9);
  const found = await ada.layerDifferences("hillside", draft.id);
  expect(found.draft).toEqual({ id: draft.id, title: draft.title });
  expect(found.items.find(({ pointer }) => pointer === "/manyPlants/value")?.after?.zh).toBe("9");
  const broken = { path: "rules/closure.json", pointer: "/items/gateShut", value: { title: "园门已关" } };
  await ada.editDraft(draft.id, { version: draft.version, changes: [broken] });
  expect(await ada.layerDifferences("hillside", draft.id)).toMatchObject({ unsound: true, items: [] });
  expect(await outcome((await garden.keeper("city.keeper")).layerDifferences("commons", draft.id))).toBe("404 not-found");
});

it("tells nothing of the highest layer", async () => {
  const found = await (await garden.keeper("city.keeper")).layerDifferences("commons");
  expect(found).toMatchObject({ items: [], unsound: false });
  expect(found.above).toBeUndefined();
});

it("lays the layers in scope side by side, one row for each place", async () => {
  const { above, choices, layers, rows } = await (await garden.keeper("city.keeper")).differenceMatrix();
  expect(above?.id).toBe("commons");
  expect(choices.map(({ id }) => id)).toEqual(["commons"]);
  expect(layers).toMatchObject([{ id: "hillside", older: false }]);
  expect(rows.find(({ pointer }) => pointer === "/manyPlants/value")).toMatchObject({
    above: { zh: "20" },
    cells: { hillside: { what: "changed", text: { zh: "12" } } },
  });
  const keys = rows.map(({ path, pointer }) => `${path}#${pointer}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it("shows nobody what lies outside of their division", async () => {
  const valley = await garden.keeper("valley.keeper");
  expect(await outcome(valley.layerDifferences("hillside"))).toBe("404 not-found");
  expect(await valley.differenceMatrix()).toEqual({ choices: [], layers: [], rows: [] });
  expect(await outcome(valley.differenceMatrix({ above: "commons" }))).toBe("404 not-found");
  const draft = await draftWith(await garden.keeper("ada"), 8);
  expect(await outcome(valley.layerDifferences("commons", draft.id))).toBe("404 not-found");
});
