/** What an administrator sees of a value. */
import { segmentsOf } from "@jiefen/policy";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { placeKey } from "../draft/looser.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { DraftField } from "./draft-field.tsx";
import { type Editing, EditingProvider } from "./editing.ts";
import { entryAt, leavesOf } from "./leaf.ts";

const editing: Editing = {
  drafted: hillside,
  compiled: compiledHillside,
  language: "zh",
  issues: new Map(),
  onChange: () => {},
  onGoTo: () => {},
};

/** The fields of an entry, one under another. */
function shown(path: string, pointer: string, more: Partial<Editing> = {}): string {
  const leaves = leavesOf(entryAt(hillside, path, segmentsOf(pointer))?.members ?? []);
  const fields = leaves.map((leaf) => createElement(DraftField, { key: leaf.place.join(), leaf }));
  return renderToStaticMarkup(createElement(EditingProvider, { value: { ...editing, ...more } }, ...fields));
}
const text = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]+>/g, " ");

describe("DraftField", () => {
  it("says contract, layer and the value above beside a value, with the way back", () => {
    const html = shown("rules/parameters.json", "/manyPlants");
    expect(html).toContain("总园定为 20，只可调低（1–20）。");
    expect(html).toContain(`恢复${hillside.policy.layerTitles.commons?.zh}的规定`);
    expect(html).toContain('value="12"');
  });

  it("shows what is fixed as words, with the reason, and no box to type in", () => {
    const html = shown("rules/parameters.json", "/manySightings");
    expect(html).toContain("统一规定，下级不可改动");
    expect(text(html)).not.toContain("manySightings");
  });

  it("shows a refusal at its field, with what to do", () => {
    const issue = {
      code: "contract-breach",
      severity: "error",
      file: "",
      pointer: "",
      message: { zh: "太高了", en: "" },
      hint: { zh: "请调低", en: "" },
    } as const;
    const html = shown("rules/parameters.json", "/manyPlants", {
      issues: new Map([[placeKey("rules/parameters.json", ["manyPlants", "value"]), [issue]]]),
    });
    expect(html).toContain("太高了");
    expect(html).toContain("请调低");
  });

  it("reads conditions as sentences and schedules as days", () => {
    expect(text(shown("rules/closure.json", "/items/terraceMended", { readOnly: true }))).toContain("梯田");
    expect(text(shown("rules/revisit.json", "/plans/watchPlan", { readOnly: true }))).toContain("第 2、5 天，此后每 10 天一次");
  });

  it("never shows a pointer, a path or an operator", () => {
    for (const path of [
      "rules/parameters.json#/manyPlants",
      "rules/revisit.json#/plans/watchPlan",
      "rules/closure.json#/items/terraceMended",
    ]) {
      const [file = "", pointer = ""] = path.split("#");
      expect(text(shown(file, pointer))).not.toMatch(/\.json|\/plans|greaterThan|\bfact\b|\$\./);
    }
  });
});
