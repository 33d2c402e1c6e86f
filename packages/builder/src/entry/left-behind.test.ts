/** What an entry loses when it becomes of another kind. */
import { describe, expect, it } from "vitest";
import { commons } from "../fixtures/garden-draft.ts";
import { leftBehind } from "./left-behind.ts";

const path = "rules/figures.json";
const figure = ["figures", "calmed"];

describe("a figure that becomes of another kind", () => {
  it("loses what only the kind before had", () => {
    expect(leftBehind(commons, path, [...figure, "kind"], "count")).toEqual([{ path, pointer: "/figures/calmed/numerator" }]);
  });

  it("keeps everything where the kind stays or another value changes", () => {
    expect(leftBehind(commons, path, [...figure, "kind"], "rate")).toEqual([]);
    expect(leftBehind(commons, path, [...figure, "title"], "x")).toEqual([]);
  });
});
