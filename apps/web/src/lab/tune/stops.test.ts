/** Where sliders stop, and what may be laid down. */
import { boundsOf, nearestStop, parametersUsed, stopsOf, type UsedParameter } from "@jiefen/builder";
import { compile, type Parameter } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { isAllowed, numberHold } from "./hold-of.ts";

const files = readFixture("garden");
const [above, effective] = [validPolicy(files, "commons"), validPolicy(files, "hillside")];
const policy = compile(effective);
const contracts = { "rules/parameters.json": { "/manyPlants/value": { allow: "tighten", direction: "lower" } } } as const;
const used = (id: string): UsedParameter => {
  const found = parametersUsed(policy).find(({ parameter }) => parameter.id === id);
  if (!found) throw new Error(`grading does not use ${id}`);
  return found;
};
const withParameter = (id: string, changes: Partial<Parameter>): UsedParameter => ({
  ...used(id),
  comparedWith: [],
  parameter: { ...used(id).parameter, ...changes },
});

describe("the numbers grading rests on", () => {
  it("are those criteria name and those facts are worked out by, and no others", () => {
    expect(parametersUsed(policy).map(({ parameter, rereads }) => [parameter.id, rereads])).toEqual([
      ["costlyDamage", false],
      ["manyPlants", false],
      ["manySightings", false],
      ["relapseDays", true],
      ["severeCold", false],
    ]);
    expect(used("relapseDays").criteria.map(({ id }) => id)).toEqual(["relapsed"]);
  });
});

describe("stops", () => {
  it("are whole numbers between the bounds of the document, few enough to be told apart", () => {
    const stops = stopsOf(used("manyPlants"), boundsOf(effective, "manyPlants"));
    expect([stops[0], stops.at(-1), stops.length < 500, stops.includes(policy.parameters.manyPlants?.value ?? 0)]).toEqual([
      1,
      1000,
      true,
      true,
    ]);
  });

  it("reach four times the value where nothing bounds them, and something where nobody gave one", () => {
    expect(stopsOf(withParameter("manySightings", { value: 3 }), {})).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(stopsOf(withParameter("severeCold", {}), { minimum: 1 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("are round amounts of each power of ten for money", () => {
    const stops = stopsOf(withParameter("costlyDamage", { value: 1_234_567 }), { maximum: 100_000_000 });
    expect(stops).toEqual(expect.arrayContaining([0, 10_000, 15_000, 90_000, 1_000_000, 1_234_567, 100_000_000]));
    expect(stops).toEqual([...stops].sort((one, other) => one - other));
    expect(nearestStop(stops, 92_000)).toBe(stops.indexOf(90_000));
  });
});

describe("what the layer above allows", () => {
  const hold = (id: string) => numberHold({ policy, above, contracts }, used(id).parameter);

  it("is told with what may not be gone beyond", () => {
    const many = hold("manyPlants");
    expect(many.bound).toEqual({ kind: "lower", value: 20 });
    expect([isAllowed(many, 20), isAllowed(many, 21)]).toEqual([true, false]);
    expect(hold("manySightings").bound).toEqual({ kind: "fixed", value: 3 });
  });

  it("is anything where it left the number open, and in the highest layer", () => {
    expect(hold("severeCold")).toEqual({ left: true });
    expect(numberHold({ policy, contracts: {} }, used("manyPlants").parameter)).toEqual({});
  });
});
