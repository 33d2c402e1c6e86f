/** The decision tables of the public DMN TCK: those of the subset give its answers by our conditions, the others are refused by name. */
import { describe, expect, it } from "vitest";
import { answersTo, tckDmn, tckTables } from "../fixtures/tck.ts";
import { Refused, reading } from "../refusal.ts";
import { readDmn } from "./read-dmn.ts";

/** What is outside of the subset, and what is said of it first: by the name of a test case, all of its tables. */
const outside: Readonly<Record<string, string>> = {
  "0008-listGen listGen5": "`a` 不是值",
  "0017-tableTests priceInRange": "`numB..numC` 不是值",
  "0017-tableTests dateCompare2": "`dateE` 不是值",
  "0036-dt-variable-input": "不是值",
  "0037-dt-on-bkm-implicit-params": "不是值",
  "0039-dt-list-semantics": "不是值",
  "0109-ruleOrder-hitpolicy": "命中策略 RULE ORDER 不支持",
  "0110-outputOrder-hitpolicy": "命中策略 OUTPUT ORDER 不支持",
  "0112-ruleOrder-hitpolicy": "命中策略 RULE ORDER 不支持",
  "0113-outputOrder-hitpolicy": "命中策略 OUTPUT ORDER 不支持",
};
const whyNot = (name: string) => Object.entries(outside).find(([start]) => name.startsWith(start))?.[1];

describe("inside of the subset", () => {
  it.each(tckTables.filter(([name]) => whyNot(name) === undefined))("%s", async (_, table) => {
    expect(await answersTo(table)).toEqual(table.cases.map(({ expected }) => expected));
  });

  it("is most of them", () => {
    expect(tckTables.filter(([name]) => whyNot(name) === undefined)).toHaveLength(24);
  });
});

describe("outside of the subset", () => {
  it.each(tckTables.filter(([name]) => whyNot(name) !== undefined))("%s is refused by name, with the place", async (name, table) => {
    const refused: unknown = await answersTo(table).catch((error: unknown) => error);
    const [first] = refused instanceof Refused ? refused.refusals : [];
    expect(first?.place?.zh).toContain(`决策“${table.name}”`);
    expect(first?.message.zh).toContain(whyNot(name));
  });
});

it("versions other than 1.3, 1.4 and 1.5 are refused, and what is no DMN", () => {
  const [[, table] = []] = tckTables;
  if (!table) throw new RangeError("There are no tables.");
  const read = (bytes: Uint8Array) => {
    const result = reading(() => readDmn(bytes));
    return result.ok ? result.value.length : result.refusals[0]?.message.zh;
  };
  expect(["20191111", "20211108", "20230324"].map((version) => read(tckDmn(table, version)))).toEqual([1, 1, 1]);
  expect(read(tckDmn(table, "20180521"))).toBe("只读 DMN 1.3、1.4、1.5。");
  expect(read(new TextEncoder().encode("<bpmn/>"))).toBe("这不是 DMN 文件。");
});
