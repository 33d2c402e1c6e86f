/** `jiefen diff`: two policies held against each other: what their documents say, what becomes of known disputes, and where else they differ. */
import {
  buildColumns,
  caseInWords,
  cellInWords,
  createSweep,
  type Differing,
  differingRegions,
  type Matrix,
  matrixOf,
  type SweptCase,
} from "@jiefen/analysis";
import { differences, type LocalDate, type Policy } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { filesOption, optionText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printDifferences } from "../output/differences.ts";
import { printIssues, sortIssues } from "../output/issues.ts";
import { levelTitle, printMatrix } from "../output/matrix.ts";
import type { Output } from "../output/output.ts";
import { refuse } from "../output/refusal.ts";
import { type GradedCases, readCases } from "../policy/graded-cases.ts";
import { layersOf } from "../policy/layers.ts";
import { otherPolicy } from "../policy/other-policy.ts";
import { readFiles } from "../policy/read-files.ts";
import { todayOf } from "../policy/today.ts";
import { withSolver } from "../policy/with-solver.ts";

export const diff: Verb = {
  positionals: ["A", "B"],
  options: {
    cases: {
      type: "string",
      value: "FILE|-",
      help: { zh: "纠纷文件，每行一件：看它们会怎样变级", en: "disputes, one a line: how they would change level" },
    },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...filesOption,
  },
  details: {
    zh: "A、B 各写层的代号，或者其中一个写含有同一层的另一目录。先说条文的不同，再说所给纠纷的变级，最后说还有哪些情形两者定级不同，各举最简单的一件。两者完全相同时退出码为 0，否则为 1。",
    en: "A and B are ids of layers, or one of them a folder that holds the other one's layer. Tells how the documents differ, how the given disputes would change level, and in which facts else the two grade differently, each with its simplest case. The exit code is 0 where nothing differs, else 1.",
  },
  async run(call) {
    const [one = "", other = ""] = call.positionals;
    const layers = layersOf((await readFiles(call)).files);
    if (!layers.includes(one) && !layers.includes(other))
      throw new Misuse(
        { zh: `\`${one}\` 和 \`${other}\` 都不是层。`, en: `Neither \`${one}\` nor \`${other}\` is a layer.` },
        { zh: `现有：${layers.join("、")}。`, en: `There are ${layers.join(", ")}.` },
      );
    const before = await otherPolicy(call, one, other);
    const after = await otherPolicy(call, other, one);
    if (!before.ok || !after.ok) {
      return refuse(call.output, [...(before.ok ? [] : before.issues), ...(after.ok ? [] : after.issues)]);
    }
    const today = todayOf(call);
    const policies = [before.policy, after.policy] as const;
    const documents = differences({ ...before, effective: before.valid }, { ...after, effective: after.valid });
    const name = optionText(call, "cases");
    const given: GradedCases = name === undefined ? { cases: [], issues: [] } : await readCases(call, name, policies);
    const moved = name === undefined ? undefined : movesOf(policies, given.cases, today);
    const differing = await withSolver((solver) => differingRegions(solver, policies, today, given.cases));
    const ok = documents.length === 0 && differing.regions.length === 0 && differing.more.length === 0 && given.issues.length === 0;
    const says = ({ region }: Differing["regions"][number]) => region.map((cell) => cellInWords(after.policy, cell));
    call.output.value({
      ok,
      before: summary(before.policy),
      after: summary(after.policy),
      documents,
      ...(moved && { cases: { given: given.cases.length, scales: moved } }),
      regions: differing.regions.map((region) => ({ ...region, says: says(region) })),
      more: differing.more,
      issues: sortIssues(given.issues),
    });
    printDocuments(call.output, documents);
    if (moved) printMoves(call.output, after.policy, moved);
    printRegions(call.output, after.policy, differing, name !== undefined);
    printIssues(call.output, sortIssues(given.issues));
    return ok ? exit.fine : exit.findings;
  },
};

const summary = ({ layer, release }: Policy) => ({ layer: layer.id, release });

interface Moved {
  readonly scale: string;
  readonly matrix: Matrix;
}

function movesOf([before, after]: readonly [Policy, Policy], cases: readonly SweptCase[], today: LocalDate): readonly Moved[] {
  const swept = (policy: Policy) => {
    const builder = buildColumns(policy, today);
    for (const one of cases) builder.add(one);
    return createSweep(builder.finish())(policy).scales;
  };
  const then = swept(after);
  return swept(before).flatMap(({ scale, level }) => {
    const now = then.find((one) => one.scale === scale);
    return now ? [{ scale, matrix: matrixOf(level, now.level) }] : [];
  });
}

function printDocuments(output: Output, documents: ReturnType<typeof differences>): void {
  output.line(output.paint.strong({ zh: "条文的不同", en: "What the documents say" }[output.language]));
  if (documents.length === 0) output.say({ zh: "  没有不同。", en: "  The same." });
  printDifferences(output, documents);
}

function printMoves(output: Output, policy: Policy, moved: readonly Moved[]): void {
  for (const { scale, matrix } of moved) {
    output.line();
    printMatrix(output, policy, scale, matrix, { zh: "所给纠纷的变级", en: "How the given disputes change level" });
  }
}

function printRegions(output: Output, policy: Policy, { regions, more }: Differing, counted: boolean): void {
  const { language, paint } = output;
  output.line();
  output.line(paint.strong({ zh: "定级不同的情形", en: "Where the two grade differently" }[language]));
  if (regions.length === 0 && more.length === 0) output.say({ zh: "  没有。", en: "  Nowhere." });
  for (const { scale, region, witness, from, to, known } of regions) {
    const where = region.map((cell) => cellInWords(policy, cell)[language]).join(language === "zh" ? "，" : ", ");
    const count = counted ? { zh: `（所给纠纷中 ${known} 件）`, en: ` (${known} of the given disputes)` }[language] : "";
    output.line(`  ${levelTitle(policy, scale, from, language)} → ${levelTitle(policy, scale, to, language)}  ${where}${count}`);
    output.line(`      ${paint.faint(caseInWords(policy, witness)[language])}`);
  }
  for (const { why } of more)
    output.say(
      why === "many"
        ? { zh: "  还有更多，没有逐一列出。", en: "  There are more than are told." }
        : { zh: "  是否还有，没有断定。", en: "  Whether there are more was not decided." },
    );
}
