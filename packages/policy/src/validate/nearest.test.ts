/** The name probably meant. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

describe("editDistance", () => {
  it("counts insertions, deletions, substitutions and swaps", () => {
    expect(editDistance("plants", "plant")).toBe(1);
    expect(editDistance("plants", "palnts")).toBe(1);
    expect(editDistance("plants", "plints")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });
  it("is 0 exactly for equal words, and the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

describe("nearest", () => {
  it("finds a slip of the pen", () => {
    expect(nearest("plantHit", ["gardeners", "plantsHit"])).toBe("plantsHit");
    expect(nearest("PLANTSHIT", ["plantsHit"])).toBe("plantsHit");
  });
  it("finds nothing where nothing is near", () => {
    expect(nearest("weather", ["plantsHit", "gardeners"])).toBeUndefined();
    expect(nearest("", ["a"])).toBe("a");
    expect(nearest("x", [])).toBeUndefined();
  });
});
