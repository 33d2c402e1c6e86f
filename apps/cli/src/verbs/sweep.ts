/** `jiefen sweep`: what a layer's policy says of many disputes at once, and what would change against another policy or what is recorded. */
import { stat } from "node:fs/promises";
import {
  type ByLevel,
  buildColumns,
  byLevelOf,
  type ColumnsBuilder,
  countOf,
  countsOf,
  createSweep,
  matrixOf,
  readAlike,
  type Swept,
  type SweptCase,
} from "@jiefen/analysis";
import type { Issue, Policy } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { layerOption, optionText, policyOptions, requiredText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { printIssues, sortIssues } from "../output/issues.ts";
import { refuse } from "../output/refusal.ts";
import { printSweep, type SweepReport } from "../output/sweep-report.ts";
import { readGradedLine } from "../policy/case-line.ts";
import { openLines } from "../policy/lines.ts";
import { otherPolicy } from "../policy/other-policy.ts";
import { givenPath } from "../policy/policy-root.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { todayOf } from "../policy/today.ts";

/** Issues told one by one; beyond, only counted. */
const told = 100;

export const sweep: Verb = {
  options: {
    ...layerOption,
    cases: {
      type: "string",
      value: "FILE|-",
      required: true,
      help: { zh: "纠纷文件，每行一件（- 为标准输入）", en: "the disputes, one a line; - is standard input" },
    },
    against: {
      type: "string",
      value: "ID|DIR",
      help: {
        zh: "与哪一层比，或与另一目录中的同一层比；默认与案件中记录的等级比",
        en: "another layer, or a folder that holds this one otherwise; if absent, the levels recorded in the cases",
      },
    },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: "每行一个 JSON 对象：type、facts（事实中的 levelInForce 为记录的等级）。文件边读边用，不整份放进内存。",
    en: "One JSON object a line: type, facts (levelInForce among them is the recorded level). The file is never held whole.",
  },
  async run(call) {
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const { policy } = layer;
    const against = optionText(call, "against");
    const other = against === undefined ? undefined : await otherPolicy(call, against, policy.layer.id);
    if (other && !other.ok) return refuse(call.output, other.issues);
    const { columns, otherColumns, recorded, issues, unread } = await readCases(call, policy, other?.policy);
    const started = performance.now();
    const swept = createSweep(columns)(policy);
    const seconds = (performance.now() - started) / 1000;
    const before = other && createSweep(otherColumns)(other.policy);
    const report: SweepReport = {
      ok: unread === 0,
      layer: policy.layer.id,
      release: policy.release,
      cases: swept.cases,
      unread,
      scales: swept.scales.map(({ scale, level, possible }) => ({ scale, level: countsOf(level), possible: countsOf(possible) })),
      criteria: Object.fromEntries(Object.entries(swept.criteria).map(([id, judged]) => [id, outcomesOf(swept.cases, judged)])),
      ...(before && other && { against: { layer: other.policy.layer.id, release: other.policy.release, scales: moves(before, swept) } }),
      ...(!before && recorded.some((one) => one !== none) && { recorded: recordedMoves(byLevelOf(recorded), swept) }),
      casesPerSecond: seconds > 0 ? Math.round(swept.cases / seconds) : null,
      issues: sortIssues(issues),
    };
    call.output.value(report);
    printSweep(call.output, policy, report);
    printIssues(call.output, report.issues);
    return report.ok ? exit.fine : exit.findings;
  },
};

/** Lines between two looks at how far it has come. */
const aFew = 256;
/** Stands for the level of a case that none is recorded of. */
const none = "-";

async function readCases(call: Call, policy: Policy, other: Policy | undefined) {
  const name = requiredText(call, "cases");
  const lines = await openLines(call, name);
  const today = todayOf(call);
  const alike = other !== undefined && readAlike(policy, other);
  const builder = buildColumns(policy, today, alike ? [other] : []);
  const otherBuilder = other !== undefined && !alike ? buildColumns(other, today) : builder;
  const builders = new Set<ColumnsBuilder>([builder, otherBuilder]);
  const types = new Set([policy, ...(other ? [other] : [])].map(({ disputeTypes }) => new Set(disputeTypes.map(({ id }) => id))));
  const issues: Issue[] = [];
  const recorded: string[] = [];
  let unread = 0;
  let bytes = 0;
  const progress = call.output.progress({ total: await sizeOf(call, name) });
  for await (const { number, text } of lines()) {
    bytes += Buffer.byteLength(text) + 1;
    if (number % aFew === 0) progress.at(number, bytes);
    const read = readGradedLine(`${name}:${number}`, text);
    const found = read.ok ? unknownType(`${name}:${number}`, read.line, [...types]) : read.issues;
    if (read.ok && found.length === 0) {
      for (const one of builders) one.add(read.line);
      const { levelInForce } = read.line.facts;
      recorded.push(typeof levelInForce === "string" ? levelInForce : none);
    } else {
      unread += 1;
      if (issues.length < told) issues.push(...found);
    }
  }
  progress.end();
  const columns = builder.finish();
  return { columns, otherColumns: otherBuilder === builder ? columns : otherBuilder.finish(), recorded, issues, unread };
}

/** Bytes of the file; undefined for standard input. */
async function sizeOf(call: Call, name: string): Promise<number | undefined> {
  return name === "-" ? undefined : (await stat(givenPath(call, name))).size;
}

function unknownType(file: string, { type }: SweptCase, known: readonly ReadonlySet<string>[]): readonly Issue[] {
  if (known.every((types) => types.has(type))) return [];
  return [
    {
      code: "unknown-type",
      severity: "error",
      file,
      pointer: "/type",
      message: { zh: `政策中没有纠纷类型 \`${type}\`。`, en: `The policy has no dispute type \`${type}\`.` },
      hint: { zh: "用 `explain` 可看到有哪些类型。", en: "`explain` tells which types there are." },
    },
  ];
}

function outcomesOf(cases: number, { sure, possible }: Swept["criteria"][string]) {
  const [yes, atMost] = [countOf(sure), countOf(possible)];
  return { yes, unknown: atMost - yes, no: cases - atMost };
}

const moves = (before: Swept, after: Swept) =>
  after.scales.flatMap(({ scale, level }) => {
    const from = before.scales.find((one) => one.scale === scale);
    return from ? [{ scale, matrix: matrixOf(from.level, level) }] : [];
  });

const recordedMoves = (recorded: ByLevel, { scales: [first] }: Swept) => ({
  scales: first ? [{ scale: first.scale, matrix: matrixOf(recorded, first.level) }] : [],
});
