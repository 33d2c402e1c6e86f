/** The place of one entry among the others. */
import { describe, expect, it } from "vitest";
import { nextOrder, orderAt } from "./order-at.ts";

describe("orderAt", () => {
  it.each([0, 1, 2, 3])("puts something at position %i", (position) => {
    const others = [{ order: 10 }, { order: 20 }, { order: 21 }];
    const orders = [...others.map(({ order }) => order), orderAt(others, position)].sort((one, other) => one - other);
    expect(orders.indexOf(orderAt(others, position))).toBe(position);
  });

  it("finds a place where there is nothing else", () => {
    expect(orderAt([], 0)).toBeGreaterThan(0);
  });
});

describe("nextOrder", () => {
  it("comes after all that are there, whatever they look like", () => {
    expect(nextOrder({ one: { "x-order": 30 }, other: { "x-order": 20 }, third: {} })).toBeGreaterThan(30);
    expect(nextOrder(undefined)).toBeGreaterThan(0);
  });
});
