/** How facts, parameters and options are named where people write them: by title where that says which, else by id in backticks. */
import type { Fact } from "../policy/fact.ts";
import type { Parameter, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import type { Scanner } from "./scanner.ts";

/** What tests are written and read with. */
export interface Names {
  readonly facts: Policy["facts"];
  readonly parameters: Readonly<Record<string, Pick<Parameter, "id" | "title">>>;
}

interface Named {
  readonly id: string;
  readonly title: Text;
}

const languages: readonly Language[] = ["zh", "en"];

/** `[发生次数]`. */
export function factName(name: string, { facts }: Names, language: Language): string {
  return `[${titleOrId(named(facts), name, language, /[[\]`\n]/)}]`;
}

/** `{重复发生次数}`. */
export function parameterName(id: string, { parameters }: Names, language: Language): string {
  return `{${titleOrId(Object.values(parameters), id, language, /[{}`\n]/)}}`;
}

/** `轻微伤`, quoted where it could be taken for something else. */
export function optionName(id: string, { options = [] }: Fact, language: Language): string {
  const title = titleOrId(options, id, language, /["“”`\n]/);
  if (title.startsWith("`")) return title;
  return plain.test(title) ? title : `"${title}"`;
}

/** Words with nothing that the notation uses, not to be mistaken for an operator. */
const plain = /^(?![\s非不含是否-]|not|includes|excludes)[^\s≥≤≧≦<>＞＜=＝≠∈∉#{}[\]()（）"“”`、,，；;.]+$/iu;

/** Throws for a name that nothing has, or several have. */
export function readFactName(scanner: Scanner, { facts }: Names): string {
  const at = scanner.at;
  const [, id, title = ""] = scanner.demand(/\[(?:`([^`\n]*)`|([^[\]`\n]*))\]/, {
    zh: "方括号中的字段名，如 `[发生次数]`",
    en: "the name of a fact in square brackets",
  });
  return id ?? pick(scanner, at, title, named(facts), { zh: "字段", en: "fact" });
}

/** As `readFactName`, where a parameter stands here. */
export function findParameterName(scanner: Scanner, { parameters }: Names): string | undefined {
  const at = scanner.at;
  const found = scanner.take(/[{｛](?:`([^`\n]*)`|([^{}｛｝`\n]*))[}｝]/);
  if (!found) return undefined;
  return found[1] ?? pick(scanner, at, found[2] ?? "", Object.values(parameters), { zh: "数值", en: "parameter" });
}

export function readOptionName(scanner: Scanner, { options = [] }: Fact): string {
  const at = scanner.at;
  const id = scanner.take(/`([^`\n]*)`/)?.[1];
  if (id !== undefined) return id;
  const quoted = scanner.take(/["“”]([^"“”\n]*)["“”]/)?.[1];
  const title = quoted ?? scanner.demand(/(?:(?!\.\.)[^、,，；;)）"“”`\n])+/, { zh: "选项", en: "an option" })[0];
  return pick(scanner, at, title.trim(), options, { zh: "选项", en: "option" });
}

function named(facts: Policy["facts"]): readonly Named[] {
  return Object.values(facts).map(({ name, title }) => ({ id: name, title }));
}

function titleOrId(all: readonly Named[], id: string, language: Language, unfit: RegExp): string {
  const title = all.find((one) => one.id === id)?.title[language] ?? "";
  const isClear = title.trim() === title && title !== "" && !unfit.test(title) && idsOf(all, title).length === 1;
  return isClear ? title : `\`${id}\``;
}

/** Titles count before ids, so that no id can shadow a title. */
function idsOf(all: readonly Named[], text: string): readonly string[] {
  const byTitle = all.filter(({ title }) => languages.some((language) => title[language] === text));
  return (byTitle.length > 0 ? byTitle : all.filter(({ id }) => id === text)).map(({ id }) => id);
}

function pick(scanner: Scanner, at: number, text: string, all: readonly Named[], kind: Text): string {
  const [id, ...others] = idsOf(all, text.trim());
  if (id === undefined)
    return scanner.fail({ zh: `没有叫 \`${text}\` 的${kind.zh}。`, en: `There is no ${kind.en} called \`${text}\`.` }, at);
  if (others.length > 0)
    return scanner.fail(
      {
        zh: `有几个${kind.zh}都叫 \`${text}\`，请改写代号：${[id, ...others].map((one) => `\`${one}\``).join("、")}。`,
        en: `Several are called \`${text}\`; write the id in backticks: ${[id, ...others].join(", ")}.`,
      },
      at,
    );
  return id;
}
