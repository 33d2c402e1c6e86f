/** Workbooks as files: what is written is read, what could calculate or burst is not. */
import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { inflate } from "../fixtures/garden.ts";
import { reading } from "../refusal.ts";
import { readZip } from "../zip/read-zip.ts";
import { writeZip } from "../zip/write-zip.ts";
import { defused, undefused } from "./defuse.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** What a workbook that somebody made elsewhere reads as. */
async function readBack(make: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  make(workbook.addWorksheet("甲"), workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return reading(() => readXlsx(bytes, inflate));
}

const said = (read: Awaited<ReturnType<typeof readBack>>) =>
  read.ok ? [] : read.refusals.map(({ place, message }) => `${place ? `${place.zh}：` : ""}${message.zh}`);

const utf8 = (text: string) => new TextEncoder().encode(text);

it("reads the texts and numbers that it writes, whatever they begin with", async () => {
  const rows = [
    ["=1+1", "+86", "-", "@x", "'=", "'", "普通", "a\nb", "<&>\"'", "是"],
    [0, -1.5, 1e9],
  ];
  const sheet = { name: "甲", columns: [{ width: 10 }], rows, headings: 0 };
  const [read] = readXlsx(await writeXlsx([sheet]), inflate);
  expect(read).toEqual({ name: "甲", rows: [rows[0], ["0", "-1.5", "1000000000"]] });
});

it("keeps every text from being a formula, and gives it back", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@-].*$/)), (text) => {
      expect(defused(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(undefused(defused(text))).toBe(text);
    }),
  );
});

it("reads dates, answers and formatted texts as people see them", async () => {
  const read = await readBack((sheet) => {
    sheet.addRow([
      new Date(Date.UTC(2026, 2, 5)),
      true,
      { richText: [{ text: "粗" }, { text: "体" }] },
      { text: "链接", hyperlink: "https://x" },
    ]);
  });
  expect(read).toEqual({ ok: true, value: [{ name: "甲", rows: [["2026-03-05", "是", "粗体", "链接"]] }] });
});

it("refuses formulas and errors, cell by cell", async () => {
  const read = await readBack((sheet) => {
    sheet.getCell("B3").value = { formula: "1+1", result: 2 };
    sheet.getCell("A4").value = { error: "#N/A" };
  });
  expect(said(read)).toEqual(["“甲”表第3行B列：这里是公式；请改成值。", "“甲”表第4行A列：这里是错误值 `#N/A`。"]);
});

it.each<[string, (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void, string]>([
  ["too many rows", (sheet) => (sheet.getCell("A5000").value = 1), "“甲”表：表太大，最多 3000 行、400 列。"],
  ["too many columns", (sheet) => (sheet.getCell(1, 500).value = 1), "“甲”表：表太大，最多 3000 行、400 列。"],
  [
    "too many sheets",
    (_, workbook) => Array.from({ length: 40 }, (_unused, index) => workbook.addWorksheet(`${index}`)),
    "工作表太多，最多 40 张。",
  ],
])("refuses %s", async (_, make, words) => {
  expect(said(await readBack(make))).toEqual([words]);
});

it("a merge or a rule over a million cells costs nothing", () => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>
    <dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations></worksheet>`;
  const bytes = writeZip([
    { name: "xl/workbook.xml", bytes: utf8('<workbook xmlns:r="x"><sheets><sheet name="甲" r:id="r1"/></sheets></workbook>') },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: utf8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
    },
    { name: "xl/worksheets/sheet1.xml", bytes: utf8(sheet) },
  ]);
  expect(readXlsx(bytes, inflate)).toEqual([{ name: "甲", rows: [["1"]] }]);
});

it("refuses what is no workbook, what has document types, and what nests without end", () => {
  const workbook = (xml: string) => writeZip([{ name: "xl/workbook.xml", bytes: utf8(xml) }]);
  const words = (bytes: Uint8Array) => {
    const read = reading(() => readXlsx(bytes, inflate));
    return read.ok ? "" : read.refusals[0]?.message.zh;
  };
  expect(words(utf8("no archive"))).toBe("文件打不开：不是完整的压缩格式。");
  expect(words(writeZip([]))).toBe("这不是 Excel 工作簿（.xlsx）。");
  expect(words(workbook('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'))).toBe("文件里有文档类型声明（DOCTYPE），不予读取。");
  expect(words(workbook("<a>".repeat(100_000)))).toBe("文件里的元素套得太深。");
  expect(words(workbook("<a><b></a>"))).toBe("第 1 行不是正确的 XML。");
});

/** An archive of one entry whose directory claims `size` bytes unpacked. */
function packed(content: Uint8Array, size: number): Uint8Array {
  const small = deflateRawSync(content);
  const archive = writeZip([{ name: "a", bytes: small }]);
  const view = new DataView(archive.buffer);
  const directory = archive.length - 22 - 46 - 1;
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 24, size, true);
  return archive;
}

it("unpacks no more of an archive than it says, and no more than is allowed", () => {
  const bomb = new Uint8Array(50 * 2 ** 20);
  const limits = { entries: 10, bytes: 2 ** 20 };
  const words = (archive: Uint8Array) => {
    const read = reading(() => readZip(archive, inflate, limits));
    return read.ok ? "" : read.refusals[0]?.message.zh;
  };
  expect(words(packed(bomb, bomb.length))).toBe("解压后太大，最多 1 MB。");
  expect(words(packed(bomb, 100))).toBe("文件打不开：不是完整的压缩格式。");
  expect(words(writeZip(Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, bytes: utf8("x") }))))).toBe(
    "压缩文件里的文件太多，最多 10 个。",
  );
});

it("reads the archives that it writes", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z汉字/]*[a-z汉字]$/), fc.uint8Array()), { selector: ([name]) => name }),
      (files) => {
        const entries = files.map(([name, bytes]) => ({ name, bytes }));
        expect(readZip(writeZip(entries), inflate, { entries: 100, bytes: 1e6 })).toEqual(entries);
      },
    ),
  );
});

it("never throws anything but a refusal, whatever bytes come", () => {
  const archive = writeZip([{ name: "xl/workbook.xml", bytes: utf8("<workbook><sheets/></workbook>") }]);
  fc.assert(
    fc.property(fc.nat({ max: archive.length - 1 }), fc.nat({ max: 255 }), fc.nat({ max: archive.length }), (at, byte, length) => {
      const spoilt = archive.slice(0, length);
      if (at < length) spoilt[at] = byte;
      expect(() => reading(() => readXlsx(spoilt, inflate))).not.toThrow();
    }),
  );
});
