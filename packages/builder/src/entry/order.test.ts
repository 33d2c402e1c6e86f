/** However rows are moved about, they end in the asked order, and only what may be written is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../form/arrange/outline.ts";
import { nextOrder, type Ordered, orderChanges } from "./order.ts";

const written = (rows: readonly Ordered[], changes: ReadonlyMap<string, number>) =>
  rows.map((row) => ({ ...row, order: changes.get(row.name) ?? row.order }));
const put = (rows: readonly Ordered[], from: number, to: number) => {
  const [row] = rows.slice(from, from + 1);
  const others = rows.filter((_, index) => index !== from);
  return row ? [...others.slice(0, to), row, ...others.slice(to)] : rows;
};

describe("orderChanges", () => {
  const rows = (orders: readonly number[], fixed: readonly number[] = []) =>
    orders.map((order, index) => ({ name: `q${index}`, order, movable: !fixed.includes(index) }));

  it("writes one number where there is room", () => {
    expect(orderChanges(put(rows([10, 20, 30, 40]), 3, 1), 1)).toEqual(new Map([["q3", 15]]));
    expect(orderChanges(put(rows([10, 20, 30]), 0, 2), 2)).toEqual(new Map([["q0", 40]]));
    expect(orderChanges(put(rows([10, 20, 30]), 2, 0), 0)).toEqual(new Map([["q2", 0]]));
  });

  it("moves a neighbour too where two numbers leave no room", () => {
    const changes = orderChanges(put(rows([10, 10, 20, 30]), 3, 1), 1);
    expect([...(changes?.keys() ?? [])]).toEqual(["q3", "q1"]);
  });

  it("refuses what only numbers of others could make so", () => {
    expect(orderChanges(put(rows([10, 10, 30], [0, 1]), 2, 1), 1)).toBeUndefined();
    expect(orderChanges(put(rows([10, 20], [1]), 1, 0), 0)).toBeUndefined();
  });

  it("ends any sequence of moves in the asked order, and writes no number that may not be written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ order: fc.integer({ min: 0, max: 60 }), movable: fc.boolean() }), { minLength: 2, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
        (given, moves) => {
          let now: readonly Ordered[] = given.map((row, index) => ({ ...row, name: `q${String(index).padStart(2, "0")}` })).sort(inOrder);
          for (const [from, to] of moves) {
            const target = to % now.length;
            const asked = put(now, from % now.length, target);
            const changes = orderChanges(asked, target);
            if (changes === undefined) {
              const [row, before, after] = [asked[target], asked[target - 1], asked[target + 1]];
              const room = before === undefined || after === undefined || before.order < after.order;
              expect(row?.movable === true && room && (before?.movable !== false || after?.movable !== false)).toBe(false);
              continue;
            }
            for (const name of changes.keys()) expect(now.find((row) => row.name === name)?.movable).toBe(true);
            const after = written(now, changes).sort(inOrder);
            expect(after.map(({ name }) => name)).toEqual(asked.map(({ name }) => name));
            now = after;
          }
        },
      ),
    );
  });
});

describe("nextOrder", () => {
  it("comes after all that are there, whatever they look like", () => {
    expect(nextOrder({ one: { "x-order": 30 }, other: { "x-order": 20 }, third: {} })).toBeGreaterThan(30);
    expect(nextOrder(undefined)).toBeGreaterThan(0);
  });
});
