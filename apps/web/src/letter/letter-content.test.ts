/** What stands on a letter is what was filled in and what the case tells; names are masked. */
import { describe, expect, it } from "vitest";
import { dayInFull, maskedName } from "./letter-content.ts";

describe("a day on a letter", () => {
  it.each([
    ["2026-11-04", "2026年11月4日"],
    ["", ""],
    [undefined, ""],
    [7, ""],
  ])("%s is written %s", (value, text) => {
    expect(dayInFull(value)).toBe(text);
  });
});

describe("a name on a letter", () => {
  it.each([
    ["张三丰", "张**"],
    ["𠮷田", "𠮷**"],
    ["李**", "李**"],
  ])("%s is masked to %s", (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});
