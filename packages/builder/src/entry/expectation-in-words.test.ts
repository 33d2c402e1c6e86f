/** Results of policy tests name things by their titles. */
import { isObject } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { hillside } from "../fixtures/garden-draft.ts";
import { expectationTitle, expectationValue } from "./expectation-in-words.ts";

const { policy } = hillside;

describe("expectations", () => {
  it("are told by the titles of levels, colours and items", () => {
    const colours = Object(policy.documents["rules/revisit.json"]).colours;
    for (const [id, colour] of Object.entries(colours))
      expect(expectationValue(policy, "colour", id, "zh")).toBe(isObject(colour) && colour.title);
    expect(expectationTitle(policy, "checklist.terraceMended", "zh")).toBe("梯田已修复");
    expect(expectationValue(policy, "checklist.terraceMended", "notAsked", "zh")).toBe("不适用");
  });

  it("tell days, yes and no, and nothing", () => {
    expect(expectationValue(policy, "visitDays", [2, 5], "zh")).toBe("第 2、5 天");
    expect(expectationValue(policy, "asks.plantsHit", true, "en")).toBe("yes");
    expect(expectationValue(policy, "level", null, "zh")).toBe("无");
  });
});
