/** What letting go over something means. */
import { describe, expect, it } from "vitest";
import { hillside } from "../../fixtures/garden-draft.ts";
import { outlineOf } from "../arrange/outline.ts";
import { defaultPlace, idOf, mayDrop, placeOfDrop, readId, sectionBefore } from "./drop.ts";

const outline = outlineOf(hillside, "schemas/dispute-types/aphids.json");
const question = (name: string) => ({ is: "question", name }) as const;

describe("ids of what is dragged", () => {
  it("are read back as they were made", () => {
    expect(readId(idOf.question("a:b"))).toEqual(question("a:b"));
    expect(readId(idOf.kind("money"))).toEqual({ is: "kind", name: "money" });
    expect(readId("kind:elephant")).toBeUndefined();
    expect(readId("canvas")).toBeUndefined();
  });
});

describe("placeOfDrop", () => {
  it("goes behind a question that was passed, and before any other", () => {
    expect(placeOfDrop(outline, question("honeydew"), question("ladybirds"))).toEqual({ section: "signs", before: "terraceWidth" });
    expect(placeOfDrop(outline, question("ladybirds"), question("honeydew"))).toEqual({ section: "signs", before: "honeydew" });
    expect(placeOfDrop(outline, { is: "field", name: "x" }, question("ladybirds"))).toEqual({ section: "signs", before: "ladybirds" });
    expect(placeOfDrop(outline, question("honeydew"), { is: "end", name: "signs" })).toEqual({ section: "signs" });
  });
});

describe("mayDrop", () => {
  it("keeps a question of the layer above in its part, and lets an own one go anywhere", () => {
    const elsewhere = outline.find(({ id }) => id !== "signs")?.id ?? "";
    expect(mayDrop(outline, question("honeydew"), { is: "end", name: elsewhere })).toBe(false);
    expect(mayDrop(outline, question("honeydew"), { is: "end", name: "signs" })).toBe(true);
    expect(mayDrop(outline, question("terraceWidth"), { is: "end", name: elsewhere })).toBe(true);
  });

  it("moves parts among parts alone", () => {
    expect(mayDrop(outline, { is: "section", name: "signs" }, { is: "section", name: "basics" })).toBe(true);
    expect(mayDrop(outline, { is: "section", name: "signs" }, { is: "end", name: "basics" })).toBe(false);
    expect(mayDrop(outline, { is: "field", name: "x" }, { is: "section", name: "basics" })).toBe(false);
  });
});

describe("sectionBefore", () => {
  it("takes the place of the part it was let go on", () => {
    const [first = "", second = "", third = ""] = outline.map(({ id }) => id);
    expect(sectionBefore(outline, first, second)).toBe(third);
    expect(sectionBefore(outline, third, second)).toBe(second);
  });
});

describe("defaultPlace", () => {
  it("is behind the open question, or at the end of the form's own part", () => {
    expect(defaultPlace(outline, "honeydew")).toEqual({ section: "signs", before: "ladybirds" });
    expect(defaultPlace(outline, undefined)).toEqual({ section: "signs" });
  });
});
