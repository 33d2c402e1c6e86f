/** Amounts in capitals. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitals } from "./capitals.ts";

describe("an amount in capitals", () => {
  it.each([
    [0, "人民币零元整"],
    [5, "人民币伍分"],
    [50, "人民币伍角整"],
    [100, "人民币壹元整"],
    [105, "人民币壹元零伍分"],
    [1000, "人民币壹拾元整"],
    [10_500, "人民币壹佰零伍元整"],
    [850_050, "人民币捌仟伍佰元伍角整"],
    [1_234_500, "人民币壹万贰仟叁佰肆拾伍元整"],
    [1_000_100, "人民币壹万零壹元整"],
    [10_050_000, "人民币壹拾万零伍佰元整"],
    [1_000_000_000_000, "人民币壹佰亿元整"],
    [100_010_000_00, "人民币壹亿零壹万元整"],
  ])("of %d fen is %s", (fen, text) => {
    expect(capitals(fen)).toBe(text);
  });

  it("tells every amount apart, with no two zeros in a row", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(capitals(one) === capitals(other)).toBe(one === other);
        expect(capitals(one)).not.toContain("零零");
      }),
      { examples: [[0, 1]] },
    );
  });
});
