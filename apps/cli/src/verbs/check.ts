/** `jiefen check`: reads every layer's documents as the product would and names what is wrong with them. */
import { exit } from "../command-line/exit.ts";
import { policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printIssues, sortIssues } from "../output/issues.ts";
import { loadLayer } from "../policy/load-layer.ts";
import { readChosen } from "../policy/read-chosen.ts";

export const check: Verb = {
  options: {
    layer: { type: "string", value: "ID", help: { zh: "只检查这一层，默认检查所有层", en: "only this layer; all of them if absent" } },
    ...policyOptions,
  },
  details: {
    zh: "每行一个问题：文件#位置  问题  → 怎么改。有错误时退出码为 1；只有提醒时为 0。",
    en: "One issue a line: file#place  what is wrong  → what to do. Errors exit with 1, warnings alone with 0.",
  },
  async run(call) {
    const { files, layers, issues: unread } = await readChosen(call);
    const issues = sortIssues([...unread, ...layers.flatMap((layer) => loadLayer(files, layer).issues)]);
    const errors = issues.filter(({ severity }) => severity === "error").length;
    const ok = errors === 0;
    call.output.value({ ok, layers, issues });
    printIssues(call.output, issues);
    if (ok) call.output.say({ zh: `已检查 ${layers.join("、")}：没有错误。`, en: `Checked ${layers.join(", ")}: no errors.` });
    return ok ? exit.fine : exit.findings;
  },
};
