/** `jiefen scenarios`: what a layer's scenarios exercise, and with `--generate` the cases that would complete it. */
import {
  type CoverageCount,
  caseInWords,
  countCoverage,
  coverageOf,
  type Goal,
  goalInWords,
  proposeCases,
  type TriedCase,
} from "@jiefen/analysis";
import { type Facts, scenarioCases, type Text } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { layerOption, policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { refuse } from "../output/refusal.ts";
import { isFacts } from "../policy/read-facts.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { todayOf } from "../policy/today.ts";
import { withSolver } from "../policy/with-solver.ts";

export const scenarios: Verb = {
  options: {
    ...layerOption,
    generate: {
      type: "boolean",
      help: { zh: "给出补足覆盖的情形，等作者写明期望", en: "give the cases that complete it, for the author to say what is expected" },
    },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: "看每条标准是否都有成立和不成立的情景，每个比较是否两种结果都试过、而且只由它决定（MC/DC），每个参数的临界值两侧是否都试过。有还没有试到的，退出码为 1；没有任何情形能试到的除外（--generate 时）。",
    en: "Looks whether each criterion is tried both ways, each comparison both ways where it alone decides (MC/DC), and the numbers on either side of each parameter. The exit code is 1 while anything is untried, except (with --generate) what no case could try.",
  },
  async run(call) {
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const { policy, valid } = layer;
    const tried = scenarioCases(valid).map(({ id, type, facts, today }): TriedCase => ({ id, type, facts: factsOf(facts), today }));
    const covered = await coverageOf(policy, tried);
    const open = covered.filter(({ by }) => by.length === 0).map(({ goal }) => goal);
    const proposed =
      call.options.generate === true ? await withSolver((solver) => proposeCases(solver, policy, covered, todayOf(call))) : undefined;
    const ok = proposed ? open.length === proposed.unreachable.length : open.length === 0;
    const told = (goal: Goal) => ({ ...goal, says: goalInWords(policy, goal) });
    call.output.value({
      ok,
      layer: policy.layer.id,
      release: policy.release,
      scenarios: tried.length,
      coverage: countCoverage(covered),
      open: open.map(told),
      ...(proposed && {
        proposed: proposed.cases.map(({ goals, ...one }) => ({ ...one, expect: null, goals: goals.map(told) })),
        unreachable: proposed.unreachable.map(told),
        undecided: proposed.undecided.map(({ goal, why }) => ({ ...told(goal), why })),
      }),
      issues: [],
    });
    const { output } = call;
    const { language, paint } = output;
    output.say({ zh: `${policy.layer.title.zh}：${tried.length} 个情景。`, en: `${policy.layer.title.en}: ${tried.length} scenarios.` });
    for (const [kind, count] of Object.entries(countCoverage(covered))) output.line(`  ${inWords(kind, count)[language]}`);
    if (!proposed) for (const goal of open) output.line(`  ${goalInWords(policy, goal)[language]}`);
    for (const one of proposed?.cases ?? []) {
      output.line(`  ${paint.strong(caseInWords(policy, one)[language])}`);
      for (const goal of one.goals) output.line(`      ${goalInWords(policy, goal)[language]}`);
    }
    for (const goal of proposed?.unreachable ?? [])
      output.say({ zh: `  没有任何情形能试到：${goalInWords(policy, goal).zh}`, en: `  No case can try: ${goalInWords(policy, goal).en}` });
    for (const { goal } of proposed?.undecided ?? [])
      output.say({ zh: `  没有断定：${goalInWords(policy, goal).zh}`, en: `  Not decided: ${goalInWords(policy, goal).en}` });
    return ok ? exit.fine : exit.findings;
  },
};

/** INVARIANT: validation has held the facts of scenarios against the dictionary. */
const factsOf = (facts: unknown): Facts => (isFacts(facts) ? facts : {});

function inWords(kind: string, { of, reached }: CoverageCount): Text {
  const what = kinds[kind] ?? { zh: kind, en: kind };
  return { zh: `${what.zh}：${reached}/${of}`, en: `${what.en}: ${reached} of ${of}` };
}

const kinds: Readonly<Record<string, Text>> = {
  outcome: { zh: "标准成立与不成立", en: "criteria both ways" },
  comparison: { zh: "每个比较单独起作用", en: "comparisons that alone decide" },
  boundary: { zh: "临界值两侧", en: "either side of thresholds" },
};
