/** Why a backup is not made or not restored, in words. */

import type { Text } from "@jiefen/policy";
import { type BackupRefusalCode, BackupRefused } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";

const words: Readonly<Record<Exclude<BackupRefusalCode, "damaged">, { readonly text: (path: string) => Text; readonly hint: Text }>> = {
  "no-database": {
    text: (path) => ({ zh: `\`${path}\` 中没有数据库。`, en: `There is no database in \`${path}\`.` }),
    hint: { zh: "用 `--data` 指明数据目录。", en: "Name the data folder with `--data`." },
  },
  taken: {
    text: (path) => ({ zh: `\`${path}\` 已经存在，什么也没有改。`, en: `\`${path}\` exists already; nothing was changed.` }),
    hint: {
      zh: "请换一个还不存在的文件名，例如带上日期。",
      en: "Name a file that does not exist yet, with the day in its name for example.",
    },
  },
  "not-empty": {
    text: (path) => ({ zh: `\`${path}\` 不是空的，什么也没有改。`, en: `\`${path}\` is not empty; nothing was changed.` }),
    hint: { zh: "请换一个还不存在的目录。", en: "Name a folder that does not exist yet." },
  },
  "no-backup": {
    text: (path) => ({
      zh: `\`${path}\` 不是完整的备份：没有可读的 manifest.json。`,
      en: `\`${path}\` is no whole backup: there is no manifest.json to read.`,
    }),
    hint: {
      zh: "中断的备份没有这个文件；请换一份备份。",
      en: "A backup that was broken off has none; take another one.",
    },
  },
};

/** The files of a damaged backup, which is a finding; throws `Misuse` for the rest, and anything else as it is. */
export function damagedFiles(error: unknown): readonly string[] {
  if (!(error instanceof BackupRefused)) throw error;
  if (error.code === "damaged") return error.paths;
  const { text, hint } = words[error.code];
  throw new Misuse(text(error.paths.join(", ")), hint);
}
