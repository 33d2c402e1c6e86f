/** `jiefen generate`: made-up disputes, one a line, as `sweep` reads them. */
import { syntheticLines } from "@jiefen/analysis";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { layerOption, policyOptions, requiredText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { refuse } from "../output/refusal.ts";
import { requireLayer } from "../policy/require-layer.ts";
import { todayOf } from "../policy/today.ts";

const most = 10_000_000;
const largestSeed = 2 ** 32 - 1;

export const generate: Verb = {
  options: {
    ...layerOption,
    count: { type: "string", value: "N", required: true, help: { zh: "几件，至多一千万", en: "how many, up to ten million" } },
    seed: {
      type: "string",
      value: "S",
      required: true,
      help: { zh: "种子，同一种子得到同一批", en: "the seed: the same one gives the same disputes" },
    },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: "每行一个 JSON 对象：type、facts；全部为编造，不含真实个人信息。",
    en: "One JSON object a line: type, facts. All of it is made up; nobody is meant.",
  },
  async run(call) {
    const count = wholeNumber(call, "count", most);
    const seed = wholeNumber(call, "seed", largestSeed);
    const today = todayOf(call);
    const layer = await requireLayer(call);
    if (!layer.ok) return refuse(call.output, layer.issues);
    const progress = call.output.progress({ total: count, answersMeanwhile: true });
    let made = 0;
    for (const { cases, text } of syntheticLines(layer.policy, count, seed, today)) {
      await call.output.text(text);
      made += cases;
      progress.at(made);
    }
    progress.end();
    return exit.fine;
  },
};

function wholeNumber(call: Call, name: string, largest: number): number {
  const text = requiredText(call, name);
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= largest) return number;
  throw new Misuse(
    { zh: `\`--${name}\` 不能是 \`${text}\`。`, en: `\`--${name}\` cannot be \`${text}\`.` },
    { zh: `应为 0 至 ${largest} 的整数。`, en: `It is a whole number from 0 to ${largest}.` },
  );
}
