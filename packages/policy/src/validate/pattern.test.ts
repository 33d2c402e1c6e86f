/** Which patterns are safe, held against RE2 itself. */
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { patternFlaw } from "./pattern.ts";

const compilesInRe2 = (pattern: string) => {
  try {
    RE2JS.compile(RE2JS.translateRegExp(pattern));
    return true;
  } catch {
    return false;
  }
};

describe("patternFlaw", () => {
  it.each([
    "^1[0-9]{10}$",
    "^[\\u4e00-\\u9fa5]{2,20}$",
    "^\\d{17}[\\dX]$",
    "^(?:a|b)+$",
    "^\\(\\d\\)$",
    "^\\\\1$",
    "(a+)+$",
    "[(?=]",
    "^甘[A-Z]·?\\d{5}$",
  ])("allows %s", (pattern) => {
    expect(patternFlaw(pattern)).toBeUndefined();
    expect(compilesInRe2(pattern)).toBe(true);
  });

  it.each([
    "(?=a)b",
    "(?!a)b",
    "(?<=a)b",
    "(?<!a)b",
    "(a)\\1",
    "(?<x>a)\\k<x>",
    "((a{100}){100}){100}",
    "(a{1000}){999}",
    "a{1001}",
    "[a-",
    "a".repeat(257),
  ])("refuses %s", (pattern) => {
    expect(patternFlaw(pattern)).toBeDefined();
  });
});
