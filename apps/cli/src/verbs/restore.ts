/** `jiefen restore`: puts a backup back into a new data folder, and says what it found. */
import { type Restored, restore } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { dataOption, requiredText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { damagedFiles } from "../output/backup-misuse.ts";
import { tellFiles } from "../output/file-findings.ts";
import type { Output } from "../output/output.ts";
import { dataFolder, givenPath } from "../policy/policy-root.ts";

export const restoreBackup: Verb = {
  options: {
    from: {
      type: "string",
      value: "FILE",
      required: true,
      help: { zh: "备份文件", en: "the file that `backup` has made" },
    },
    ...dataOption,
    "dry-run": {
      type: "boolean",
      help: { zh: "只核对能否恢复，不留下数据", en: "only look whether it could be restored" },
    },
  },
  details: {
    zh: "数据目录须为空或还不存在。逐个核对文件的 SHA-256，再像服务启动时那样打开，核对每件纠纷的记录和每个附件；全部看过以后数据目录才出现。文件与清单不符时不恢复；备份之前就有的问题会恢复并说明，退出码为 1。",
    en: "The data folder must be empty or not exist yet. Every file is held against its SHA-256; then the copy is opened as the server would, and the record of every case and every attachment is checked. Only after that the data folder appears. A backup that is not what its list says is not restored; what was wrong before the backup is restored and told, and it exits with 1.",
  },
  async run(call) {
    const { output } = call;
    const dataDir = dataFolder(call);
    const from = requiredText(call, "from");
    const dryRun = call.options["dry-run"] === true;
    const done = await restore({ from: givenPath(call, from), dataDir, dryRun }).catch(damagedFiles);
    if (!("manifest" in done)) return tellDamaged(output, from, done);
    const ok = done.broken.length === 0 && done.found.length === 0;
    const { cases, events, attachments, broken, found } = done;
    output.value({ ok, restored: !dryRun, madeAt: done.manifest.madeAt, cases, events, attachments, broken, found });
    tellRestored(output, done, dryRun ? undefined : dataDir);
    return ok ? exit.fine : exit.findings;
  },
};

function tellDamaged(output: Output, from: string, damaged: readonly string[]): typeof exit.findings {
  output.value({ ok: false, restored: false, damaged });
  for (const path of damaged) output.say({ zh: `${path}：缺失，或与清单不符`, en: `${path}: missing, or not what the list says` });
  output.say({
    zh: `备份 ${from} 有 ${damaged.length} 个文件损坏，没有恢复。请换一份备份。`,
    en: `The backup ${from} has ${damaged.length} damaged files; nothing was restored. Take another one.`,
  });
  return exit.findings;
}

function tellRestored(output: Output, { manifest, cases, events, attachments, broken, found }: Restored, to: string | undefined): void {
  for (const { caseId, broken: place } of broken)
    output.say({
      zh: `${caseId} 第 ${place?.sequence ?? 0} 条：与写入时不符`,
      en: `${caseId} event ${place?.sequence ?? 0}: is not what was written`,
    });
  tellFiles(output, found);
  const made = new Date(manifest.madeAt).toISOString();
  const sound = broken.length === 0 && found.length === 0;
  output.say({
    zh: `${to === undefined ? "可以恢复" : "已恢复"} ${made} 的备份：${cases} 件纠纷、${events} 条记录、${attachments} 个附件文件，${sound ? "全部相符" : `${broken.length} 件纠纷和 ${found.length} 个附件在备份前就有问题`}。`,
    en: `${to === undefined ? "Can be restored" : "Restored"}: the backup of ${made} with ${cases} cases, ${events} events, ${attachments} files of attachments; ${sound ? "all of them fit" : `${broken.length} cases and ${found.length} attachments were not sound before it`}.`,
  });
}
