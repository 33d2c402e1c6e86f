/** What a layer's scenarios gave, as lines: a count, then each case that differs and how. */
import type { ScenarioResult } from "@jiefen/policy";
import type { Output } from "./output.ts";

export function printScenarioResult(output: Output, layer: string, results: readonly ScenarioResult[]): void {
  const failed = results.filter(({ differences }) => differences.length > 0);
  const { paint } = output;
  output.say({
    zh: `${layer}：${results.length} 个情景，${failed.length === 0 ? "全部符合" : `${failed.length} 个不符`}。`,
    en: `${layer}: ${results.length} scenarios, ${failed.length === 0 ? "all as expected" : `${failed.length} not as expected`}.`,
  });
  for (const { file, pointer, title, differences } of failed) {
    output.line(`  ${paint.place(`${file}#${pointer}`)}  ${title}`);
    for (const { about, expected, found } of differences)
      output.say({
        zh: `    ${about}：应为 ${paint.strong(written(expected))}，得到 ${paint.strong(written(found))}`,
        en: `    ${about}: expected ${paint.strong(written(expected))}, got ${paint.strong(written(found))}`,
      });
  }
}

function written(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
}
