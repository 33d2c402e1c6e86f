/** Options that several verbs share, and reading one from a call. */
import type { Call, OptionSpecification } from "./verb.ts";

/** Taken by every verb. */
export const commonOptions = {
  help: { type: "boolean", help: { zh: "显示本说明", en: "show this help" } },
  json: { type: "boolean", help: { zh: "以 JSON 输出", en: "answer in JSON" } },
  lang: {
    type: "string",
    value: "zh|en",
    help: { zh: "消息语言，默认按环境变量 LANG，否则中文", en: "language of messages; by LANG, else Chinese" },
  },
} as const satisfies Record<string, OptionSpecification>;

/** Taken by verbs that read policy files. */
export const filesOption = {
  files: {
    type: "string",
    value: "DIR",
    help: { zh: "含 rules/ 与 schemas/ 的目录，默认为本仓库", en: "folder that holds rules/ and schemas/; this repository if absent" },
  },
} as const satisfies Record<string, OptionSpecification>;

/** Taken by verbs that open a database. */
export const dataOption = {
  data: {
    type: "string",
    value: "DIR",
    help: { zh: "数据目录，默认为环境变量 JIEFEN_DATA，否则 data/", en: "data folder; JIEFEN_DATA, else data/, if absent" },
  },
} as const satisfies Record<string, OptionSpecification>;

/** Taken by verbs that read a policy: from files, unless a release is named. */
export const policyOptions = {
  ...filesOption,
  release: {
    type: "string",
    value: "DIGEST",
    help: {
      zh: "不读文件，用数据目录中的这一版（摘要或其开头 8 位以上）",
      en: "not the files but this release of the data folder (its digest, or at least the first 8 characters)",
    },
  },
  ...dataOption,
} as const satisfies Record<string, OptionSpecification>;

/** For verbs that need one layer. */
export const layerOption = {
  layer: {
    type: "string",
    value: "ID",
    required: true,
    unless: "release",
    help: { zh: "用哪一层的政策；指明 --release 时可省略", en: "whose policy; not needed with --release" },
  },
} as const satisfies Record<string, OptionSpecification>;

export function optionText(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}

/** For options declared `required`: they are there, or the verb was not run. */
export function requiredText(call: Call, name: string): string {
  const value = optionText(call, name);
  if (value === undefined) throw new Error(`--${name} is not declared as required.`);
  return value;
}
