/** Numbers, money, dates and ranges as they are said in each language. */
import { expect, it } from "vitest";
import { day, measure, quantity, range } from "./quantity.ts";

it.each([
  [50, "0.5元", "0.5 yuan"],
  [100, "1元", "1 yuan"],
  [123456, "1234.56元", "1,234.56 yuan"],
  [999900, "9999元", "9,999 yuan"],
  [1000000, "1万元", "10,000 yuan"],
  [1250000, "1.25万元", "12,500 yuan"],
  [1234567, "12345.67元", "12,345.67 yuan"],
  [10000000000, "10000万元", "100,000,000 yuan"],
  [-50000, "-500元", "-500 yuan"],
])("%i fen", (fen, zh, en) => {
  expect([quantity(fen, "fen", "zh"), quantity(fen, "fen", "en")]).toEqual([zh, en]);
});

it.each([
  [1, "times", "1次", "1 time"],
  [3, "times", "3次", "3 times"],
  [1000, "people", "1000人", "1,000 people"],
  [30, "workingDays", "30个工作日", "30 working days"],
  [80, "percent", "80%", "80%"],
  [7, "items", "7", "7"],
  [7, undefined, "7", "7"],
])("%i %s", (number, unit, zh, en) => {
  expect([quantity(number, unit, "zh"), quantity(number, unit, "en")]).toEqual([zh, en]);
});

it("after a title, English leaves out what the title counts", () => {
  expect([measure(3, "times", "zh"), measure(3, "times", "en"), measure(3, "days", "en")]).toEqual(["3次", "3", "3 days"]);
});

it("says ranges with one bound or two", () => {
  expect([
    range({ atLeast: 2 }, "times", "zh"),
    range({ atMost: 9 }, "times", "zh"),
    range({ atLeast: 2, atMost: 9 }, "times", "zh"),
  ]).toEqual(["至少2次", "至多9次", "2至9次"]);
  expect([range({ atLeast: 2 }, "days", "en"), range({ atLeast: 2, atMost: 9 }, "days", "en")]).toEqual(["at least 2 days", "2 to 9 days"]);
  expect(range({ atLeast: 100000, atMost: 1000000 }, "fen", "zh")).toBe("1000元至1万元");
});

it("says dates", () => {
  expect([day("2026-03-05", "zh"), day("2026-03-05", "en")]).toEqual(["2026年3月5日", "5 March 2026"]);
});
