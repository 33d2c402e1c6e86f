/** Numbers and amounts as people type them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber, parseYuan, yuanReading, yuanText } from "./number-text.ts";

test.each([
  ["３", 3],
  ["1，200", 1200],
  [" 1,200.5 ", 1200.5],
  ["1.1万", 11_000],
  ["２亿", 200_000_000],
  ["3w", 30_000],
  [".5", 0.5],
  ["-2", -2],
])("reads %s", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(["", "多次", "3人", "1.2.3", "万", "1e3", "--1"])("takes %s for no number", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test("amounts keep every fen, and nothing below one", () => {
  expect(parseYuan("0.07")).toBe(7);
  expect(parseYuan("19.99")).toBe(1999);
  expect(parseYuan("1.5万")).toBe(1_500_000);
  expect(parseYuan("0.001")).toBeUndefined();
});

test("what is shown of an amount reads back as the same amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
      expect(parseYuan(yuanText(fen))).toBe(fen);
    }),
  );
});

test("large amounts are read in ten thousands", () => {
  expect(yuanReading(3_800_000, "zh")).toBe("3.8 万元");
  expect(yuanReading(12_345, "zh")).toBe("123.45 元");
  expect(yuanReading(3_800_000, "en")).toBe("CN¥38,000");
});
