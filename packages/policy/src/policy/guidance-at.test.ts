/** Guidance is found by the place that calls it, whatever its condition. */
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { guidanceAt } from "./guidance-at.ts";

describe("guidance at a place", () => {
  it("is what the policy calls there, and nothing elsewhere", () => {
    const policy = gardenPolicy("commons");
    const found = (...[place, id]: [Parameters<typeof guidanceAt>[1], string]) => guidanceAt(policy, place, id).map((card) => card.id);
    expect(found("fields", "childrenNear")).toEqual(["children"]);
    expect(found("steps", "accept")).toEqual(["children"]);
    expect(found("items", "accept")).toEqual([]);
    expect(found("fields", "rootsGnawed")).toEqual([]);
  });
});
