/** Ten thousand disputes from one workbook, one in a hundred of them spoilt: each fault is told at its very cell, and nothing else is. */

import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { inflateRawSync } from "node:zlib";
import { columnLetters, placeOf, readCases, streamXlsx } from "@jiefen/exchange";
import { ajvValidator } from "@jiefen/store";
import { expect, it } from "vitest";
import { gardenPolicy } from "../../packages/policy/src/fixtures/garden-policy.ts";

const disputes = 10_000;
const policy = gardenPolicy("commons");
const form = policy.disputeTypes.find(({ id }) => id === "aphids");
const titles = ["来源编号", "发现日期", "受害株数", "损失金额", "近日天气", "靠近水源", "园友1·姓名", "园友1·电话", "园友2·姓名"];
/** What is written instead, by column; which one a spoilt row has goes round. */
const faults = [
  [1, "上月初"],
  [2, "一大片"],
  [3, "三千左右"],
  [4, "下雹子"],
  [5, "可能吧"],
  [7, "4.1E+17"],
] as const;

const spoiltAt = (index: number) => (index % 100 === 37 ? faults[Math.floor(index / 100) % faults.length] : undefined);

function* rows() {
  for (let index = 0; index < disputes; index++) {
    const row = [
      `N-${index}`,
      "2026-03-01",
      index % 7 === 0 ? "3以上" : String(index % 90),
      "1.5万",
      "潮湿、有风",
      "否",
      `园友${index}`,
      `138${String(index).padStart(8, "0")}`,
      "不清楚",
    ];
    const fault = spoiltAt(index);
    yield fault ? row.with(fault[0], fault[1]) : row;
  }
}

it("tells every fault of ten thousand rows by row and column, and no other", async () => {
  if (!form) throw new Error("The garden has no aphids.");
  const through = new PassThrough();
  const sheet = { name: "台账", columns: titles.map((title) => ({ title, width: 12 })), rows: rows() };
  const [bytes] = await Promise.all([buffer(through), streamXlsx(through, sheet)]);
  const inflate = (packed: Uint8Array, limit: number) => inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  const into = { policy, form, divisions: [], within: "100000", today: "2026-11-24", validator: ajvValidator };
  const found: string[] = [];
  let good = 0;
  for (const row of readCases(new Uint8Array(bytes), inflate, into).rows) {
    if (row.faults.length === 0) good += 1;
    found.push(...row.faults.map((fault) => placeOf(row, fault).zh));
  }
  const expected = Array.from({ length: disputes }, (_, index) => index).flatMap((index) => {
    const fault = spoiltAt(index);
    return fault ? [`第${index + 2}行${columnLetters(fault[0])}列`] : [];
  });
  expect(found).toEqual(expected);
  expect(expected).toHaveLength(disputes / 100);
  expect(good).toBe(disputes - disputes / 100);
});
