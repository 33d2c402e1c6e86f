/** `jiefen verify-log`: checks every case's chain of hashes, its state against what its events add up to, and its files. */
import type { Text } from "@jiefen/policy";
import type { BreakReason, Verified } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { dataOption } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { tellFiles } from "../output/file-findings.ts";
import { withData } from "../policy/open-data.ts";

const reasons: Readonly<Record<BreakReason, Text>> = {
  hash: { zh: "内容与写入时不符", en: "is not what was written" },
  gap: { zh: "缺少这一条", en: "is missing" },
  head: { zh: "之后的记录缺失", en: "is followed by events that are missing" },
  state: { zh: "案件现状与事件累加的结果不符", en: "does not add up to the state that is kept" },
};

export const verifyLog: Verb = {
  options: { ...dataOption },
  details: {
    zh: "可在服务运行时执行。有一件不符，退出码即为 1。",
    en: "May run while the server does. Exits with 1 if a single case does not fit.",
  },
  async run(call) {
    const { output } = call;
    let cases = 0;
    let events = 0;
    const broken: Verified[] = [];
    const { files, found } = await withData(call, async (store) => {
      for await (const verified of store.verifyAll()) {
        cases += 1;
        events += verified.events;
        if (!verified.broken) continue;
        broken.push(verified);
        const { sequence, reason } = verified.broken;
        output.say({
          zh: `${verified.caseId} 第 ${sequence} 条：${reasons[reason].zh}`,
          en: `${verified.caseId} event ${sequence}: ${reasons[reason].en}`,
        });
      }
      return store.verifyFiles();
    });
    const fine = broken.length === 0 && found.length === 0;
    output.value({ ok: fine, cases, events, broken, files, found });
    output.say(
      broken.length === 0
        ? { zh: `已核对 ${cases} 件、${events} 条记录：全部相符。`, en: `Checked ${cases} cases, ${events} events: all of them fit.` }
        : {
            zh: `已核对 ${cases} 件、${events} 条记录：${broken.length} 件不符。`,
            en: `Checked ${cases} cases, ${events} events: ${broken.length} cases do not fit.`,
          },
    );
    tellFiles(output, found);
    if (files > 0)
      output.say(
        found.length === 0
          ? { zh: `已核对 ${files} 个附件文件：全部相符。`, en: `Checked ${files} files of attachments: all of them fit.` }
          : {
              zh: `已核对 ${files} 个附件文件：${found.length} 个不符。`,
              en: `Checked ${files} files of attachments: ${found.length} do not fit.`,
            },
      );
    return fine ? exit.fine : exit.findings;
  },
};
