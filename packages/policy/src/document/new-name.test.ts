/** Names that nobody has to type are unique and fit the meta-schemas. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newName } from "./new-name.ts";

describe("newName", () => {
  it("comes from the English title, with the layer before it", () => {
    expect(newName("hill-side", "item", "Fence mended!", new Set())).toBe("hillsideFenceMended");
    expect(newName("hillside", "item", "", new Set(["hillsideItem"]))).toBe("hillsideItem2");
  });

  it("is a new name of the allowed shape, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), fc.integer({ min: 0, max: 5 }), (title, before) => {
        const taken = new Set<string>();
        for (let made = 0; made <= before; made += 1) {
          const name = newName("hillside", "item", title, taken);
          expect(taken.has(name)).toBe(false);
          expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/);
          taken.add(name);
        }
      }),
    );
  });
});
