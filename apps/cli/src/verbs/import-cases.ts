/** `jiefen import-cases`: takes disputes in from a workbook or from lines of JSON, each once for its number in the source. */
import type { AsPerson } from "@jiefen/server";
import type { Exit } from "../command-line/exit.ts";
import { dataOption, requiredText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { importLines } from "../exchange/import-lines.ts";
import { importWorkbook } from "../exchange/import-workbook.ts";
import { asOption, onBehalf } from "../service/on-behalf.ts";

export const importCases: Verb = {
  positionals: ["FILE"],
  options: {
    source: {
      type: "string",
      value: "NAME",
      required: true,
      help: { zh: "来源名称：编号在同一来源里不重复", en: "names the source: within it a number is taken in once" },
    },
    type: {
      type: "string",
      value: "ID",
      help: { zh: "表格的纠纷类型；模板自己写着", en: "the dispute type of a workbook; a template says so itself" },
    },
    "dry-run": {
      type: "boolean",
      help: { zh: "表格：只检查、试定级，不登记", en: "of a workbook: only read and graded, nothing is taken in" },
    },
    ...asOption,
    ...dataOption,
  },
  details: {
    zh: "FILE 为 .xlsx 时按登记表读（`case-template` 或网页的模板），有错的行按行列说明，其余登记。否则每行一个 JSON 对象：number（来源编号）、type、facts，可有 division（区划代码，默认该账号所在地）；FILE 为 - 时读标准输入。与网页、接口是同一途径：同一来源的同一编号永远只登记一次，中断后可再执行。",
    en: "A .xlsx is read as a list of disputes (`case-template`, or the template of the pages): rows with faults are told by row and column, the others are taken in. Otherwise each line is a JSON object: number (in the source), type, facts, and division if it is not that of the account; FILE may be -, standard input. It is the way of the pages and of the API: a number of a source is taken in once for ever, so that it may be run again after a stop.",
  },
  run: (call) =>
    onBehalf(call, (person: AsPerson): Promise<Exit> => {
      const [name = ""] = call.positionals;
      const source = requiredText(call, "source");
      return /\.xlsx$/i.test(name) ? importWorkbook(call, person, name, source) : importLines(call, person, name, source);
    }),
};
