/** From the words after `jiefen` to a verb and its options. */

import { parseArgs } from "node:util";
import { nearest } from "@jiefen/policy";
import { Misuse } from "./misuse.ts";
import { commonOptions } from "./options.ts";
import { type OptionSpecification, type Verb, type VerbName, verbNames } from "./verb.ts";

export interface Parsed {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Throws `Misuse` for a word that is no verb. */
export function findVerb(word: string): VerbName {
  const name = verbNames.find((verb) => verb === word);
  if (name) return name;
  const near = nearest(word, verbNames);
  throw new Misuse(
    { zh: `没有命令 \`${word}\`。`, en: `There is no verb \`${word}\`.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `可用的命令：${verbNames.join("、")}。`, en: `The verbs are ${verbNames.join(", ")}.` },
  );
}

/** Throws `Misuse` for an unknown option, a missing value or a missing argument. */
export function parseOptions(verb: Verb, words: readonly string[]): Parsed {
  const specifications: Readonly<Record<string, OptionSpecification>> = { ...verb.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(specifications).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    options[token.name] = readValue(token.name, token.rawName, token.value, specifications);
  }
  if (options.help !== true) demandAll(verb, options, positionals);
  return { options, positionals };
}

function readValue(
  name: string,
  raw: string,
  value: string | undefined,
  specifications: Readonly<Record<string, OptionSpecification>>,
): string | boolean {
  const specification = specifications[name];
  if (!specification) {
    const near = nearest(name, Object.keys(specifications));
    throw new Misuse(
      { zh: `没有选项 \`${raw}\`。`, en: `There is no option \`${raw}\`.` },
      near ? { zh: `是否想用 \`--${near}\`？`, en: `Did you mean \`--${near}\`?` } : { zh: "见 `--help`。", en: "See `--help`." },
    );
  }
  if (specification.type === "boolean") {
    if (value === undefined) return true;
    throw new Misuse({ zh: `选项 \`${raw}\` 不带值。`, en: `The option \`${raw}\` takes no value.` });
  }
  if (value !== undefined && value !== "") return value;
  throw new Misuse({ zh: `选项 \`${raw}\` 缺少值。`, en: `The option \`${raw}\` needs a value.` });
}

function demandAll(verb: Verb, options: Readonly<Record<string, unknown>>, positionals: readonly string[]): void {
  for (const [name, { required, unless, value }] of Object.entries(verb.options)) {
    if (required && options[name] === undefined && (unless === undefined || options[unless] === undefined))
      throw new Misuse(
        { zh: `缺少 \`--${name} ${value}\`。`, en: `\`--${name} ${value}\` is missing.` },
        { zh: "见 `--help`。", en: "See `--help`." },
      );
  }
  const wanted = verb.positionals ?? [];
  const missing = wanted[positionals.length];
  if (missing)
    throw new Misuse({ zh: `缺少 \`${missing}\`。`, en: `\`${missing}\` is missing.` }, { zh: "见 `--help`。", en: "See `--help`." });
  const extra = positionals[wanted.length];
  if (extra !== undefined)
    throw new Misuse({ zh: `多出 \`${extra}\`。`, en: `\`${extra}\` is one word too many.` }, { zh: "见 `--help`。", en: "See `--help`." });
}
