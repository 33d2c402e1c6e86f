/** The traps of json-rules-engine, each kept out. */
import { expect, it } from "vitest";
import type { Condition } from "../document/condition.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { judge } from "./judge.ts";

const today = "2026-11-24";
const policy = gardenPolicy("commons");
const nearWater: Condition = { fact: "nearWater", operator: "equal", value: true };

it("a missing fact never decides, not even under not", async () => {
  const conditions = { plain: nearWater, not: { not: nearWater }, other: { fact: "plantsHit", operator: "notEqual", value: 3 } };
  expect(await judge(policy, conditions, {}, today)).toEqual({ plain: "unknown", not: "unknown", other: "unknown" });
});

it("overlapping runs do not disturb each other", async () => {
  const runs = Array.from({ length: 20 }, (_, index) => judge(policy, { water: nearWater }, { nearWater: index % 2 === 0 }, today));
  expect((await Promise.all(runs)).map(({ water }) => water)).toEqual(
    Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "yes" : "no")),
  );
});

it.each(["$..manyPlants", "$.manyPlants[?(@.length>0)]", "$.a.b", "$"])("a parameter path such as %s is refused", async (path) => {
  const condition = { fact: "plantsHit", operator: "equal", value: { fact: "parameters", path } } as Condition;
  await expect(judge(policy, { condition }, { plantsHit: 3 }, today)).rejects.toThrow(RangeError);
});

it("a parameter nobody gave, or an inherited name, gives no number", async () => {
  const compared = (path: `$.${string}`): Condition => ({
    fact: "plantsHit",
    operator: "greaterThan",
    value: { fact: "parameters", path },
  });
  const conditions = { open: compared("$.severeCold"), inherited: compared("$.constructor"), known: compared("$.manyPlants") };
  expect(await judge(policy, conditions, { plantsHit: 30 }, today)).toEqual({ open: "unknown", inherited: "unknown", known: "yes" });
});

it("an unknown fact stays unknown, an unknown operator is an error, and so is a day that is none", async () => {
  expect(await judge(policy, { a: { fact: "toString", operator: "equal", value: true } }, {}, today)).toEqual({ a: "unknown" });
  await expect(judge(policy, { a: { fact: "nearWater", operator: "is", value: true } }, {}, today)).rejects.toThrow();
  expect(() => judge(policy, { a: nearWater }, {}, "24.11.2026")).toThrow(RangeError);
});

it("dates compare by the calendar", async () => {
  const before: Condition = { fact: "foundOn", operator: "lessThan", value: "2026-03-01" };
  expect(await judge(policy, { before }, { foundOn: "2026-02-28" }, today)).toEqual({ before: "yes" });
});
