/** The four states of an answer. */
import { expect, test } from "vitest";
import { isCodes, isItems, knowledgeOf, withAnswer } from "./answer.ts";

test("tells the four states apart", () => {
  expect(knowledgeOf(undefined)).toBe("notAsked");
  expect(knowledgeOf(null)).toBe("unknown");
  expect(knowledgeOf({ atLeast: 2 })).toBe("range");
  for (const value of [false, 0, "", ["bell"], [{ id: "a" }]]) expect(knowledgeOf(value)).toBe("value");
});

test("an empty list is both of no items and of no codes", () => {
  expect([isItems([]), isCodes([])]).toEqual([true, true]);
  expect([isItems(["bell"]), isCodes([{ id: "a" }])]).toEqual([false, false]);
});

test("taking an answer back leaves no trace of it", () => {
  const answers = withAnswer(withAnswer({}, "bell", null), "lamp", true);
  expect(answers).toEqual({ bell: null, lamp: true });
  expect(Object.keys(withAnswer(answers, "bell", undefined))).toEqual(["lamp"]);
});
