/** What may be chosen at a place, and what stands there already. */
import { describe, expect, it } from "vitest";
import { commons } from "../fixtures/garden-draft.ts";
import { namedBy, namedThere } from "./references.ts";

const path = "rules/figures.json";
const added = ["figures", "plantsLost", "of"];
const idsOf = (named: ReturnType<typeof namedBy>) => named.map(({ id }) => id);

describe("what is chosen", () => {
  it("is called by its title once it no longer fits, alone or among others", () => {
    const fitting = namedBy(commons.policy, "figureFact", path, added);
    expect(idsOf(fitting)).toContain("plantsHit");
    expect(idsOf(fitting)).not.toContain("levelInForce");
    for (const chosen of [["levelInForce"], ["plantsHit", "levelInForce"]])
      expect(namedThere(commons.policy, "figureFact", path, added, chosen)).toEqual([
        ...fitting,
        { id: "levelInForce", title: { zh: expect.any(String), en: expect.any(String) } },
      ]);
  });

  it("adds nothing where it fits, or is nothing at all", () => {
    const fitting = namedBy(commons.policy, "figureFact", path, added);
    expect(namedThere(commons.policy, "figureFact", path, added, ["plantsHit"])).toEqual(fitting);
    expect(namedThere(commons.policy, "figureFact", path, added, [undefined, "nowhere"])).toEqual(fitting);
  });
});
