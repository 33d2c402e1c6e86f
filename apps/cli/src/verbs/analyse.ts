/** `jiefen analyse`: what is odd about a layer's grading, each finding with where it stands and a case that shows it. */
import { analyse, caseInWords, type Finding } from "@jiefen/analysis";
import { layerFinder, type Policy } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { layerOption, policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import type { Output } from "../output/output.ts";
import { refuse } from "../output/refusal.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { todayOf } from "../policy/today.ts";
import { withSolver } from "../policy/with-solver.ts";

export const analyseLayers: Verb = {
  options: {
    ...layerOption,
    all: { type: "boolean", help: { zh: "提示也逐条列出", en: "list notes too, not only warnings" } },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: "看合并后的政策：永不成立或被遮住的标准、声明的表中的重叠与空缺、从不落空或从不成立的比较、超出范围的数、没有人用的参数、没有人问的事项。",
    en: "Looks at the merged policy: criteria that never hold or are hidden by others, overlaps and gaps in declared tables, comparisons that never differ, numbers out of range, parameters nobody uses, facts nobody asks.",
  },
  async run(call) {
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const { policy, valid } = layer;
    const findings = await withSolver((solver) => analyse(solver, policy, todayOf(call), layerFinder(valid)));
    const warnings = findings.filter(({ severity }) => severity === "warning");
    const ok = warnings.length === 0;
    call.output.value({ ok, layer: policy.layer.id, release: policy.release, findings, issues: [] });
    print(call.output, policy, call.options.all === true ? findings : warnings);
    const notes = findings.length - warnings.length;
    call.output.say({
      zh: `${policy.layer.title.zh}：${warnings.length} 处警告，${notes} 处提示${notes > 0 && call.options.all !== true ? "（--all 列出）" : ""}。`,
      en: `${policy.layer.title.en}: ${warnings.length} warnings, ${notes} notes${notes > 0 && call.options.all !== true ? " (--all lists them)" : ""}.`,
    });
    return ok ? exit.fine : exit.findings;
  },
};

function print(output: Output, policy: Policy, findings: readonly Finding[]): void {
  const { language, paint } = output;
  for (const { file, pointer, message, hint, witness } of findings) {
    output.line(`  ${paint.place(`${file}#${pointer}`)}  ${message[language]}`);
    output.line(`      ${hint[language]}`);
    if (witness) output.line(`      ${caseInWords(policy, witness)[language]}`);
  }
}
