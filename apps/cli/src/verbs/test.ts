/** `jiefen test`: runs the scenarios that hold in each layer and reports every difference. */
import { runScenarios } from "@jiefen/casework";
import type { ScenarioResult } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printIssues, sortIssues } from "../output/issues.ts";
import { printScenarioResult } from "../output/scenario-result.ts";
import { loadLayer } from "../policy/load-layer.ts";
import { readChosen } from "../policy/read-chosen.ts";

export const test: Verb = {
  options: {
    layer: { type: "string", value: "ID", help: { zh: "只测这一层，默认测所有层", en: "only this layer; all of them if absent" } },
    ...policyOptions,
  },
  details: {
    zh: "上级的情景在每一层都运行；某层有意不同之处写在该层自己的 scenarios/ 中，并写明理由。",
    en: "The scenarios of a layer above run in every layer below it; where a layer differs on purpose its own scenarios/ says so, with the reason.",
  },
  async run(call) {
    const { files, layers, issues: unread } = await readChosen(call);
    const results: { layer: string; results: readonly ScenarioResult[] }[] = [];
    const issues = [...unread];
    for (const layer of layers) {
      const { compiled, issues: found } = loadLayer(files, layer);
      if (compiled) results.push({ layer, results: await runScenarios(compiled.valid, compiled.policy, compiled.standing) });
      else issues.push(...found);
    }
    const failed = results.flatMap((one) => one.results).filter(({ differences }) => differences.length > 0).length;
    const ok = failed === 0 && issues.length === 0;
    call.output.value({ ok, issues: sortIssues(issues), layers: results });
    printIssues(call.output, sortIssues(issues));
    for (const { layer, results: run } of results) printScenarioResult(call.output, layer, run);
    return ok ? exit.fine : exit.findings;
  },
};
