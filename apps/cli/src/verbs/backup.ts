/** `jiefen backup`: a copy of everything the product keeps, made while it is used. */
import { makeBackup } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { dataOption, requiredText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { damagedFiles } from "../output/backup-misuse.ts";
import { tellFiles } from "../output/file-findings.ts";
import { sizeInWords } from "../output/size.ts";
import { dataFolder, givenPath } from "../policy/policy-root.ts";

export const backup: Verb = {
  options: {
    to: {
      type: "string",
      value: "FILE",
      required: true,
      help: { zh: "备份成哪个文件（.tar）；须还不存在", en: "the file it is put into (.tar), which does not exist yet" },
    },
    ...dataOption,
  },
  details: {
    zh: "可在服务运行时执行。备份含数据库某一时刻的完整内容、案件引用的全部附件和密钥，附清单（每个文件的 SHA-256）。整个备份是一个 tar 文件，中断的备份不会以该名出现。附件有缺失或损坏时仍备份其余内容，退出码为 1。",
    en: "May run while the server does. A backup holds the database as it was at one moment, every attachment that cases kept, the keys, and a list of all files with their SHA-256. All of it is one tar file; one that is broken off never stands under that name. Where an attachment is missing or damaged the rest is backed up, and it exits with 1.",
  },
  async run(call) {
    const { output } = call;
    const to = requiredText(call, "to");
    const made = await makeBackup({ dataDir: dataFolder(call), to: givenPath(call, to) }).catch(damagedFiles);
    if (!("manifest" in made)) return exit.findings;
    const { manifest, attachments, bytes, found } = made;
    const { cases, events } = manifest;
    output.value({ ok: found.length === 0, to, cases, events, attachments, bytes, found });
    tellFiles(output, found);
    output.say({
      zh: `已备份到 ${to}：${cases} 件纠纷、${events} 条记录、${attachments} 个附件文件，共 ${sizeInWords(bytes)}。`,
      en: `Backed up to ${to}: ${cases} cases, ${events} events, ${attachments} files of attachments, ${sizeInWords(bytes)}.`,
    });
    return found.length === 0 ? exit.fine : exit.findings;
  },
};
