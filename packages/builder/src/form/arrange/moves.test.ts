/** Moving and adding on a form of the lower layer: what is written, and what is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { isEditable } from "../../draft/hold.ts";
import { withChanges } from "../../draft/with-changes.ts";
import { hillside } from "../../fixtures/garden-draft.ts";
import { emptyField } from "../field/new-field.ts";
import { addNewField, addQuestion, addSection, type Moved, moveQuestion, moveSection } from "./moves.ts";
import { type OutlinedSection, outlineOf } from "./outline.ts";
import { type Place, placeAtEnd } from "./place.ts";

const path = "schemas/dispute-types/aphids.json";
const outline = outlineOf(hillside, path);
const namesIn = (drafted: Drafted, section: string) =>
  outlineOf(drafted, path)
    .find(({ id }) => id === section)
    ?.questions.map(({ name }) => name);
const changesOf = (moved: Moved): readonly DraftChange[] => ("changes" in moved ? moved.changes : []);
const after = (moved: Moved, before = hillside) => withChanges(before, changesOf(moved));
const segments = (pointer: string) => pointer.split("/").slice(1);

describe("moveQuestion", () => {
  it("writes the position alone within a part", () => {
    const moved = moveQuestion(path, outline, "terraceWidth", { section: "signs", before: "honeydew" });
    expect(changesOf(moved)).toEqual([{ path, pointer: "/properties/terraceWidth/x-order", value: 0 }]);
    expect(namesIn(after(moved), "signs")).toEqual(["terraceWidth", "honeydew", "ladybirds"]);
  });

  it("writes part and position for another part, among the questions that every type has", () => {
    const moved = moveQuestion(path, outline, "terraceWidth", { section: "basics", before: "plot" });
    expect(changesOf(moved)).toEqual([
      { path, pointer: "/properties/terraceWidth/x-section", value: "basics" },
      { path, pointer: "/properties/terraceWidth/x-order", value: 15 },
    ]);
    expect(namesIn(after(moved), "basics")?.slice(0, 3)).toEqual(["foundOn", "terraceWidth", "plot"]);
  });

  it("says why not, and changes nothing where it stands there already", () => {
    expect(moveQuestion(path, outline, "honeydew", { section: "basics" })).toEqual({ refusal: "fixedSection" });
    expect(moveQuestion(path, outline, "honeydew", { section: "signs", before: "ladybirds" })).toEqual({ changes: [] });
    expect(moveQuestion(path, outline, "terraceWidth", { section: "signs" })).toEqual({ changes: [] });
  });

  it("ends any sequence of moves where it was asked, and writes only what this layer may", () => {
    const names = ["honeydew", "terraceWidth", "burrows", "rootsGnawed"];
    const begun = ["burrows", "rootsGnawed"].reduce(
      (drafted, name) => after(addQuestion(path, outlineOf(drafted, path), name, { section: "signs" }), drafted),
      hillside,
    );
    const move = fc.tuple(fc.constantFrom(...names), fc.constantFrom("signs", "basics", "people"), fc.nat(8));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let drafted = begun;
        for (const [name, to, at] of moves) {
          const now: readonly OutlinedSection[] = outlineOf(drafted, path);
          const section = now.find(({ id }) => id === to);
          const before = section?.questions.filter((question) => question.name !== name)[at]?.name;
          const place: Place = { section: to, ...(before !== undefined && { before }) };
          const moved = moveQuestion(path, now, name, place);
          if ("refusal" in moved) {
            expect(name).toBe("honeydew");
            continue;
          }
          for (const { pointer } of moved.changes) expect(isEditable(drafted, path, segments(pointer))).toBe(true);
          drafted = withChanges(drafted, moved.changes);
          const there = namesIn(drafted, to) ?? [];
          expect(there[there.indexOf(name) + 1]).toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("moveSection", () => {
  it("moves a part of this layer only", () => {
    const { id, changes } = addSection(hillside, path, outline, { zh: "梯田", en: "Terraces" });
    const drafted = withChanges(hillside, changes);
    const now = outlineOf(drafted, path);
    expect(now.at(-1)).toMatchObject({ id, title: { zh: "梯田", en: "Terraces" }, added: true });
    const moved = moveSection(path, now, id, "people");
    expect(outlineOf(after(moved, drafted), path).map((section) => section.id)).toEqual(
      outline.flatMap((section) => (section.id === "people" ? [id, "people"] : [section.id])),
    );
    expect(moveSection(path, outline, "signs", "people")).toEqual({ refusal: "fixedOrder" });
  });
});

describe("addQuestion and addNewField", () => {
  it("puts a field of the library at its place", () => {
    const added = addQuestion(path, outline, "burrows", { section: "signs", before: "ladybirds" });
    expect(changesOf(added)).toEqual([
      { path, pointer: "/properties/burrows", value: { $ref: "fields.json#/burrows", "x-section": "signs", "x-order": 15 } },
    ]);
    expect(namesIn(after(added), "signs")).toEqual(["honeydew", "burrows", "ladybirds", "terraceWidth"]);
  });

  it("makes a field and its question in one step, with their English", () => {
    const field = {
      ...emptyField("one"),
      title: { zh: "坡向", en: "Slope" },
      choices: [
        { zh: "南", en: "south" },
        { zh: "北", en: "" },
      ],
    };
    const [section] = outline.filter(({ shared }) => !shared);
    const made = addNewField(hillside, path, outline, field, section ? placeAtEnd(section) : { section: "" });
    const drafted = after(made);
    expect(made.name).toBe("hillsideSlope");
    expect(drafted.policy.documents["schemas/fields.json"]).toMatchObject({
      hillsideSlope: { type: "string", title: "坡向", "x-options": { choicea: { title: "南" }, choiceb: { title: "北" } } },
    });
    expect(outlineOf(drafted, path).flatMap(({ questions }) => questions)).toContainEqual(
      expect.objectContaining({ name: "hillsideSlope", title: { zh: "坡向", en: "Slope" }, kind: "one", added: true }),
    );
  });
});
