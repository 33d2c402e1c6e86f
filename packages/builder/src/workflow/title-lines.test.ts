/** Names of stages have room to be read whole. */
import { expect, it } from "vitest";
import { moreLines } from "./title-lines.ts";

it("leaves short names with their marks on one line, in either script", () => {
  expect(moreLines("已播种", ["开始", "总园"])).toBe(0);
  expect(moreLines("Sown", ["start", "Commons"])).toBe(0);
});

it("gives the marks a line of their own beside a name that fills the first", () => {
  expect(moreLines("Waiting for the frost to pass", ["Commons"])).toBe(1);
  expect(moreLines("Waiting for the frost", [])).toBe(0);
});

it("gives a name that is longer than a line another", () => {
  const long = "Waiting for the frost to pass before planting";
  expect(moreLines(long, [])).toBe(1);
  expect(moreLines(long, ["Commons"])).toBe(2);
});
