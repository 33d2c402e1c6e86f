/** What a sweep found, as tables for people. */
import type { Matrix } from "@jiefen/analysis";
import type { Issue, Policy, Scale, Text } from "@jiefen/policy";
import { printMatrix } from "./matrix.ts";
import type { Output } from "./output.ts";

type Counts = Readonly<Record<string, number>>;

interface Moves {
  readonly scales: readonly { readonly scale: string; readonly matrix: Matrix }[];
}

export interface SweepReport {
  readonly ok: boolean;
  readonly layer: string;
  readonly release: string;
  readonly cases: number;
  /** Lines that hold no case the policy knows. */
  readonly unread: number;
  readonly scales: readonly { readonly scale: string; readonly level: Counts; readonly possible: Counts }[];
  readonly criteria: Readonly<Record<string, { readonly yes: number; readonly unknown: number; readonly no: number }>>;
  /** From the levels of another policy to those of this one. */
  readonly against?: Moves & { readonly layer: string; readonly release: string };
  /** From the recorded levels. */
  readonly recorded?: Moves;
  /** Of the sweep alone, without reading the file. */
  readonly casesPerSecond: number | null;
  readonly issues: readonly Issue[];
}

export function printSweep(output: Output, policy: Policy, report: SweepReport): void {
  const { paint, language } = output;
  output.say({
    zh: `${policy.layer.title.zh}：${report.cases} 件，另有 ${report.unread} 行未能读取。`,
    en: `${policy.layer.title.en}: ${report.cases} cases, ${report.unread} lines not read.`,
  });
  for (const { scale: id, level, possible } of report.scales) {
    const scale = scaleOf(policy, id);
    output.line();
    output.line(paint.strong(scale.title[language]));
    for (const one of scale.levels)
      output.say({
        zh: `  ${one.title.zh}  ${level[one.id] ?? 0} 件；最高可能为此级 ${possible[one.id] ?? 0} 件`,
        en: `  ${one.title.en}  ${level[one.id] ?? 0}; at most this level ${possible[one.id] ?? 0}`,
      });
  }
  if (report.against)
    printMoves(output, policy, report.against, { zh: `与 ${report.against.layer} 比`, en: `Against ${report.against.layer}` });
  if (report.recorded) printMoves(output, policy, report.recorded, { zh: "与记录的等级比", en: "Against the recorded levels" });
  output.line();
  output.line(paint.strong({ zh: "标准", en: "Criteria" }[language]));
  for (const { id, title } of policy.criteria) {
    const { yes = 0, unknown = 0, no = 0 } = report.criteria[id] ?? {};
    output.say({
      zh: `  ${title.zh}  符合 ${yes}，不清楚 ${unknown}，不符合 ${no}`,
      en: `  ${title.en}  yes ${yes}, unknown ${unknown}, no ${no}`,
    });
  }
}

function printMoves(output: Output, policy: Policy, { scales }: Moves, heading: Text): void {
  for (const { scale, matrix } of scales) {
    output.line();
    printMatrix(output, policy, scale, matrix, heading);
  }
}

function scaleOf({ scales }: Policy, id: string): Scale {
  const found = scales.find((scale) => scale.id === id);
  if (!found) throw new Error(`The policy has no scale \`${id}\`.`);
  return found;
}
