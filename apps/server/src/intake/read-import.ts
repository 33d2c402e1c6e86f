/** Reads an uploaded workbook of disputes into rows that wait to be graded. */
import { setImmediate as turn } from "node:timers/promises";
import { type CaseRow, readCases, reading, templateTypeOf } from "@jiefen/exchange";
import type { ImportFault, ImportRow } from "@jiefen/store";
import type { NewImport } from "../api/index.ts";
import { inflate } from "../policy-editing/exchange-files.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";
import { casesInto, ownPolicy } from "./import-scope.ts";

export interface ReadImport {
  readonly layer: string;
  readonly type: string;
  readonly ignored: readonly { readonly column: string; readonly title: string }[];
  readonly rows: readonly ImportRow[];
}

/** Rows that are read before others are served. */
const together = 50;

/** Throws `unreadable-file` with what is wrong with the file as a whole. */
export async function readImport(call: SignedInCall, { content, type: named }: NewImport): Promise<ReadImport> {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  const { layer, policy } = await ownPolicy(call);
  const type = named ?? refusing(() => templateTypeOf(bytes, inflate));
  if (type === undefined) throw ProblemAnswer.of("type-untold");
  const form = policy.disputeTypes.find(({ id, retired }) => id === type && !retired);
  if (!form) throw ProblemAnswer.of("type-untold");
  const into = await casesInto(call, layer, policy, form);
  const { ignored, rows: found } = refusing(() => readCases(bytes, inflate, into));
  const rows: ImportRow[] = [];
  const iterator = found[Symbol.iterator]();
  for (let next = refusing(() => iterator.next()); !next.done; next = refusing(() => iterator.next())) {
    rows.push(rowOf(next.value));
    if (rows.length % together === 0) await turn();
  }
  if (rows.length === 0) throw ProblemAnswer.of("no-rows");
  return { layer: layer.layer, type, ignored, rows };
}

function refusing<Value>(work: () => Value): Value {
  const read = reading(work);
  if (read.ok) return read.value;
  const issues = read.refusals.map(({ place, message }) => ({
    code: "unreadable",
    severity: "error" as const,
    file: "",
    pointer: "",
    message: place ? { zh: `${place.zh}：${message.zh}`, en: `${place.en}: ${message.en}` } : message,
    hint: { zh: "请用模板填写后另存为 .xlsx。", en: "Fill in the template and save it as .xlsx." },
  }));
  throw ProblemAnswer.of("unreadable-file", { issues });
}

function rowOf({ row, number, division, facts, faults, dropped, cells }: CaseRow): ImportRow {
  const place = division === undefined ? {} : { place: division };
  if (faults.length === 0)
    return { row, number, ...place, state: "read", facts, cells, ...(dropped.length > 0 ? { faults: dropped.map(told) } : {}) };
  return {
    row,
    number,
    ...place,
    state: "bad",
    cells,
    faults: faults.map(told),
  };
}

function told({ column, title, message, hint }: CaseRow["faults"][number]): ImportFault {
  return { column, title, message, hint };
}
