/** Disputes in a workbook: what is filled in is read as the same answers, and what is wrong is told at its very cell. */
import type { Facts, FactValue, Item } from "@jiefen/policy";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ajvValidator } from "../../../policy/src/fixtures/ajv-validator.ts";
import { gardenPolicy } from "../../../policy/src/fixtures/garden-policy.ts";
import { inflate } from "../fixtures/garden.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { answerInCell } from "./answer-in-cell.ts";
import { type CaseColumn, caseColumns } from "./case-columns.ts";
import { writeCaseTemplate, writeReturnedRows } from "./case-template.ts";
import { cellOfAnswer } from "./cell-of-answer.ts";
import { dateInText } from "./date-in-text.ts";
import { placeOf, readCases, templateTypeOf } from "./read-cases.ts";
import { exampleMark } from "./template-guide.ts";

const policy = gardenPolicy("hillside");
const form = policy.disputeTypes.find(({ id }) => id === "aphids") ?? policy.disputeTypes[0];
if (!form) throw new Error("The garden has no aphids.");
const divisions = [{ code: "100100", title: { zh: "坡上园", en: "Hillside" } }];
const of = { policy, form, divisions, language: "zh" } as const;
const into = { policy, form, divisions, within: "100100", today: "2026-11-24", validator: ajvValidator };
const columns = caseColumns(policy, form);
const read = (bytes: Uint8Array) => [...readCases(bytes, inflate, into).rows];

/** The template with rows filled in below its example. */
async function filled(
  rows: readonly (readonly (string | number | Date | { formula: string })[])[],
  edit?: (sheet: ExcelJS.Worksheet) => void,
) {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeCaseTemplate(of);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error("The template has no sheet.");
  rows.forEach((row, index) => {
    row.forEach((value, at) => {
      if (value !== "")
        sheet.getCell(index + 4, at + 1).value = typeof value === "object" && "formula" in value ? { ...value, date1904: false } : value;
    });
  });
  edit?.(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const at = (key: string) => columns.findIndex((column) => column.key === key);
const rowOf = (cells: Readonly<Record<string, string | number | Date | { formula: string } | undefined>>) =>
  columns.map(({ key }) => cells[key] ?? "");
const good = { number: "A-1", foundOn: "2026-11-01", plantsHit: "3", honeydew: "是", "gardeners.1.gardenerName": "阿玉" };

/** Answers that a cell can say; texts are none of the words that mean something else. */
function answers({ fact, choices, question }: CaseColumn): fc.Arbitrary<FactValue> {
  const known = (): fc.Arbitrary<FactValue> => {
    switch (fact?.type) {
      case "boolean":
        return fc.boolean();
      case "integer": {
        const number = fc.integer({ min: fact.minimum ?? 0, max: Math.min(fact.maximum ?? 1000, 1_000_000) });
        return question?.count
          ? fc.oneof(
              number,
              number.map((atLeast) => ({ atLeast })),
              number.map((atMost) => ({ atMost })),
              fc.tuple(number, number).map(([one, other]) => ({ atLeast: Math.min(one, other), atMost: Math.max(one, other) })),
            )
          : number;
      }
      case "date":
        return fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
      case "code":
        return fc.constantFrom(...choices.map(({ id }) => id));
      case "codes":
        return fc.subarray(choices.map(({ id }) => id));
      default:
        return fact?.origin.kind === "field" && fact.origin.identity === "phone"
          ? fc.stringMatching(/^[0-9]{5,15}$/)
          : fc.stringMatching(/^[=+\-@一-龥a-w]{1,20}$/).filter((text) => !/不|未/.test(text));
    }
  };
  return fc.oneof({ weight: 5, arbitrary: known() }, { weight: 1, arbitrary: fc.constant(null) });
}

const wanted = new Set(["foundOn", "plantsHit", "honeydew", "gardeners.1.gardenerName"]);
const sheetAnswers = fc
  .tuple(
    ...columns.map((column) =>
      column.question
        ? wanted.has(column.key)
          ? answers(column)
          : fc.option(answers(column), { nil: undefined })
        : fc.constant(undefined),
    ),
  )
  .map((values) => columns.flatMap((column, index) => (values[index] === undefined ? [] : [{ column, value: values[index] }])));

type Told = readonly { readonly column: CaseColumn; readonly value: FactValue | undefined }[];

function factsOf(told: Told): Facts {
  const facts: Record<string, FactValue | readonly Item[]> = {};
  const items = new Map<number, Record<string, FactValue>>();
  for (const { column, value = null } of told) {
    if (!column.question) continue;
    if (column.item) items.set(column.item.position, { ...items.get(column.item.position), [column.question.fact]: value });
    else facts[column.question.fact] = value;
  }
  return { ...facts, gardeners: [...items.entries()].sort(([one], [other]) => one - other).map(([, item]) => item) };
}

it("reads what was filled into the template as the same answers", async () => {
  await fc.assert(
    fc.asyncProperty(sheetAnswers, async (told) => {
      const named = told.filter(
        ({ column: { item } }) => !item || told.some((one) => one.column.key === `${item.list}.${item.position}.gardenerName`),
      );
      const cells = Object.fromEntries(
        named.map(({ column, value = null }) => [
          column.key,
          cellOfAnswer({ unit: column.question?.unit, choices: column.choices }, value, "zh"),
        ]),
      );
      const [row, more] = read(await filled([rowOf({ number: "A-1", ...cells })]));
      expect(row?.faults).toEqual([]);
      expect(row?.facts).toEqual(factsOf(named));
      expect(more).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

it("tells a bad cell at exactly its row and column, whichever it is", async () => {
  const bad: Readonly<Record<string, string>> = {
    boolean: "也许",
    integer: "很多的",
    date: "去年",
    code: "哪里都不是",
    codes: "哪里都不是",
  };
  const spoilt = columns.filter(({ fact }) => fact && bad[fact.type] !== undefined);
  const rows = spoilt.map(({ key, fact, item }, index) => ({
    ...good,
    number: `A-${index}`,
    ...(item ? { [`gardeners.${item.position}.gardenerName`]: "阿玉" } : {}),
    [key]: bad[fact?.type ?? ""] ?? "",
  }));
  const found = read(await filled(rows.map(rowOf)));
  expect(found.map(({ row, faults }) => [row, ...faults.map(({ column }) => column)])).toEqual(
    spoilt.map(({ key }, index) => [index + 4, at(key)]),
  );
});

it("says what is wrong and what to do", async () => {
  const rows = [
    { ...good, number: "" },
    { ...good, foundOn: { formula: "TODAY()" } },
    { ...good, number: "A-2", "gardeners.1.gardenerPhone": 4.1e17 },
    { ...good, number: "A-2", division: "月球" },
    { number: "A-3", foundOn: "2026年11月1日", honeydew: "否", plantsHit: "不少于３株" },
    { number: "A-4", foundOn: "2026.11.1", honeydew: "否", plantsHit: "5000", "gardeners.1.gardenerPhone": "12345" },
  ];
  const said = read(await filled(rows.map(rowOf))).flatMap((row) =>
    row.faults.map((fault) => `${placeOf(row, fault).zh} ${fault.title.zh}：${fault.message.zh}${fault.hint.zh}`),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "第4行A列 来源编号：没有来源编号。请填台账序号、警情号等；每件不同。",
      "第5行C列 发现日期：这里是公式。请复制后“选择性粘贴—数值”。",
      "第6行P列 园友1·电话：\`410000000000000000\`的后几位已被 Excel 丢掉，原来的号码认不出来了。请把这一格设为“文本”格式，再重新录入完整号码。",
      "第7行A列 来源编号：来源编号\`A-2\`和第6行重复。同一件留一行；不是同一件，请改编号。",
      "第7行B列 受理地区划：没有\`月球\`这个地方。请从列表里选，或空着（本单位）。",
      "第8行O列 园友1·姓名：“园友”没有填。请填写；不清楚就填“不清楚”。",
      "第9行F列 受害株数：“受害株数”填的是\`5000\`，大于1000。请填不大于1000的数。",
      "第9行O列 园友1·姓名：“姓名”没有填。请填写；不清楚就填“不清楚”。",
    ]
  `);
});

it("reads every way of writing a date, an amount and a number", () => {
  for (const text of ["2026-11-24", "2026/11/24", "2026.11.24", "2026年11月24日", "２０２６－１１－２４", "20261124", "2026-11-24 08:30"])
    expect(dateInText(text), text).toBe("2026-11-24");
  expect(dateInText("2026-02-30")).toBeUndefined();
  const damage = columns[at("damage")];
  const count = columns[at("sightingsBefore")];
  if (!damage || !count) throw new Error("The form lost its questions.");
  const value = (column: CaseColumn, text: string) => {
    const answer = answerInCell(column, { text });
    return answer.ok ? answer.value : answer.message.zh;
  };
  expect(["5000", "5,000元", "0.5万", "５０００", "0.29"].map((text) => value(damage, text))).toEqual([
    500_000, 500_000, 500_000, 500_000, 29,
  ]);
  expect(["3", "3次", "3以上", "至少3", "≥3", "至多5次", "3-5", "3至5次", "多次", "不清楚"].map((text) => value(count, text))).toEqual([
    3,
    3,
    { atLeast: 3 },
    { atLeast: 3 },
    { atLeast: 3 },
    { atMost: 5 },
    { atLeast: 3, atMost: 5 },
    { atLeast: 3, atMost: 5 },
    { atLeast: 2 },
    null,
  ]);
});

it("leaves the example out, knows what the template was made for, and reads columns added beside it", async () => {
  const bytes = await filled([rowOf(good)], (sheet) => {
    sheet.getCell(2, columns.length + 1).value = "园友4·姓名";
    sheet.getCell(4, columns.length + 1).value = "小红";
    sheet.getCell(2, columns.length + 2).value = "备注栏";
    expect(sheet.getCell(3, 1).value).toBe(exampleMark.zh);
  });
  expect(templateTypeOf(bytes, inflate)).toBe("aphids");
  const { ignored, rows } = readCases(bytes, inflate, into);
  expect([...rows].map(({ facts }) => facts.gardeners)).toEqual([[{ gardenerName: "阿玉" }, { gardenerName: "小红" }]]);
  expect(ignored.map(({ title }) => title)).toEqual(["备注栏"]);
});

it("reads a ledger of one's own by the titles of its columns", async () => {
  const bytes = await writeXlsx([
    {
      name: "台账",
      columns: [],
      headings: 0,
      rows: [
        ["某某园二〇二六年台账"],
        ["来源编号", "发现日期", "受害株数", "叶面有蜜露", "园友1·姓名"],
        ["7", "2026-11-01", 2, "有", "阿玉"],
      ],
    },
  ]);
  expect(read(bytes)).toMatchObject([
    {
      row: 3,
      number: "7",
      faults: [],
      facts: { foundOn: "2026-11-01", plantsHit: 2, honeydew: true, gardeners: [{ gardenerName: "阿玉" }] },
    },
  ]);
});

it("tells which answers of a good row are not taken over, since its other answers hide their questions", async () => {
  const [clean, poisoned] = read(
    await filled([
      rowOf({ ...good, poisonUsed: "否", poisonName: "某药" }),
      rowOf({ ...good, number: "A-2", poisonUsed: "是", poisonName: "某药" }),
    ]),
  );
  expect([clean?.faults, poisoned?.faults]).toEqual([[], []]);
  expect(clean?.dropped.map(({ key }) => key)).toEqual(["poisonName"]);
  expect(poisoned?.dropped).toEqual([]);
});

it("gives refused rows back as they were written, to be put right and read again", async () => {
  const [row] = read(await filled([rowOf({ ...good, plantsHit: "很多的", story: "=1+1" })]));
  const bytes = await writeReturnedRows(of, [{ cells: row?.cells ?? {}, trouble: "受害株数不是数字" }]);
  const [again] = read(bytes);
  expect(again?.cells).toEqual({ ...good, plantsHit: "很多的", story: "=1+1" });
  expect(again?.faults.map(({ key }) => key)).toEqual(["plantsHit"]);
  expect(readCases(bytes, inflate, into).ignored).toEqual([]);
});
