/** The notation of tests and conditions: what is written reads back to the same, what people type is understood, mistakes are told by place. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Condition } from "../document/condition.ts";
import { conditions, smallWorld } from "../fixtures/small-world.ts";
import { type CellTest, cellAsWritten } from "./cell.ts";
import { expressionAsWritten } from "./expression.ts";
import type { Names } from "./names.ts";
import { readCell } from "./read-cell.ts";
import { readExpression } from "./read-expression.ts";

const languages = fc.constantFrom("zh", "en");

/** Titles and ids as awkward as people make them. */
const awkward = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "是",
    "不清楚",
    "甲、乙",
    "≥ 5",
    "3..10",
    "`x`",
    '"引"',
    "[x]",
    "{x}",
    "非（甲）",
    "含水",
    "a；b",
    " x ",
    "#equal 1",
    "-",
    "",
    "12元",
  ),
);

const odd: fc.Arbitrary<Names> = fc.array(fc.tuple(awkward, awkward), { minLength: 2, maxLength: 4 }).map((titles) => {
  const options = titles.map(([zh, en], index) => ({ id: `o${index}`, title: { zh, en }, rank: index, retired: false }));
  const first = titles[0] ?? ["", ""];
  const origin = { kind: "field" } as const;
  const fact = (name: string, index: number, extra: object) => ({
    name,
    title: { zh: titles[index]?.[0] ?? first[0], en: titles[index]?.[1] ?? first[1] },
    origin,
    layer: "commons",
    ...extra,
  });
  return {
    facts: {
      kind: { ...fact("kind", 0, {}), type: "code", options, ordered: true },
      tools: { ...fact("tools", 1, {}), type: "codes", options },
      cost: { ...fact("cost", 2, {}), type: "integer", unit: "fen" },
      share: { ...fact("share", 3, {}), type: "number", unit: "percent" },
      seen: { ...fact("seen", 0, {}), type: "date" },
    },
    parameters: {
      limit: { id: "limit", title: { zh: first[0], en: first[1] } },
      other: { id: "other", title: { zh: "界限", en: "limit" } },
    },
  };
});

const oddLeaf = fc
  .tuple(
    fc.constantFrom("kind", "tools", "cost", "share", "seen", "nowhere"),
    fc.constantFrom(
      "equal",
      "notEqual",
      "lessThan",
      "greaterThanInclusive",
      "lessThanInclusive",
      "in",
      "notIn",
      "contains",
      "doesNotContain",
      "odd",
    ),
    fc.oneof(
      fc.constantFrom("o0", "o1", "o9", "2026-03-05", "x；y"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.boolean(),
      fc.array(fc.constantFrom("o0", "o1", "o2"), { maxLength: 3 }),
      fc.constantFrom({ fact: "parameters", path: "$.limit" } as const, { fact: "parameters", path: "$.other" } as const),
    ),
  )
  .map(([fact, operator, value]) => ({ fact, operator, value }));

it("reads back the conditions of generated policies as they were written", () => {
  fc.assert(
    fc.property(conditions, languages, (condition, language) => {
      expect(readExpression(expressionAsWritten(condition, smallWorld, language), smallWorld)).toEqual({ ok: true, value: condition });
    }),
  );
});

it("reads back whatever titles, values and operators there are", () => {
  fc.assert(
    fc.property(odd, fc.array(oddLeaf, { minLength: 1, maxLength: 3 }), languages, (names, all: readonly Condition[], language) => {
      expect(readExpression(expressionAsWritten({ not: { all } }, names, language), names)).toEqual({ ok: true, value: { not: { all } } });
    }),
    { numRuns: 500 },
  );
});

it("reads back the tests of a cell in their order, denied or not", () => {
  fc.assert(
    fc.property(odd, fc.array(fc.tuple(oddLeaf, fc.boolean()), { maxLength: 4 }), languages, (names, some, language) => {
      const tests: readonly CellTest[] = some.map(([leaf, no]) => (no ? { not: { ...leaf, fact: "cost" } } : { ...leaf, fact: "cost" }));
      expect(readCell(cellAsWritten(tests, "cost", names, language), "cost", names)).toEqual({ ok: true, value: tests });
    }),
  );
});

const names: Names = {
  facts: {
    ...smallWorld.facts,
    cost: { name: "cost", title: { zh: "损失", en: "loss" }, type: "integer", unit: "fen", origin: { kind: "field" }, layer: "commons" },
    times: {
      name: "times",
      title: { zh: "次数", en: "times" },
      type: "integer",
      unit: "times",
      origin: { kind: "field" },
      layer: "commons",
    },
  },
  parameters: { limit: { id: "limit", title: { zh: "上限", en: "limit" } } },
};
const test = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const limit = { fact: "parameters", path: "$.limit" };

it.each([
  ["cost", "≥ 10000元", [test("cost", "greaterThanInclusive", 1_000_000)]],
  ["cost", ">=1万元", [test("cost", "greaterThanInclusive", 1_000_000)]],
  ["cost", "＜ 0.35", [test("cost", "lessThan", 35)]],
  ["cost", "≤{上限}", [test("cost", "lessThanInclusive", limit)]],
  ["times", "3", [test("times", "equal", 3)]],
  ["times", "3..10次", [test("times", "greaterThanInclusive", 3), test("times", "lessThanInclusive", 10)]],
  ["times", "> 1,000；≠ 2000", [test("times", "greaterThan", 1000), test("times", "notEqual", 2000)]],
  ["times", "非（≥ 3）", [{ not: test("times", "greaterThanInclusive", 3) }]],
  ["wet", "是", [test("wet", "equal", true)]],
  ["wet", "NO", [test("wet", "equal", false)]],
  ["soil", "沙、黏土", [test("soil", "in", ["sand", "clay"])]],
  ["soil", "∉ 沙", [test("soil", "notIn", ["sand"])]],
  ["pestStage", "≥ 幼虫", [test("pestStage", "greaterThanInclusive", "larva")]],
  ["tools", "不含 网", [test("tools", "doesNotContain", "net")]],
  [
    "seenOn",
    "2026-01-01..2026-02-01",
    [test("seenOn", "greaterThanInclusive", "2026-01-01"), test("seenOn", "lessThanInclusive", "2026-02-01")],
  ],
  ["wet", "-", []],
  ["wet", " ", []],
])("a cell of `%s` may hold `%s`", (fact, text, tests) => {
  expect(readCell(text, fact, names)).toEqual({ ok: true, value: tests });
});

it.each([
  ["times", "≥ 三", 2, "这里应当是数字，或者花括号中的数值名称，不是`三`。"],
  ["times", "≥ 3元", 4, "“次数”不用 `元` 计。"],
  ["times", "≥ {下限}", 2, "没有叫 `下限` 的数值。"],
  ["cost", "0.001元", 6, "`0.001` 不能准确到分。"],
  ["soil", "砂", 0, "没有叫 `砂` 的选项。"],
  ["seenOn", "> 2026-02-30", 2, "没有 `2026-02-30` 这一天。"],
  ["wet", "是的", 1, "看不懂`的`。"],
  ["beds", "≥ 1", 0, "“畦”不能比较。"],
])("what is wrong in `%s` with `%s` is told by its place", (fact, text, at, zh) => {
  const read = readCell(text, fact, names);
  expect(read.ok ? undefined : [read.fault.at, read.fault.message.zh]).toEqual([at, zh]);
});

it("an expression may be typed on one line, in either language", () => {
  const condition = { all: [test("wet", "equal", true), { any: [test("soil", "equal", "sand"), { not: test("holes", "lessThan", 2) }] }] };
  expect(readExpression("全部([潮湿] 是；任一([土质] 沙; 非([虫孔数] < 2)))", names)).toEqual({ ok: true, value: condition });
});
