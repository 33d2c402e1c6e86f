/** Policy documents as text, formatted as this repository's are, so that an export of unchanged documents changes no file. */
import { isObject } from "@jiefen/policy";

const widest = 140;

/** Two spaces, one property a line; an array stands in one line where it fits and holds no object. Keys keep their order. Ends with a line break. */
export function policyJson(content: unknown): string {
  return `${written(content, { indent: 0, used: 0 })}\n`;
}

interface Place {
  /** Columns before the line's first character. */
  readonly indent: number;
  /** Columns of the line taken before the value, and after it by a comma. */
  readonly used: number;
}

function written(value: unknown, place: Place): string {
  if (Array.isArray(value)) return writtenArray(value, place);
  if (isObject(value)) return writtenObject(Object.entries(value), place);
  return writtenScalar(value);
}

/** Numbers have no plus sign in their exponents. */
function writtenScalar(value: unknown): string {
  const text = JSON.stringify(value);
  return typeof value === "number" ? text.replace("e+", "e") : text;
}

function writtenObject(entries: readonly (readonly [string, unknown])[], { indent }: Place): string {
  if (entries.length === 0) return "{}";
  const inner = indent + 2;
  const lines = entries.map(([key, value], index) => {
    const name = `${JSON.stringify(key)}: `;
    const used = inner + columns(name) + (index < entries.length - 1 ? 1 : 0);
    return `${" ".repeat(inner)}${name}${written(value, { indent: inner, used })}`;
  });
  return bracketed("{", lines, "}", indent);
}

function writtenArray(items: readonly unknown[], { indent, used }: Place): string {
  const inline = inOneLine(items);
  if (inline !== undefined && used + columns(inline) <= widest) return inline;
  const inner = indent + 2;
  if (items.every((item) => typeof item === "number")) return bracketed("[", filled(items.map(writtenScalar), inner), "]", indent);
  const lines = items.map((item, index) => {
    const comma = index < items.length - 1 ? 1 : 0;
    return `${" ".repeat(inner)}${written(item, { indent: inner, used: inner + comma })}`;
  });
  return bracketed("[", lines, "]", indent);
}

/** Undefined where something in it needs lines of its own. */
function inOneLine(value: unknown): string | undefined {
  if (isObject(value)) return Object.keys(value).length > 0 ? undefined : "{}";
  if (!Array.isArray(value)) return writtenScalar(value);
  const items: readonly unknown[] = value;
  const parts = items.map(inOneLine);
  return parts.some((part) => part === undefined) ? undefined : `[${parts.join(", ")}]`;
}

/** As many numbers a line as fit. */
function filled(numbers: readonly string[], indent: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, number] of numbers.entries()) {
    const comma = index < numbers.length - 1 ? 1 : 0;
    const longer = line === "" ? number : `${line}, ${number}`;
    if (line !== "" && indent + longer.length + comma > widest) {
      lines.push(line);
      line = number;
    } else line = longer;
  }
  return [...lines, line].map((text) => `${" ".repeat(indent)}${text}`);
}

function bracketed(open: string, lines: readonly string[], close: string, indent: number): string {
  return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

/** Chinese characters are two columns wide. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) count += wide.test(character) ? 2 : 1;
  return count;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
