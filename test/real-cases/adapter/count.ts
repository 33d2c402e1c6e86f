/** Counts as pages write them: `3`, `三次`, `多次`, `数十人`, `百余`, `30余`. */
import type { Range } from "@jiefen/policy";

const digits = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value]));
digits.set("两", 2);

/** Vague words by the least they can mean. */
const vague: readonly (readonly [RegExp, number])[] = [
  [/^(数百|几百|上百|百余|百多|近百)/, 90],
  [/^(数十|几十)/, 20],
  [/^(多|数|几|反复|屡|再三)/, 2],
];

/** Undefined for what is no count. */
export function readCount(written: number | string | null | undefined): number | Range | undefined {
  if (typeof written === "number") return Number.isInteger(written) && written >= 0 ? written : undefined;
  if (!written) return undefined;
  const least = vague.find(([pattern]) => pattern.test(written))?.[1];
  if (least !== undefined) return { atLeast: least };
  const [, number = "", more] = /^(\d+|[零一二两三四五六七八九十百]+)\s*(余|多|来)?/.exec(written) ?? [];
  const value = /^\d+$/.test(number) ? Number(number) : chineseNumber(number);
  if (value === undefined) return undefined;
  return more ? { atLeast: value } : value;
}

/** Whole numbers below a thousand: `十二`, `三十`, `一百零三`. */
function chineseNumber(word: string): number | undefined {
  if (word === "") return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const letter of word) {
    const unit = letter === "百" ? 100 : letter === "十" ? 10 : undefined;
    if (unit) total += (digit ?? 1) * unit;
    digit = unit ? undefined : digits.get(letter);
  }
  return total + (digit ?? 0);
}
