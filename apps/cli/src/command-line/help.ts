/** The help of the program and of each verb. */
import type { Language, Text } from "@jiefen/policy";
import { commonOptions } from "./options.ts";
import { type OptionSpecification, type Verb, type VerbEntry, type VerbName, verbNames } from "./verb.ts";

const words = {
  usage: { zh: "用法", en: "Usage" },
  verbs: { zh: "命令", en: "Verbs" },
  options: { zh: "选项", en: "Options" },
  exits: {
    zh: "退出码：0 正常；1 有发现；2 用法有误。",
    en: "Exit code: 0 fine, 1 findings, 2 misuse.",
  },
  more: { zh: "各命令的说明：jiefen <命令> --help", en: "Help of a verb: jiefen <verb> --help" },
} as const;

export function programHelp(verbs: Readonly<Record<VerbName, VerbEntry>>, language: Language): string {
  const width = Math.max(...verbNames.map((name) => name.length)) + 2;
  return [
    `${words.usage[language]}: jiefen <${language === "zh" ? "命令" : "verb"}> [${words.options[language]}]`,
    "",
    `${words.verbs[language]}:`,
    ...verbNames.map((name) => `  ${name.padEnd(width)}${verbs[name].summary[language]}`),
    "",
    words.more[language],
    words.exits[language],
    "",
  ].join("\n");
}

export function verbHelp(name: VerbName, summary: Text, verb: Verb, language: Language): string {
  const own = Object.entries(verb.options);
  const all: [string, OptionSpecification][] = [...own, ...Object.entries(commonOptions)];
  const heads = all.map(([option, specification]) => written(option, specification));
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  const usage = [
    name,
    ...(verb.positionals ?? []),
    ...own.map(([option, specification]) =>
      specification.required && specification.unless === undefined ? written(option, specification) : `[${written(option, specification)}]`,
    ),
  ];
  return [
    summary[language],
    "",
    `${words.usage[language]}: jiefen ${usage.join(" ")}`,
    "",
    `${words.options[language]}:`,
    ...all.map(([, { help }], index) => `  ${(heads[index] ?? "").padEnd(width)}${help[language]}`),
    ...(verb.details ? ["", verb.details[language]] : []),
    "",
    words.exits[language],
    "",
  ].join("\n");
}

function written(name: string, { value }: OptionSpecification): string {
  return value ? `--${name} ${value}` : `--${name}`;
}
