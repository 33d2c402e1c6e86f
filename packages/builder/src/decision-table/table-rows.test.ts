/** Columns of the table keep their places while it is worked on. */
import { expect, it } from "vitest";
import { inKeptOrder } from "./table-rows.ts";

it("leaves a column where it was seen when an earlier row begins to use its fact, and puts new ones last", () => {
  expect(inKeptOrder(["height", "weight", "age"], ["age", "height", "weight", "colour"])).toEqual(["height", "weight", "age", "colour"]);
});

it("drops a column that nothing uses any more", () => {
  expect(inKeptOrder(["height", "weight"], ["weight"])).toEqual(["weight"]);
});
