/** A file of disputes held in memory, for verbs that look at each of them more than once. */
import type { SweptCase } from "@jiefen/analysis";
import type { Issue, Policy } from "@jiefen/policy";
import type { Call } from "../command-line/verb.ts";
import { readGradedLine } from "./case-line.ts";
import { openLines } from "./lines.ts";

export interface GradedCases {
  readonly cases: readonly SweptCase[];
  readonly issues: readonly Issue[];
}

/** Lines whose type all policies have; the others are told. Throws `Misuse` when there is no such file. */
export async function readCases(call: Call, name: string, policies: readonly Policy[]): Promise<GradedCases> {
  const cases: SweptCase[] = [];
  const issues: Issue[] = [];
  for await (const { number, text } of (await openLines(call, name))()) {
    const file = `${name}:${number}`;
    const read = readGradedLine(file, text);
    if (!read.ok) issues.push(...read.issues);
    else if (policies.every(({ disputeTypes }) => disputeTypes.some(({ id }) => id === read.line.type))) cases.push(read.line);
    else issues.push(unknownType(file, read.line.type));
  }
  return { cases, issues };
}

const unknownType = (file: string, type: string): Issue => ({
  code: "unknown-type",
  severity: "error",
  file,
  pointer: "/type",
  message: { zh: `不是两套政策都有纠纷类型 \`${type}\`。`, en: `Not both policies have a dispute type \`${type}\`.` },
  hint: { zh: "这一行没有比较。", en: "The line was not compared." },
});
