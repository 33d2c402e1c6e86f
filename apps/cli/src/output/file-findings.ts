/** Files of attachments that are missing or changed, each by the name people know it by. */
import type { FileFound } from "@jiefen/store";
import type { Output } from "./output.ts";

export function tellFiles(output: Output, found: readonly FileFound[]): void {
  for (const { digest, problem, of } of found) {
    const [zh, en] = problem === "missing" ? ["文件缺失", "the file is missing"] : ["文件内容已变", "the file is not what it was"];
    const names = of.map(({ caseId, name }) => `${caseId} “${name}”`);
    output.say({
      zh: `附件 ${names.join("、")}：${zh}（${digest}）`,
      en: `Attachment ${names.join(", ")}: ${en} (${digest})`,
    });
  }
}
