/** Grading as DMN: out and in again changes nothing, rows mean what the conditions mean, an edit comes back as that edit, the rest is refused. */
import { type Condition, type Facts, trace } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditions, partialFacts, smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { exchangedGarden } from "../fixtures/garden.ts";
import { dmnChanges } from "./dmn-changes.ts";
import { explicitRules } from "./explicit-rules.ts";
import { NotInSubset, readUnaryTests } from "./feel.ts";
import { feelRows, normalForm } from "./feel-rows.ts";
import { readDmn } from "./read-dmn.ts";
import { writeDmn } from "./write-dmn.ts";

const commons = exchangedGarden("commons");
const written = writeDmn(commons.policy);
const utf8 = (text: string) => new TextEncoder().encode(text);

const brought = (xml: string, to = commons) => dmnChanges(utf8(xml), to);
const said = (xml: string) => {
  const result = brought(xml);
  return result.ok ? result.changes : result.refusals.map(({ place, message }) => `${place?.zh ?? ""}：${message.zh}`);
};

/** A table on facts of the garden. */
function table(hitPolicy: string, cells: readonly (readonly [plants: string, water: string, output: string])[], values = ""): string {
  const rules = cells.map(([plants, water, output]) => {
    const inputs = [plants, water].map((text) => `<inputEntry><text><![CDATA[${text}]]></text></inputEntry>`);
    return `<rule>${inputs.join("")}<outputEntry><text>${output}</text></outputEntry></rule>`;
  });
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision name="表"><decisionTable ${hitPolicy}>
    <input id="i1"><inputExpression typeRef="number"><text>plantsHit</text></inputExpression></input>
    <input id="i2"><inputExpression typeRef="boolean"><text>nearWater</text></inputExpression></input>
    <output><outputValues><text>${values}</text></outputValues></output>${rules.join("")}</decisionTable></decision></definitions>`;
}

describe("out and in again", () => {
  it.each(["commons", "hillside"] as const)("changes nothing in %s", (layer) => {
    const exchanged = exchangedGarden(layer);
    expect(brought(writeDmn(exchanged.policy), exchanged)).toEqual({ ok: true, changes: [], outdated: false });
  });

  it("rows in S-FEEL mean what the condition means, also of what is half known", () => {
    fc.assert(
      fc.property(conditions, partialFacts, (condition, facts) => {
        const rows = rowsRead(condition);
        if (!rows) return;
        const outcome = outcomeOf(condition, facts);
        const again = outcomeOf(rows, facts);
        // Rows may know more where tests of a condition together leave nothing to be known; they never contradict it.
        expect(again === outcome || outcome === "unknown").toBe(true);
      }),
    );
  });

  it("conditions that are read again have the same rows", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const rows = rowsRead(condition);
        if (rows) expect(normalForm(rows, smallWorld)).toBe(normalForm(condition, smallWorld));
      }),
    );
  });
});

function outcomeOf(condition: Condition, facts: Facts): string {
  return trace(smallWorld, condition, facts, today).outcome;
}

/** Undefined where the condition has no rows, or one that tests nothing. */
function rowsRead(condition: Condition): Condition | undefined {
  const rows = feelRows(condition, smallWorld) ?? [];
  const any = rows.map((row): Condition | undefined => {
    const all = [...row].flatMap(([column, cell]): readonly Condition[] => {
      const [, name = column, code] = column.split(":");
      const fact = smallWorld.facts[name];
      if (!fact) throw new RangeError(name);
      if (code !== undefined) return [{ fact: name, operator: cell === "true" ? "contains" : "doesNotContain", value: code }];
      const test = readUnaryTests(cell, fact);
      return test ? [test] : [];
    });
    return all.length > 0 ? { all } : undefined;
  });
  const parts = any.filter((part) => part !== undefined);
  return parts.length > 0 && parts.length === any.length ? { any: parts } : undefined;
}

describe("an edit comes back as that edit", () => {
  it("a threshold, now a number of its own", () => {
    expect(said(written.replace(/(<rule id="patch">[\s\S]*?)&gt;= \d+/, "$1&gt;= 30"))).toEqual([
      {
        path: "rules/grading.json",
        pointer: "/criteria/patch/conditions",
        value: { fact: "plantsHit", operator: "greaterThanInclusive", value: 30 },
      },
    ]);
  });

  it("another level", () => {
    const changed = written.replace(/(<rule id="patch">[\s\S]*?)&quot;serious&quot;/, "$1&quot;severe&quot;");
    expect(said(changed)).toEqual([
      {
        path: "rules/grading.json",
        pointer: "/criteria/patch/event",
        value: { type: "level", params: { scale: "harm", level: "severe" } },
      },
    ]);
  });

  it("a table of somebody else’s becomes criteria, with what its hit policy says written into them", () => {
    const rows = [
      ["> 50", "-", '"严重"'],
      ["[10..20)", "true", '"较重"'],
      ["not(< 5, 7)", "-", '"严重"'],
    ] as const;
    expect(said(table('hitPolicy="FIRST"', rows))).toMatchObject([
      { pointer: "/criteria/commons1", value: { conditions: { fact: "plantsHit", operator: "greaterThan", value: 50 } } },
      {
        pointer: "/criteria/commons2",
        value: {
          title: "表 第 2 行",
          conditions: {
            all: [
              { fact: "plantsHit", operator: "greaterThanInclusive", value: 10 },
              { fact: "plantsHit", operator: "lessThan", value: 20 },
              { fact: "nearWater", operator: "equal", value: true },
              { not: { fact: "plantsHit", operator: "greaterThan", value: 50 } },
            ],
          },
          event: { type: "level", params: { scale: "harm", level: "serious" } },
        },
      },
      { pointer: "/criteria/commons3" },
    ]);
  });

  it("sums and counts give points", () => {
    const rows = [["> 5", "-", "2"]] as const;
    const points = (hitPolicy: string) => said(table(hitPolicy, rows));
    const event = (number: number) => [{ value: { event: { type: "points", params: { scale: "effort", points: number } } } }];
    expect(points('hitPolicy="COLLECT" aggregation="SUM"')).toMatchObject(event(2));
    expect(points('hitPolicy="COLLECT" aggregation="COUNT"')).toMatchObject(event(1));
  });
});

describe("outside of the subset", () => {
  const row = ["> 5", "-", '"severe"'] as const;
  it.each([
    [
      "a formula as an input",
      table("", [row]).replace("plantsHit", "plantsHit * 2"),
      "决策“表”第 1 列输入（i1）：没有叫 `plantsHit * 2` 的字段",
    ],
    ["an input of another type", table("", [row]).replace('"number"', '"date"'), "不是 date。"],
    ["a function", table("", [["> abs(-5)", "-", '"severe"']]), "决策“表”第 1 条规则，第 1 列输入“plantsHit”：函数 `abs` 不支持。"],
    ["a name", table("", [["> limit", "-", '"severe"']]), "`limit` 不是值"],
    ["a duration", table("", [['> duration("P1D")', "-", '"severe"']]), "函数 `duration` 不支持。"],
    ["a string for a number", table("", [['"many"', "-", '"severe"']]), "`many` 与这一列的类型不符。"],
    ["an output that is no level", table("", [["> 5", "-", '"deadly"']]), "没有一个量表的等级或分值与这些输出相符。"],
    ["another order of levels", table('hitPolicy="PRIORITY"', [row, ["-", "true", '"mild"']], '"mild","severe"'), "`mild` 优先于 `severe`"],
    ["a hit policy", table('hitPolicy="OUTPUT ORDER"', [row]), "决策“表”：命中策略 OUTPUT ORDER 不支持"],
    ["rows of another width", table("", [row]).replace(/<inputEntry>.*?<\/inputEntry>/, ""), "第 1 条规则的格数与表头不符。"],
  ])("%s is refused by name", (_, xml, words) => {
    expect(String(said(xml))).toContain(words);
  });

  it("a row for everything holds as soon as one input is known", () => {
    const [read] = readDmn(utf8(table('hitPolicy="UNIQUE"', [["-", "-", '"mild"']])));
    if (!read) throw new RangeError("The table is gone.");
    const { rules } = explicitRules(read, [
      { name: "seenOn", type: "date" },
      { name: "wet", type: "boolean" },
    ]);
    const outcome = (facts: Facts) => outcomeOf(rules[0]?.condition ?? { any: [] }, facts);
    expect([outcome({}), outcome({ seenOn: "2026-11-01" }), outcome({ wet: false })]).toEqual(["unknown", "yes", "yes"]);
  });

  it("says so of conditions that come to too many rows", () => {
    const holes = (value: number): Condition => ({ fact: "holes", operator: "equal", value });
    const wide: Condition = { all: Array.from({ length: 9 }, () => ({ any: [holes(1), holes(2)] })) };
    expect(() => feelRows(wide, smallWorld)).toThrow(NotInSubset);
  });
});
