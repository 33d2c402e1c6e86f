/** `jiefen collect`: takes away files that no case keeps. */
import { graceDays } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { dataOption } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { sizeInWords } from "../output/size.ts";
import { withData } from "../policy/open-data.ts";

export const collect: Verb = {
  options: { ...dataOption },
  details: {
    zh: `服务每天自动执行，也可随时手动执行。${graceDays} 天内上传或移除的文件不动。`,
    en: `The server does so every day by itself; it may be done at any time. What arrived or was removed within ${graceDays} days is left alone.`,
  },
  async run(call) {
    const { files, bytes } = await withData(call, (store) => store.files.collect());
    call.output.value({ files, bytes });
    call.output.say({
      zh: `清理了 ${files} 个无案件引用的文件，腾出 ${sizeInWords(bytes)}。`,
      en: `Took away ${files} files that no case keeps: ${sizeInWords(bytes)}.`,
    });
    return exit.fine;
  },
};
