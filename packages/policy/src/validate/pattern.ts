/** Patterns that every engine matches in linear time: no look-around, no back-references, no counted repetition that multiplies. */
import type { Text } from "../policy/text.ts";

export const longestPattern = 256;
/** The most copies that counted repetitions may ask for, multiplied where they stand inside one another (RE2's limit). */
const mostCopies = 1000;

interface Flaw {
  readonly message: Text;
  readonly hint: Text;
}

/** What is wrong with a pattern, or undefined. */
export function patternFlaw(pattern: string): Flaw | undefined {
  if (pattern.length > longestPattern) return tooLong;
  const bare = withoutLiterals(pattern);
  if (/\\(?:[1-9]|k<)/.test(bare)) return flaw(" `\\1` 这类回引", "back-references such as `\\1`");
  if (/\(\?(?!:)/.test(bare))
    return flaw(" `(?=`、`(?!`、`(?<` 这类环视和命名组", "look-around and named groups such as `(?=`, `(?!` and `(?<`");
  if (!compiles(pattern)) return broken;
  return copies(bare) > mostCopies ? tooMany : undefined;
}

/** Escaped signs and character classes give way to one letter, so that every bracket left is one that groups. */
function withoutLiterals(pattern: string): string {
  return pattern.replaceAll(/\\[\\()[\]{}|?*+.^$/-]/g, "a").replaceAll(/\[[^\]]*\]/g, "a");
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/** The greatest product of nested counted repetitions, by one pass over the pattern. */
function copies(plain: string): number {
  const open: number[] = [1];
  let last = 1;
  let most = 1;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at];
    if (letter === "(") {
      open.push(1);
      last = 1;
    } else if (letter === ")") {
      last = open.pop() ?? 1;
      open.push(Math.max(open.pop() ?? 1, last));
    } else if (letter === "{") {
      const [counted = "", least = "1", highest] = /^\{(\d+)(?:,(\d*))?\}/.exec(plain.slice(at)) ?? [];
      last *= Math.max(Number(least), Number(highest || least), 1);
      open.push(Math.max(open.pop() ?? 1, last));
      at += Math.max(counted.length - 1, 0);
    } else last = 1;
    most = Math.max(most, last);
  }
  return most;
}

function flaw(zh: string, en: string): Flaw {
  return {
    message: { zh: `格式里不能用${zh}：匹配时间没有上限。`, en: `A pattern may not use ${en}: the time they take has no limit.` },
    hint: { zh: "请改用普通的字符类、次数和 `|`。", en: "Use character classes, counts and `|` instead." },
  };
}

const tooLong: Flaw = {
  message: { zh: `格式超过 ${longestPattern} 个字符。`, en: `The pattern has more than ${longestPattern} characters.` },
  hint: { zh: "请写短些，或去掉。", en: "Make it shorter, or take it away." },
};

const tooMany: Flaw = {
  message: {
    zh: `格式里的重复次数相乘超过 ${mostCopies}。`,
    en: `The counted repetitions of the pattern multiply to more than ${mostCopies}.`,
  },
  hint: { zh: "请减少次数，或改用 `maxLength` 限长。", en: "Count less, or limit the length with `maxLength`." },
};

const broken: Flaw = {
  message: { zh: "格式不是有效的正则表达式。", en: "The pattern is no regular expression." },
  hint: { zh: "请检查括号和转义。", en: "Check brackets and escapes." },
};
