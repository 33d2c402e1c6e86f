/** A case on its way from one part of the lab to another. */
import { describe, expect, it } from "vitest";
import { caseLink, labCaseAt } from "./lab-case.ts";

const source = { layer: "hillside", draft: "d1" };
const facts = { plantsHit: { atLeast: 2 }, gardeners: [{ gardenerNovice: true }], honeydew: null };

function placeOf(madeUp: boolean) {
  const { to, state } = caseLink(source, { type: "aphids", facts, madeUp });
  return { search: typeof to === "string" ? "" : (to.search ?? ""), state };
}

describe("a case", () => {
  it("that is made up goes by its address, which can be shared", () => {
    const place = placeOf(true);
    expect(new URLSearchParams(place.search).get("layer")).toBe("hillside");
    expect(labCaseAt(place)).toEqual({ type: "aphids", facts, madeUp: true });
  });

  it("of the desk or a file leaves no fact in the address", () => {
    const place = placeOf(false);
    expect(place.search).not.toContain("plantsHit");
    expect(labCaseAt(place)).toEqual({ type: "aphids", facts, madeUp: false });
    expect(labCaseAt({ ...place, state: undefined })).toBeUndefined();
  });

  it("is none where the address holds something else", () => {
    for (const search of ["", "?type=aphids", "?type=aphids&facts=[", "?type=aphids&facts=3", "?facts={}"])
      expect(labCaseAt({ search, state: null })).toBeUndefined();
  });
});
