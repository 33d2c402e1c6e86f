/** The criteria workbook: out and in again changes nothing, an edit comes back as that edit, and what is wrong is told by its cell. */
import { type Criterion, getDocument } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria, withSmallFacts } from "../../../policy/src/fixtures/small-world.ts";
import { broughtBy, changesBy, exchangedGarden, type Grid, gridOf, inflate } from "../fixtures/garden.ts";
import type { Exchanged } from "./exchanged.ts";
import { readWorkbook } from "./read-workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const commons = exchangedGarden("commons");
const hillside = exchangedGarden("hillside");
const harm = "标准 危害程度";

/** The cell of a criterion under a heading. */
function cell(grid: Grid, sheet: string, id: string, heading: string): { get: () => string; set: (text: string) => void } {
  const rows = grid[sheet] ?? [];
  const row = rows.find(([first], index) => index > 0 && first === id) ?? [];
  const column = rows[1]?.indexOf(heading) ?? -1;
  return { get: () => row[column] ?? "", set: (text) => (row[column] = text) };
}

function set(sheet: string, id: string, heading: string, text: string): (grid: Grid) => void {
  return (grid) => cell(grid, sheet, id, heading).set(text);
}

const grading = (pointer: string, value?: unknown) => ({ path: "rules/grading.json", pointer, ...(value !== undefined && { value }) });

const smallGarden = exchangedGarden("commons", withSmallFacts);

/** The small world with these criteria in its documents, sound or not. */
function withCriteria(some: readonly Criterion[]): Exchanged {
  const { documents } = smallGarden.valid;
  const criteria = Object.fromEntries(
    some.map(({ id, title, conditions, event, source }, index) => [
      id,
      { title: title.zh, "x-order": index, conditions, event, source: { text: source.text } },
    ]),
  );
  const grading = { ...getDocument(smallGarden.valid, "rules/grading.json"), criteria };
  return { ...smallGarden, valid: { ...smallGarden.valid, documents: { ...documents, "rules/grading.json": grading } } };
}

describe("out and in again", () => {
  it.each([
    ["commons", commons],
    ["hillside", hillside],
  ])("changes nothing in %s, through the file itself", async (_, exchanged) => {
    expect(readWorkbook(await writeWorkbook(exchanged), inflate, exchanged)).toEqual({ ok: true, changes: [], outdated: false });
  });

  it("changes nothing of whatever criteria there are", () => {
    fc.assert(
      fc.property(criteria, (some) => {
        expect(changesBy(withCriteria(some), () => undefined)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("an edit comes back as that edit", () => {
  it("a threshold in a cell", () => {
    expect(changesBy(commons, set(harm, "patch", "受害株数", "≥ 30"))).toEqual([
      grading("/criteria/patch/conditions", { fact: "plantsHit", operator: "greaterThanInclusive", value: 30 }),
    ]);
  });

  it("a number, in yuan where it is money", () => {
    expect(changesBy(commons, set("数值", "costlyDamage", "数值", "123.45"))).toEqual([
      { path: "rules/parameters.json", pointer: "/costlyDamage/value", value: 12345 },
    ]);
  });

  it("title, English, result, source and retirement of a criterion", () => {
    const changes = changesBy(commons, (grid) => {
      set(harm, "patch", "标准", "大片受害")(grid);
      set(harm, "patch", "英文", "large patch")(grid);
      set(harm, "patch", "结果", "严重")(grid);
      set(harm, "patch", "待确认", "是")(grid);
      set(harm, "patch", "停用", "是")(grid);
    });
    expect(changes).toEqual([
      grading("/criteria/patch/title", "大片受害"),
      grading("/criteria/patch/event", { type: "level", params: { scale: "harm", level: "severe" } }),
      grading("/criteria/patch/source", { text: "《园圃公约》第三条", toConfirm: true }),
      grading("/criteria/patch/retired", true),
      { path: "schemas/i18n/en.json", pointer: "/rules~1grading.json/~1criteria~1patch~1title", value: "large patch" },
    ]);
  });

  it("a new row, a further alternative, and a column for another fact", () => {
    const changes = changesBy(commons, (grid) => {
      const rows = grid[harm] ?? [];
      const column = rows[1]?.length ?? 0;
      rows[1]?.push("损失金额");
      const at = (heading: string) => rows[1]?.indexOf(heading) ?? 0;
      const fresh: string[] = [];
      fresh[at("标准")] = "新的标准";
      fresh[at("英文")] = "a new one";
      fresh[at("结果")] = "较重";
      fresh[at("出处")] = "公约";
      fresh[at("受害株数")] = "10..20";
      const also: string[] = [];
      also[column] = "> 50元";
      rows.push(
        Array.from(fresh, (text) => text ?? ""),
        Array.from(also, (text) => text ?? ""),
      );
    });
    expect(changes.map(({ pointer }) => pointer)).toEqual([
      "/criteria/commonsANewOne",
      "/rules~1grading.json/~1criteria~1commonsANewOne~1title",
    ]);
    expect(changes[0]?.value).toMatchObject({
      title: "新的标准",
      conditions: {
        any: [
          {
            all: [
              { fact: "plantsHit", operator: "greaterThanInclusive", value: 10 },
              { fact: "plantsHit", operator: "lessThanInclusive", value: 20 },
            ],
          },
          { fact: "damage", operator: "greaterThan", value: 5000 },
        ],
      },
      event: { type: "level", params: { scale: "harm", level: "serious" } },
    });
  });

  it("a row that is gone takes the criterion away; one of the layer above is retired", () => {
    const without = (id: string) => (grid: Grid) => {
      grid[harm] = (grid[harm] ?? []).filter(([first]) => first !== id);
    };
    expect(changesBy(commons, without("patch"))[0]).toEqual(grading("/criteria/patch"));
    expect(changesBy(hillside, without("patch"))).toEqual([grading("/criteria/patch/retired", true)]);
  });

  it("a sheet that is gone changes nothing", () => {
    expect(
      changesBy(commons, (grid) => {
        delete grid[harm];
        delete grid.数值;
      }),
    ).toEqual([]);
  });

  it("columns and rows may be moved, sheets renamed", () => {
    const changes = changesBy(commons, (grid) => {
      const [key = [], heading = [], hint = [], ...rows] = grid[harm] ?? [];
      const swapped = [key, heading, hint, ...rows].map((row) => {
        const copy = Array.from(row, (text) => text ?? "");
        const last = key.length - 1;
        [copy[5], copy[last]] = [copy[last] ?? "", copy[5] ?? ""];
        return copy;
      });
      delete grid[harm];
      grid.新名字 = swapped;
    });
    expect(changes).toEqual([]);
  });

  it("is told apart from what was changed since the workbook was made", () => {
    const grid = gridOf(commons);
    const rows = grid.填写说明?.[0] ?? [];
    rows[2] = "another release";
    expect(broughtBy(grid, commons)).toMatchObject({ ok: true, outdated: true });
  });
});

describe("what is wrong is told by its cell", () => {
  it.each<[string, (grid: Grid) => void, string]>([
    [
      "a word for a number",
      set(harm, "patch", "受害株数", "≥ 很多"),
      "“标准 危害程度”表第4行J列：这里应当是数字，或者花括号中的数值名称，不是`很多`。",
    ],
    ["an unknown level", set(harm, "patch", "结果", "极重"), "“标准 危害程度”表第4行D列：没有等级 `极重`，有轻微、较重、严重。"],
    ["no condition", set(harm, "patch", "受害株数", ""), "“标准 危害程度”表第4行I列：这条标准没有条件。"],
    ["an amount that is none", set("数值", "costlyDamage", "数值", "很贵"), "“数值”表第"],
    ["an unknown unit", set("数值", "costlyDamage", "单位", "磅"), "没有这个单位。"],
    ["a second initial level", set("等级", "severe", "初始等级", "是"), "“危害程度”要有且只有一个初始等级。"],
    ["a workbook of another layer", set("填写说明", "jiefen", "x", ""), ""],
  ])("%s", (_, edit, said) => {
    const grid = gridOf(commons);
    edit(grid);
    if (said === "") (grid.填写说明?.[0] ?? [])[1] = "elsewhere";
    const brought = broughtBy(grid, commons);
    const told = brought.ok ? "" : brought.refusals.map(({ place, message }) => `${place?.zh ?? ""}：${message.zh}`).join("\n");
    expect(told).toContain(said === "" ? "这是 `elsewhere` 的标准表，不是 `commons` 的。" : said);
  });
});
