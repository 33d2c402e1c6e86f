/** Limits on files before anything reads them: what would be slow, deep or unsafe to handle is refused. Iterative, so that depth itself is harmless. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import type { IssueCode } from "../document/issue-code.ts";
import { pointerOf, type Segments } from "../document/pointer.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import type { Issue } from "../policy/issue.ts";

/** Values nested in one another. */
export const maxDepth = 40;
/** Values in one file. */
export const maxNodes = 100_000;
/** Properties of one object. */
export const maxProperties = 5000;
/** Elements of one array. */
export const maxElements = 2000;
/** UTF-16 units of one text. */
export const maxText = 20_000;
/** UTF-16 units of one property name. */
export const maxName = 256;
/** Choices of one field. */
export const maxOptions = 500;

/** Names every JavaScript object has: a document that used one as an id could be mistaken for it. */
const unsafeNames = new Set(["__proto__", "constructor", "prototype", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Every reason (at most one per file, since a file over a limit is not read on) to refuse a file unread. */
export function guardFile(file: PolicyFile): readonly Issue[] {
  return guardContent(fileName(file.layer, file.path), file.content);
}

/** The same for anything that is read in, under the name that issues give it. */
export function guardContent(file: string, content: unknown): readonly Issue[] {
  const stack: { readonly value: unknown; readonly place: Segments }[] = [{ value: content, place: [] }];
  const refuse = (place: Segments, problem: Problem): readonly Issue[] => [
    errorAt({ file, pointer: pointerOf(place.slice(0, maxDepth)) }, problem.code, problem.message, problem.hint),
  ];
  let nodes = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, place } = next;
    nodes += 1;
    if (nodes > maxNodes) return refuse([], tooMany(maxNodes, "个值", "values"));
    if (place.length > maxDepth) return refuse(place, tooDeep);
    const problem = problemOf(value, place);
    if (problem !== undefined) return refuse(place, problem);
    if (typeof value !== "object" || value === null) continue;
    const keys = Object.keys(value);
    for (const key of keys) {
      const inner = [...place, key];
      if (unsafeNames.has(key)) return refuse(inner, unsafeName(key));
      if (key.length > maxName) return refuse(place, tooMany(maxName, "个字的名称", "letters in a name"));
      stack.push({ value: Reflect.get(value, key), place: inner });
    }
  }
  return [];
}

interface Problem {
  readonly code: IssueCode;
  readonly message: Issue["message"];
  readonly hint: Issue["hint"];
}

function problemOf(value: unknown, place: Segments): Problem | undefined {
  if (typeof value === "string") {
    if (value.length > maxText) return tooMany(maxText, "个字", "letters");
    return /\p{Surrogate}/u.test(value) ? brokenText : undefined;
  }
  if (typeof value === "number") return Number.isFinite(value) ? undefined : notJson;
  if (typeof value === "boolean" || value === null) return undefined;
  if (typeof value !== "object") return notJson;
  if (Array.isArray(value)) return value.length > maxElements ? tooMany(maxElements, "项", "elements") : undefined;
  const most = place.at(-1) === "x-options" ? maxOptions : maxProperties;
  return Object.keys(value).length > most ? tooMany(most, "项", "entries") : undefined;
}

const tooDeep: Problem = {
  code: "too-deep",
  message: { zh: `嵌套超过 ${maxDepth} 层。`, en: `It is nested more than ${maxDepth} deep.` },
  hint: { zh: "请拆成几条，减少嵌套。", en: "Split it up so that less stands inside one another." },
};

function tooMany(limit: number, zh: string, en: string): Problem {
  return {
    code: "too-large",
    message: { zh: `超过 ${limit} ${zh}。`, en: `There are more than ${limit} ${en}.` },
    hint: { zh: "请拆小或删减。", en: "Split it up, or leave some out." },
  };
}

function unsafeName(name: string): Problem {
  return {
    code: "unsafe-name",
    message: { zh: `不能用 \`${name}\` 作名称。`, en: `\`${name}\` cannot be a name.` },
    hint: { zh: "程序语言已占用这个名称，请换一个。", en: "The programming language already uses it; choose another." },
  };
}

const brokenText: Problem = {
  code: "not-json",
  message: { zh: "文字中有不成对的代理字符，无法保存。", en: "The text has half a surrogate pair in it and cannot be kept." },
  hint: { zh: "请重新输入这段文字。", en: "Type the text again." },
};

const notJson: Problem = {
  code: "not-json",
  message: { zh: "这里不是 JSON 的值。", en: "This is no JSON value." },
  hint: { zh: "请改为文字、数字、是否、对象、数组或空值。", en: "Use a text, a number, true or false, an object, an array or null." },
};
