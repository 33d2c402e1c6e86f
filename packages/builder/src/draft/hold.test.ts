/** What a layer may do with a value, and what is said beside it. */
import { describe, expect, it } from "vitest";
import { commons, hillside } from "../fixtures/garden-draft.ts";
import { additionContract, holdOf, mayAdd } from "./hold.ts";
import { isLooser } from "./looser.ts";
import { withChanges } from "./with-changes.ts";

const parameters = "rules/parameters.json";
const revisit = "rules/revisit.json";
const schedule = ["plans", "watchPlan", "afterSettlement", "schedule"];

describe("holdOf", () => {
  it("says who wrote a value, what the contract allows, and what stands above", () => {
    const hold = holdOf(hillside, parameters, ["manyPlants", "value"]);
    expect(hold).toMatchObject({ editable: true, differs: true, added: false, above: 20, rule: { allow: "tighten", direction: "lower" } });
    expect(hold.contract.zh).toContain("只可调低");
    expect(hold.from).toEqual(hillside.policy.layerTitles.hillside);
    expect(hold.aboveTitle).toEqual(hillside.policy.layerTitles.commons);
  });

  it("binds the highest layer by nothing: what it says is for those below", () => {
    const hold = holdOf(commons, parameters, ["manyPlants", "value"]);
    expect(hold.editable).toBe(true);
    expect(hold.contract.zh).toMatch(/^对下级：.*只可调低/);
  });

  it("keeps fixed what no contract opens, and says why", () => {
    const hold = holdOf(hillside, parameters, ["manyPlants", "title"]);
    expect(hold.editable).toBe(false);
    expect(hold.contract.zh).toContain("统一规定");
  });

  it("never opens the meaning of a field of the layer above", () => {
    expect(holdOf(hillside, "schemas/fields.json", ["plantsHit", "type"]).editable).toBe(false);
  });

  it("leaves a layer what it added itself, and the highest layer everything", () => {
    expect(holdOf(hillside, "rules/closure.json", ["items", "terraceMended", "title"])).toMatchObject({
      editable: true,
      added: true,
      differs: false,
    });
    expect(holdOf(commons, parameters, ["manyPlants", "title"]).editable).toBe(true);
  });

  it("says what binds an addition to a list of which one entry applies", () => {
    const { zh, en } = additionContract(hillside, revisit, ["assignments"]) ?? { zh: "", en: "" };
    expect(zh).toContain("不得比它所代替的规定宽");
    expect(en).toContain("ask for no less than what they take the place of");
    expect(additionContract(hillside, revisit, ["plans"])).toBeUndefined();
    expect(additionContract(commons, revisit, ["assignments"])).toBeUndefined();
  });

  it("knows where something may be added", () => {
    expect(mayAdd(hillside, "rules/closure.json", ["items", "x"])).toBe(true);
    expect(mayAdd(hillside, revisit, ["plans", "x"])).toBe(true);
    expect(mayAdd(hillside, revisit, ["colours", "x"])).toBe(false);
  });
});

describe("isLooser", () => {
  const at = (place: readonly string[], path: string, value: unknown) =>
    isLooser(hillside, holdOf(hillside, path, place), path, place, value);

  it.each([
    [["manyPlants", "value"], parameters, 20, false],
    [["manyPlants", "value"], parameters, 21, true],
    [schedule, revisit, { days: [2, 5], every: 10 }, false],
    [schedule, revisit, { days: [400] }, true],
  ])("%j in %s to %j: %s", (place, path, value, looser) => {
    expect(at(place, path, value)).toBe(looser);
  });
});

describe("withChanges", () => {
  it("gives a value back to the layer above, with who wrote it", () => {
    const back = withChanges(hillside, [{ path: parameters, pointer: "/manyPlants/value" }]);
    expect(holdOf(back, parameters, ["manyPlants", "value"])).toMatchObject({ differs: false, from: hillside.policy.layerTitles.commons });
    expect(back.policy.documents[parameters]).toMatchObject({ manyPlants: { value: 20 } });
  });

  it("takes away what this layer had added, and leaves the draft before as it was", () => {
    const gone = withChanges(hillside, [{ path: "rules/closure.json", pointer: "/items/terraceMended" }]);
    expect(gone.policy.documents["rules/closure.json"]).not.toHaveProperty("items.terraceMended");
    expect(hillside.policy.documents["rules/closure.json"]).toHaveProperty("items.terraceMended");
  });

  it("makes what is written this layer's own", () => {
    const set = withChanges(hillside, [{ path: parameters, pointer: "/calmDays/value", value: 30 }]);
    expect(holdOf(set, parameters, ["calmDays", "value"])).toMatchObject({ differs: true, from: hillside.policy.layerTitles.hillside });
  });
});
