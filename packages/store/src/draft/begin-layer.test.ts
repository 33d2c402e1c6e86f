/** A layer from nothing: its first draft, checked, reviewed and published, and what stands in its way. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import type { Beginning } from "./begin-layer.ts";
import { authorsOf, type Draft } from "./draft.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const beginning: Beginning = {
  layerTitle: { zh: "谷地园", en: "Valley garden" },
  division: "100200",
  above: "commons",
  title: "first",
  by: "ada",
};

async function begun(more: Partial<Beginning> = {}): Promise<Draft> {
  const acted = await garden.store.drafts.begin({ ...beginning, ...more });
  if (!acted.ok) throw new Error(acted.why);
  return acted.draft;
}

it("has everything of the layer above, and of its own only who it is", async () => {
  const { drafts, policies } = garden.store;
  const draft = await begun();
  expect(draft.layer).toBe("valleyGarden");
  expect(draft.files.map(({ path }) => path)).toEqual(["rules/layer.json", "schemas/i18n/en.json"]);
  const { effective, issues, sound } = await drafts.check(draft);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(effective.chain).toEqual(["commons", "valleyGarden"]);
  expect(effective.layerTitles.valleyGarden).toEqual(beginning.layerTitle);
  const above = await policies.findReleased(draft.above ?? "");
  expect(effective.documents["rules/parameters.json"]).toEqual(above?.documents["rules/parameters.json"]);
  expect(sound?.policy.layer.division).toBe("100200");
});

it("is edited within the contracts of the layer above, and published by a second person", async () => {
  const { drafts, policies, audit } = garden.store;
  const { id, version } = await begun();
  const plants = { path: "rules/parameters.json", pointer: "/manyPlants/value" };
  expect(await drafts.edit({ id, version, by: "bo" }, [{ ...plants, value: 25 }])).toMatchObject({ ok: false, why: "breach" });
  const edit = await drafts.edit({ id, version, by: "bo" }, [
    { path: plants.path, pointer: "/manyPlants/source/text", value: "谷地园约定" },
  ]);
  const on = (by: string, draft: Draft) => ({ id, version: draft.version, by });
  if (!edit.ok) throw new Error(edit.why);
  const submitted = await drafts.submit(on("bo", edit.draft), { note: "x", effectiveFrom: "2026-03-02" });
  if (!submitted.ok) throw new Error(`${submitted.why} ${JSON.stringify(submitted.issues)}`);
  const digest = submitted.draft.submission?.digest ?? "";
  expect(authorsOf(submitted.draft)).toEqual(["ada", "bo"]);
  expect(await drafts.approve(on("ada", submitted.draft), digest)).toMatchObject({ ok: false, why: "own-work" });
  expect(await drafts.approve(on("cy", submitted.draft), digest)).toMatchObject({ ok: true, draft: { state: "published" } });
  expect(await policies.findLayerOf("100200")).toMatchObject({
    layer: "valleyGarden",
    title: beginning.layerTitle,
    chain: ["commons", "valleyGarden"],
  });
  expect((await policies.getStanding("valleyGarden")).roles.length).toBeGreaterThan(0);
  expect((await audit.list({ limit: 9 })).map(({ kind }) => kind)).toEqual(["released", "draftSubmitted", "draftEdited", "layerBegun"]);
  // From then on it is a layer like any other.
  expect(await drafts.open({ layer: "valleyGarden", title: "second", by: "bo" })).toMatchObject({ ok: true });
  expect(await drafts.begin(beginning)).toMatchObject({ ok: false, why: "taken" });
});

it("may be published without any difference, and not twice from two drafts", async () => {
  const { drafts } = garden.store;
  const draft = await begun();
  expect(await drafts.begin({ ...beginning, layerTitle: { zh: "别的", en: "Other" } })).toMatchObject({ ok: false, why: "taken" });
  const submitted = await drafts.submit({ id: draft.id, version: draft.version, by: "ada" }, { note: "x", effectiveFrom: "2026-03-02" });
  expect(submitted).toMatchObject({ ok: true, draft: { state: "submitted" } });
});

it("is begun anew once a first draft was discarded", async () => {
  const { drafts } = garden.store;
  const { id, version } = await begun();
  expect((await drafts.begun()).map((draft) => draft.id)).toEqual([id]);
  await drafts.discard({ id, version, by: "ada" });
  expect(await drafts.begun()).toEqual([]);
  expect((await begun()).layer).toBe("valleyGarden");
});

it("lies within the layer above, and where there is no policy yet", async () => {
  const { drafts } = garden.store;
  const why = async (more: Partial<Beginning>) => {
    const acted = await drafts.begin({ ...beginning, ...more });
    return acted.ok ? "ok" : acted.why;
  };
  expect(await why({ division: "100000" })).toBe("unknown");
  expect(await why({ division: "200100" })).toBe("unknown");
  expect(await why({ above: "nowhere" })).toBe("unknown");
  expect(await why({ division: "100100" })).toBe("taken");
});

it("goes by its division where its English title gives no name, or one that is taken", async () => {
  expect((await begun({ layerTitle: { zh: "谷地园", en: "谷地园" } })).layer).toBe("d100200");
  expect((await begun({ division: "100300", layerTitle: { zh: "别的", en: "Hillside" } })).layer).toBe("d100300");
});
