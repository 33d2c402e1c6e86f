/** `jiefen decide`: what a layer's policy says of one set of facts, and why. */
import { checkFacts, evaluate, explain } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { layerOption, policyOptions, requiredText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printExplanation } from "../output/explanation.ts";
import { refuse } from "../output/refusal.ts";
import { reportDecision } from "../policy/decision-report.ts";
import { readFacts } from "../policy/read-facts.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { requireType } from "../policy/require-type.ts";
import { todayOf } from "../policy/today.ts";

export const decide: Verb = {
  options: {
    ...layerOption,
    type: { type: "string", value: "TYPE", required: true, help: { zh: "纠纷类型", en: "dispute type" } },
    facts: {
      type: "string",
      value: "FILE|-",
      required: true,
      help: { zh: "事实（JSON 文件；- 为标准输入）", en: "the facts, a JSON file; - is standard input" },
    },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: '事实的写法：不写是没问，null 是问了不清楚，{"atLeast":2} 是至少两次，金额以分计。见 docs/facts-and-cli.md。',
    en: 'Facts: absent is not asked, null is asked and unknown, {"atLeast":2} is two or more, money is in fen. See docs/facts-and-cli.md.',
  },
  async run(call) {
    const today = todayOf(call);
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const type = requireType(layer.policy, requiredText(call, "type"));
    const facts = await readFacts(call, requiredText(call, "facts"));
    const issues = checkFacts(layer.policy, type.id, facts, ajvValidator);
    if (issues.length > 0) return refuse(call.output, issues);
    const decision = await evaluate(layer.policy, type.id, facts, today);
    call.output.value(reportDecision(layer.policy, decision, call.language));
    printExplanation(call.output, explain(layer.policy, decision, call.language));
    return exit.fine;
  },
};
