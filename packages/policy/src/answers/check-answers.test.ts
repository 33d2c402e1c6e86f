/** Wrong answers are named by the question's title, with the user's own input and the remedy. */
import { expect, it } from "vitest";
import { getDisputeType } from "../evaluate/dispute-type.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { checkAnswers } from "./check-answers.ts";

const form = getDisputeType(gardenPolicy("commons"), "slugs");

it("takes partial answers, unknown ones, ranges, and items with an id", () => {
  const answers = {
    foundOn: "2026-02-28",
    plantsHit: { atLeast: 2 },
    sightingsBefore: { atLeast: 1, atMost: 4 },
    damage: null,
    spread: null,
    weather: ["wet", "windy"],
    bothWilling: null,
    gardeners: [{ id: "g1", gardenerName: "甲", gardenerYears: null }, {}],
  };
  expect(checkAnswers(form, answers, ajvValidator)).toEqual([]);
  expect(checkAnswers(form, {}, ajvValidator)).toEqual([]);
  expect(checkAnswers(form, { gardeners: null, weather: null, plantsHit: null }, ajvValidator)).toEqual([]);
});

it.each([
  [{ plantsHit: "abc" }, "wrong-type", "“被啃株数”填的是`abc`，这里要填数字或大致范围。"],
  [{ plantsHit: 501 }, "too-large", "“被啃株数”填的是`501`，大于500。"],
  [{ plantsHit: { atLeast: -1 } }, "too-small", "“被啃株数”填的是`-1`，小于0。"],
  [{ plantsHit: 2.5 }, "not-whole", "“被啃株数”填的是`2.5`，这里要填整数。"],
  [{ plantsHit: { atLeast: 2, about: 3 } }, "wrong-type", '“被啃株数”填的是`{"atLeast":2,"about":3}`，这里要填数字或大致范围。'],
  [{ plantsHit: { atLeast: 5, atMost: 2 } }, "range-reversed", "“被啃株数”填的是`5至2`，下限大于上限。"],
  [{ damage: 100000001 }, "too-large", "“损失金额”填的是`1000000.01元`，大于100万元。"],
  [{ damage: -500 }, "too-small", "“损失金额”填的是`-5元`，小于0元。"],
  [{ spread: "huge" }, "not-an-option", "“蔓延范围”填的是`huge`，不在可选的答案里。"],
  [{ weather: ["wet", "hail"] }, "not-an-option", '“近日天气”填的是`["wet","hail"]`，不在可选的答案里。'],
  [{ weather: ["wet", "wet"] }, "repeated-item", '“近日天气”填的是`["wet","wet"]`，有重复。'],
  [{ weather: "wet" }, "wrong-type", "“近日天气”填的是`wet`，这里可以选多项。"],
  [{ foundOn: "2026-02-30" }, "not-a-date", "“发现日期”填的是`2026-02-30`，不是日历上的一天。"],
  [{ nearWater: "yes" }, "wrong-type", "“靠近水源”填的是`yes`，这里只能答“是”或“否”。"],
  [{ plot: "x".repeat(41) }, "too-long", `“地块”填的是\`${"x".repeat(41)}\`，超过40个字。`],
  [{ gardeners: "甲" }, "wrong-type", "“园友”填的是`甲`，这里要逐项填写。"],
  [{ gardeners: [{ gardenerPhone: "无" }] }, "wrong-format", "“电话”填的是`无`，不合格式。"],
  [{ gardeners: [{ gardenerAge: 3 }] }, "unknown-question", "“蛞蝓”没有`gardenerAge`这一问。"],
  [{ gardeners: Array.from({ length: 21 }, () => ({})) }, "too-many-items", "“园友”填了`21`项，最多20项。"],
  [{ plantHit: 3 }, "unknown-question", "“蛞蝓”没有`plantHit`这一问。"],
  ["全部", "not-answers", "“蛞蝓”收到的是`全部`，不是一份答案。"],
])("refuses %j once: %s", (answers, code, message) => {
  const issues = checkAnswers(form, answers, ajvValidator);
  expect(issues.map((issue) => [issue.code, issue.message.zh])).toEqual([[code, message]]);
  expect(issues[0]?.hint.zh).toMatch(/。$|？$/);
  expect(issues[0]?.hint.en).toMatch(/[.?]$/);
});

it("points at the place, suggests the name meant and names the options, in English too", () => {
  const issues = checkAnswers(form, { plantHit: 3, spread: "huge", gardeners: [{}, { gardenerYears: 99 }] }, ajvValidator);
  expect(issues.map(({ pointer, message, hint }) => [pointer, message.en, hint.en])).toEqual([
    [
      "/spread",
      "“spread” was answered `huge`, which is not one of the answers offered.",
      "Choose one of “one spot”, “one bed”, “the whole plot”, “the whole garden”.",
    ],
    [
      "/gardeners/1/gardenerYears",
      "“years of tenancy” was answered `99`, which is more than 80 years.",
      "Give a number of 80 years or less.",
    ],
    ["/plantHit", "“slugs” has no question `plantHit`.", "Did you mean `plantsHit`?"],
  ]);
});
