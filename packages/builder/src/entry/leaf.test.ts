/** Every entry that can be edited has a title and words for what it shows; its form comes from the meta-schema. */
import { findAt, segmentsOf } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { commons, compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { catalogOf, placeTitle } from "./catalog.ts";
import { entryAt, leavesOf } from "./leaf.ts";
import { valueInWords } from "./value-in-words.ts";

function leaves(path: string, pointer: string) {
  const entry = entryAt(hillside, path, segmentsOf(pointer));
  return leavesOf(entry?.members ?? []);
}

describe("entryAt", () => {
  it("finds the widgets of each of the four first edits", () => {
    const widgets = (path: string, pointer: string) =>
      Object.fromEntries(leaves(path, pointer).map(({ place, widget }) => [place.slice(segmentsOf(pointer).length).join("/"), widget]));
    expect(widgets("rules/parameters.json", "/manyPlants")).toMatchObject({ value: "number", title: "text", "source/text": "text" });
    expect(widgets("rules/revisit.json", "/plans/watchPlan")).toMatchObject({
      "afterSettlement/schedule": "schedule",
      graceDays: "measure",
      colour: "reference",
    });
    expect(widgets("rules/closure.json", "/items/terraceMended")).toMatchObject({
      conditions: "condition",
      appliesWhen: "condition",
      remedy: "text",
      retired: "flag",
    });
    expect(widgets("schemas/dispute-types/aphids.json", "/properties/honeydew")).toMatchObject({
      "x-required": "flag",
      "x-section": "reference",
      help: "text",
    });
  });

  it("is found from any place inside the entry", () => {
    expect(entryAt(hillside, "rules/revisit.json", segmentsOf("/plans/watchPlan/afterSettlement/schedule"))?.place).toEqual([
      "plans",
      "watchPlan",
    ]);
    expect(entryAt(hillside, "rules/revisit.json", ["plans", "nobody"])).toBeUndefined();
    expect(entryAt(hillside, "rules/layer.json", ["title"])).toBeUndefined();
  });

  it("has words in both languages for everything it shows, in every entry of the garden", () => {
    for (const drafted of [hillside, commons])
      for (const { path, pointer } of catalogOf(drafted)) {
        for (const leaf of leavesOf(entryAt(drafted, path, segmentsOf(pointer))?.members ?? [])) {
          expect(leaf.words.title.zh, `${path}#${leaf.place.join("/")}`).not.toBe("");
          for (const language of ["zh", "en"] as const) {
            const value = findAt(drafted.policy.documents[path], leaf.place);
            const said = valueInWords({ drafted, compiled: compiledHillside, language }, leaf, value);
            if (leaf.widget !== "other") expect(said, `${path}#${leaf.place.join("/")}`).not.toMatch(/^$|undefined|\[object/);
          }
        }
      }
  });
});

describe("catalogOf", () => {
  it("marks what this layer added and what it changed", () => {
    const entries = catalogOf(hillside);
    const find = (path: string, pointer: string) => entries.find((entry) => entry.path === path && entry.pointer === pointer);
    expect(find("rules/closure.json", "/items/terraceMended")).toMatchObject({ added: true });
    expect(find("rules/parameters.json", "/manyPlants")).toMatchObject({ added: false, differs: true });
    expect(find("rules/parameters.json", "/manySightings")).toMatchObject({ added: false, differs: false });
    expect(find("schemas/dispute-types/voles.json", "")).toMatchObject({ added: true });
  });

  it("names places by the nearest title", () => {
    expect(placeTitle(hillside, "rules/closure.json", "/items/terraceMended/conditions")?.zh).toBe("梯田已修复");
  });
});
