/** Completion while a document is written: what may stand at the cursor, with its meaning beside it. */
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Language } from "@jiefen/policy";
import { placeAt, readJson } from "./json-tree.ts";
import { type Asked, type Choice, propertiesAt, valuesAt } from "./names-at.ts";

export interface Offered {
  readonly from: number;
  readonly to: number;
  /** Names of properties, or values. */
  readonly what: "name" | "value";
  readonly choices: readonly Choice[];
}

/** Something that stands for the value that is not written yet, so that the rest can be read. */
const blank = "null";

/** What may stand at the offset; undefined where nothing can be told. */
export function offeredAt(asked: Omit<Asked, "value">, text: string, offset: number): Offered | undefined {
  const start = wordStart(text, offset);
  const end = wordEnd(text, offset);
  const before = text.slice(0, start).trimEnd().at(-1);
  const isName = before === "{" || (before === "," && enclosing(text, start) === "{");
  const rest = text.slice(end).trimStart();
  const colon = rest.startsWith(":");
  // A name that has no value yet gets one, or the text could not be read.
  const filled = isName ? `"?"${colon ? "" : `: ${blank}`}` : blank;
  const comma = /^[}\],]|^$/.test(rest) || colon ? "" : ",";
  const tree = readJson(`${text.slice(0, start)}${filled}${comma}${text.slice(end)}`);
  const placed = placeAt(tree, start + (isName ? 1 : 0));
  if (!placed) return undefined;
  const here = { ...asked, value: tree.value };
  const choices = isName ? propertiesAt(here, placed.place.slice(0, -1)) : valuesAt(here, placed.place);
  return { from: start, to: end, what: isName ? "name" : "value", choices };
}

/** The bracket that the offset lies in. */
function enclosing(text: string, offset: number): string | undefined {
  const open: string[] = [];
  let quoted = false;
  for (let index = 0; index < offset; index += 1) {
    const letter = text[index];
    if (quoted) {
      if (letter === "\\") index += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "{" || letter === "[") open.push(letter);
    else if (letter === "}" || letter === "]") open.pop();
  }
  return open.at(-1);
}

const bare = /[\w$.#/-]/;

/** Where the word at the offset begins: with its quote, if it has one. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && bare.test(text[start - 1] ?? "")) start -= 1;
  return text[start - 1] === '"' && opens(text, start - 1) ? start - 1 : start;
}

/** An even number of quotes before it on its line: it begins a text. */
function opens(text: string, quote: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", quote - 1) + 1, quote);
  return [...line.replaceAll(/\\./g, "")].filter((letter) => letter === '"').length % 2 === 0;
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && bare.test(text[end] ?? "")) end += 1;
  return text[end] === '"' && !opens(text, end) ? end + 1 : end;
}

export function completionOf(ask: () => Omit<Asked, "value">, language: Language) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const offered = offeredAt(ask(), text, context.pos);
    if (!offered || offered.choices.length === 0) return null;
    if (!context.explicit && offered.from === context.pos) return null;
    const colon = offered.what === "name" && !text.slice(offered.to).trimStart().startsWith(":");
    const options = offered.choices.map(
      ({ text: written, title }): Completion => ({
        label: written,
        apply: colon ? `${written}: ` : written,
        type: offered.what === "name" ? "keyword" : "constant",
        ...(title && { detail: title[language] }),
      }),
    );
    return { from: offered.from, to: offered.to, options, filter: true };
  };
}
