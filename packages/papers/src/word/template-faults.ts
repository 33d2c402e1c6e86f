/** What is wrong with a Word file that is to be a template: parts that may not be in it, and tags that name nothing. */
import {
  deadlinePrefix,
  isPaperName,
  nearest,
  type Paper,
  type Policy,
  paperFormats,
  paperNames,
  parameterPrefix,
  partsOf,
  type Text,
} from "@jiefen/policy";
import { TemplateHandler } from "easy-template-x";
import { partFaults } from "./template-parts.ts";
import { enclosing } from "./template-tags.ts";

/** A file of the archive, unpacked within limits by whoever brings it. */
export interface TemplatePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** None where it can be used. */
export async function templateFaults(
  template: Uint8Array,
  parts: readonly TemplatePart[],
  policy: Policy,
  paper: Paper,
): Promise<readonly Text[]> {
  const unfit = partFaults(parts);
  if (unfit.length > 0) return unfit;
  try {
    const handler = new TemplateHandler();
    const tags = await handler.parseTags(Buffer.from(template));
    const outside = (await handler.getText(Buffer.from(template))).replaceAll(/\{[^{}]*\}/g, "");
    if (/[{}]/.test(outside)) return [broken("{ }")];
    return [...new Set(tags.map(({ name }) => name))].flatMap((name) => tagFault(policy, paper, name) ?? []);
  } catch (error) {
    return [broken(error instanceof Error ? error.message : "")];
  }
}

function broken(message: string): Text {
  return {
    zh: `模板读不出来：占位符的花括号要成对，并写在同一段里。（${message}）`,
    en: `The template cannot be read: each place-holder's braces go in pairs, within one paragraph. (${message})`,
  };
}

function tagFault(policy: Policy, paper: Paper, tag: string): Text | undefined {
  const part = enclosing(tag);
  if (part)
    return paper.blocks.some(({ id, kind }) => id === part.block && (part.kind === "if" || kind === "list"))
      ? undefined
      : unknown(tag, blockTags(paper));
  const [holder] = partsOf(`{${tag}}`);
  if (holder === undefined || typeof holder === "string") return unknown(tag, []);
  const { name, format } = holder;
  if (format !== undefined && !paperFormats.some((known) => known === format))
    return unknown(
      tag,
      paperFormats.map((known) => `${name}|${known}`),
    );
  return isTellable(policy, name) ? undefined : unknown(name, [...Object.keys(paperNames), ...Object.keys(policy.facts)]);
}

function isTellable(policy: Policy, name: string): boolean {
  if (name.startsWith(deadlinePrefix)) return policy.deadlines.some(({ id }) => id === name.slice(deadlinePrefix.length));
  if (name.startsWith(parameterPrefix)) return Object.hasOwn(policy.parameters, name.slice(parameterPrefix.length));
  if (isPaperName(name)) return true;
  return Object.hasOwn(policy.facts, name) && policy.facts[name]?.type !== "list";
}

function blockTags({ blocks }: Paper): readonly string[] {
  return blocks.flatMap(({ id, kind }) => (kind === "list" ? [`if.${id}`, `list.${id}`, `none.${id}`] : [`if.${id}`]));
}

function unknown(tag: string, known: readonly string[]): Text {
  const near = nearest(tag, known);
  const hint = near === undefined ? { zh: "", en: "" } : { zh: `是不是指 {${near}}？`, en: ` Did you mean {${near}}?` };
  return { zh: `没有叫 {${tag}} 的占位符。${hint.zh}`, en: `No place-holder is called {${tag}}.${hint.en}` };
}
