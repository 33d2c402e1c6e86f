/** A paper as text to be heard: what is filled in stands after its label, what is not is said to be open or left out. */
import { describe, expect, it } from "vitest";
import { paperText } from "./paper-text.ts";

const blank = { text: "____", blank: true } as const;

describe("a paper as text", () => {
  it("says each value after its label and leaves out what nobody filled in", () => {
    const parts = paperText({
      language: "zh",
      blocks: [
        { kind: "title", said: [{ text: "通知" }] },
        { kind: "heading", said: [{ text: "一、园子" }] },
        { kind: "paragraph", said: [{ text: "最晚" }, blank, { text: "。" }], align: "left", indented: true },
        {
          kind: "table",
          rows: [
            { label: "地块", said: [{ text: "东坡" }], half: true, tall: false },
            { label: "面积", said: [blank], half: true, tall: false },
          ],
        },
        {
          kind: "columns",
          head: ["姓名", "电话"],
          widths: [1, 1],
          rows: [
            [[{ text: "甲" }], [blank]],
            [[blank], [blank]],
          ],
        },
        { kind: "pageBreak" },
        { kind: "signatures", lines: [{ label: "收到的人", said: [], seal: false, dated: true }] },
      ],
    });
    expect(parts).toEqual([
      { kind: "heading", text: "一、园子" },
      { kind: "paragraph", text: "最晚（待填）。" },
      { kind: "values", values: [{ label: "地块", text: "东坡" }] },
      { kind: "items", items: [[{ label: "姓名", text: "甲" }]] },
      { kind: "signatures", labels: ["收到的人"] },
    ]);
  });
});
