/** What is kept of unsaved changes, for whom, and in which order. */
import { expect, it } from "vitest";
import { keptChanges } from "./kept-changes.ts";

function shelf() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
const change = { path: "rules/parameters.json", pointer: "/manyPlants/value", value: 3 };

it("gives back what was kept, in the order it was made, until it is dropped", () => {
  const kept = keptChanges(shelf(), "ada", "one");
  kept.keep("2", { changes: [{ ...change, value: 4 }], seen: [3] });
  kept.keep("1", { changes: [change], seen: [12] });
  expect(kept.all().map(([name, { seen }]) => [name, seen])).toEqual([
    ["1", [12]],
    ["2", [3]],
  ]);
  kept.drop("1");
  expect(kept.all().map(([name]) => name)).toEqual(["2"]);
});

it("keeps people, drafts and foreign entries apart", () => {
  const one = shelf();
  keptChanges(one, "ada", "one").keep("1", { changes: [change], seen: [null] });
  one.setItem("jiefen-unsaved ada one 2", "{broken");
  expect(keptChanges(one, "bo", "one").all()).toEqual([]);
  expect(keptChanges(one, "ada", "other").all()).toEqual([]);
  expect(keptChanges(one, "ada", "one").all()).toEqual([["1", { changes: [change], seen: [null] }]]);
});

it("goes on where the device keeps nothing", () => {
  const full = {
    ...shelf(),
    setItem: () => {
      throw new Error("full");
    },
  };
  const kept = keptChanges(full, "ada", "one");
  kept.keep("1", { changes: [change], seen: [null] });
  expect(kept.all()).toEqual([]);
});
