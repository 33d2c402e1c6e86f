/** Made-up disputes are repeatable, and what the forms take. */
import { checkFacts } from "@jiefen/policy";
import { expect, it } from "vitest";
import { ajvValidator } from "../../../policy/src/fixtures/ajv-validator.ts";
import { smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { syntheticCases } from "./cases.ts";

const made = (count: number, seed: number) => [...syntheticCases(smallWorld, count, seed, today)];

it("are the same for the same seed, and others for another", () => {
  expect(made(50, 7)).toEqual(made(50, 7));
  expect(made(50, 7)).not.toEqual(made(50, 8));
  expect(made(20, 7)).toEqual(made(50, 7).slice(0, 20));
});

it("are answers that the forms take", () => {
  const cases = made(300, 1);
  expect(new Set(cases.map(({ type }) => type)).size).toBe(smallWorld.disputeTypes.length);
  for (const { type, facts } of cases) expect(checkFacts(smallWorld, type, facts, ajvValidator), JSON.stringify(facts)).toEqual([]);
});

it("answer every kind of question, also that it is not known", () => {
  const seen = made(300, 1).flatMap(({ facts }) => Object.values(facts));
  for (const kind of ["boolean", "number", "string", "object"]) expect(seen.some((value) => typeof value === kind)).toBe(true);
  expect(seen).toContain(null);
});
