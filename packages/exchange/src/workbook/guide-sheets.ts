/** Sheets that only explain: how the others are filled in, and what the facts are called. Their first row tells what the workbook was made from. */
import type { Fact } from "@jiefen/policy";
import type { ReadSheet, Sheet } from "../xlsx/sheet.ts";
import { hintOf } from "./criteria-sheet.ts";
import type { Exchanged } from "./exchanged.ts";

const guideKind = "jiefen";

/** The layer and the release that a workbook was made from; undefined for a workbook of somebody else's. */
export function madeFrom(sheets: readonly ReadSheet[]): { readonly layer: string; readonly release: string } | undefined {
  const first = sheets.find(({ rows }) => rows[0]?.[0] === guideKind)?.rows[0];
  return first && { layer: first[1] ?? "", release: first[2] ?? "" };
}

const notation: readonly (readonly [string, string])[] = [
  ["（空）", "不看这个字段"],
  ["是", "回答为“是”；“否”同理"],
  ["3", "等于 3；≠ 3 为不等于"],
  ["≥ 3", "不少于 3；>、≤、< 同理，也可以写 >=、<="],
  ["3..10", "3 到 10，含两端"],
  ["≥ 10000元", "金额；万元也可以，不写单位按元"],
  ["≥ {名称}", "与“数值”表里的这一数值比较"],
  ["2026-03-05", "日期；≥、≤ 等同理"],
  ["选项甲", "为这一选项；≠ 选项甲 为不是这一选项"],
  ["选项甲、选项乙", "为其中之一；∉ 选项甲、选项乙 为都不是"],
  ["≥ 选项乙", "有轻重次序的选项：这一项或更重"],
  ["含 选项甲", "多选中包括这一项；不含 同理"],
  ["≥ 3；≠ 5", "几项都要成立，用分号隔开"],
  ["非（≥ 3）", "不成立"],
  ["`代号`", "名称有重复时，用反引号写代号"],
];

export function guideSheet({ valid, policy }: Exchanged): Sheet {
  return {
    name: "填写说明",
    columns: [{ width: 24 }, { width: 80 }],
    rows: [
      [guideKind, valid.layer, valid.release],
      [`${policy.layer.title.zh}：定级标准`, ""],
      ["每张标准表", "每行是一条标准的一种情形：同一行里的条件都要成立。标题为〔或者〕的行，是上面那条标准的另一种情形。"],
      ["增加一条", "插入一行，写标准、结果和条件，代号空着。增加一种情形，就在该标准下面插入一行，代号和标准都空着。"],
      ["删去一条", "删去它的各行；上级的标准不能删，会标为停用。"],
      ["增加一列", "在最右边写字段名（见“字段”表），再在下面填条件。"],
      ["条件文字", "条件套着条件、写不进一行的，写在“条件文字”表，例如：全部（[字段甲] ≥ 2；任一（[字段乙] 是；[字段丙] 选项甲））。"],
      ["不要用公式", "公式会被退回；请写值。"],
      ["", ""],
      ["条件的写法", "意思"],
      ...notation,
    ],
    headings: 2,
    hasKeys: true,
  };
}

export function factsSheet({ policy }: Exchanged): Sheet {
  const facts = Object.values(policy.facts).filter(({ type }) => type !== "text" && type !== "list");
  return {
    name: "字段",
    columns: [{ width: 34 }, { width: 22, faint: true }, { width: 12 }, { width: 16 }, { width: 80 }],
    rows: [
      ["字段", "代号", "单位或类型", "范围", "选项"],
      ...facts.map((fact) => [fact.title.zh, fact.name, hintOf(fact), boundsOf(fact), optionsOf(fact)]),
    ],
    headings: 1,
    fixedColumns: 1,
  };
}

function boundsOf({ minimum, maximum, unit }: Fact): string {
  if (minimum === undefined && maximum === undefined) return "";
  const shown = (number: number | undefined) => (number === undefined ? "" : String(unit === "fen" ? number / 100 : number));
  return `${shown(minimum)}..${shown(maximum)}`;
}

function optionsOf({ options = [] }: Fact): string {
  return options.map(({ id, title, retired }) => `${title.zh}（\`${id}\`${retired ? "，停用" : ""}）`).join("、");
}
