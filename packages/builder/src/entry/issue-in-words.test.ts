/** Issues are read by people who have never seen a file of a policy. */
import type { Issue } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { issueInWords } from "./issue-in-words.ts";

const speaking = { drafted: hillside, compiled: compiledHillside, language: "zh" } as const;

function said(file: string, pointer: string, zh: string): string {
  const issue: Issue = { code: "contract-breach", severity: "error", file, pointer, message: { zh, en: zh }, hint: { zh: "", en: "" } };
  return issueInWords(speaking, issue, "message");
}

describe("issueInWords", () => {
  it("says places by their titles and numbers with their units", () => {
    const text = said("rules/hillside/parameters.json", "/calmDays/value", "本级把 `calmDays/value` 从 `20` 改为 `25`，上级不允许。");
    expect(text).toContain(" · 数值");
    expect(text).not.toMatch(/`|calmDays|\//);
    expect(text).toMatch(/从 “20天” 改为 “25天”/);
  });

  it("says pointers in lists of places by titles, too", () => {
    const text = said(
      "rules/hillside/closure.json",
      "/items/terraceMended",
      "有 2 处没有英文：`/items/terraceMended/remedy`，`/items/terraceMended/title`。",
    );
    expect(text).toContain("梯田已修复");
    expect(text).not.toMatch(/`|terraceMended/);
  });

  it("leaves other words as they are", () => {
    expect(said("elsewhere", "", "没有 `这个`。")).toBe("没有 这个。");
  });
});
