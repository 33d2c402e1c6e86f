/** Questions part by part. */
import { describe, expect, it } from "vitest";
import { hillside } from "../fixtures/garden-draft.ts";
import { outlineOf } from "./form-outline.ts";

describe("outlineOf", () => {
  it("holds every question of the form once, with a title that is no name", () => {
    const found = outlineOf(hillside, "schemas/dispute-types/aphids.json").flatMap(({ questions }) => questions);
    const document = hillside.policy.documents["schemas/dispute-types/aphids.json"];
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(Object(document).properties).sort());
    for (const { title } of found) expect(title.zh).toMatch(/[\u4e00-\u9fff]/);
  });
});
