/** Which division lies within which. */
import { expect, it } from "vitest";
import { liesWithin, significantDigits } from "./division.ts";

it.each([
  ["620000", "62"],
  ["620900", "6209"],
  ["620981", "620981"],
  ["620920", "620920"],
  ["620981000000", "620981"],
  ["620981100", "620981100"],
  ["620981100200", "620981100200"],
  ["620981100000", "620981100"],
  ["100000", "10"],
])("significant digits of %s are %s", (code, digits) => {
  expect(significantDigits(code)).toBe(digits);
});

it("knows a county of the city, a township of the county, and no neighbour", () => {
  expect(liesWithin("620981", "620900")).toBe(true);
  expect(liesWithin("620981101", "620981")).toBe(true);
  expect(liesWithin("620900", "620981")).toBe(false);
  expect(liesWithin("620982", "620981")).toBe(false);
  expect(liesWithin("620981101", "620981000000")).toBe(true);
});
