/** `jiefen export`: writes the policies of the database back into files, as the repository has them. */
import { exit } from "../command-line/exit.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { withData } from "../policy/open-data.ts";
import { givenPath } from "../policy/policy-root.ts";
import { filesToExport } from "../publishing/files-to-export.ts";
import { writeFiles } from "../publishing/write-files.ts";

export const exportFiles: Verb = {
  positionals: ["OUT"],
  options: {
    layer: {
      type: "string",
      value: "ID",
      help: { zh: "只写这一层自己的文件，默认写所有层", en: "only this layer's own files; those of all layers if absent" },
    },
    release: {
      type: "string",
      value: "DIGEST",
      help: {
        zh: "写这一版及其所依的上级各版（摘要或其开头 8 位以上）",
        en: "this release and those above that it stands on (its digest, or at least the first 8 characters)",
      },
    },
    ...dataOption,
  },
  details: {
    zh: "写入 OUT 下的 rules/ 与 schemas/；默认是今天施行的各版，连同现行的机构、程序要求和日历。内容相同的文件不动；所写各层中政策已不再有的文件会删除。",
    en: "Writes rules/ and schemas/ below OUT: what is in force today, with organisation, guards and calendar as they are. A file that says the same is left alone; files of these layers that the policies no longer have are removed.",
  },
  async run(call) {
    const [out = ""] = call.positionals;
    const { files, layers } = await withData(call, ({ policies }) =>
      filesToExport(policies, { layer: optionText(call, "layer"), release: optionText(call, "release") }),
    );
    const { written, removed, unchanged } = await writeFiles(givenPath(call, out), files, layers);
    call.output.value({ ok: true, layers, written, removed, unchanged });
    for (const file of written) call.output.line(`  ${file}`);
    for (const file of removed) call.output.say({ zh: `  ${file}（删除）`, en: `  ${file} (removed)` });
    call.output.say({
      zh: `${layers.join("、")}：写入 ${written.length} 个文件，删除 ${removed.length} 个，${unchanged} 个没有变化。`,
      en: `${layers.join(", ")}: ${written.length} files written, ${removed.length} removed, ${unchanged} unchanged.`,
    });
    return exit.fine;
  },
};
