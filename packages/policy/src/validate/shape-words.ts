/** What an error of the data validator against a meta-schema means, in words, by the keyword that failed. */
import type { IssueCode } from "../document/issue-code.ts";
import { idPattern } from "../document/meta-schema.ts";
import type { Text } from "../policy/text.ts";
import { nearest } from "./nearest.ts";

/** A failed keyword with what surrounds it. */
export interface Failure {
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** The last part of the place: what the value is called. */
  readonly name: string;
  /** The names the object may have. */
  readonly known: readonly string[];
}

export interface Words {
  readonly code: IssueCode;
  /** A property of the value that is meant, if not the value itself. */
  readonly below?: string;
  readonly message: Text;
  readonly hint: Text;
}

/** The user's own input, in backticks and not too long. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

const typeWords: Readonly<Record<string, Text>> = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数字", en: "a number" },
  integer: { zh: "整数", en: "a whole number" },
  boolean: { zh: "`true` 或 `false`", en: "`true` or `false`" },
  object: { zh: "对象（花括号）", en: "an object (in braces)" },
  array: { zh: "数组（方括号）", en: "a list (in square brackets)" },
};

const patternWords: Readonly<Record<string, Text>> = {
  [idPattern]: {
    zh: "请以字母开头，只用字母、数字和下划线，不超过 64 个字符。",
    en: "Start with a letter; use letters, digits and underscores only, 64 at most.",
  },
  "^[0-9]{6}$": { zh: "请写六位数字的区划代码。", en: "Write a division code of six digits." },
  "^[0-9]{6}([0-9]{3}){0,2}$": { zh: "请写 6、9 或 12 位数字的区划代码。", en: "Write a division code of 6, 9 or 12 digits." },
  "^d[0-9]{6}([0-9]{3}){0,2}$": { zh: "请写 `d` 加 6、9 或 12 位区划代码。", en: "Write `d` and a division code of 6, 9 or 12 digits." },
  "^fields\\.json#/[A-Za-z][A-Za-z0-9_]{0,63}$": {
    zh: "请写 `fields.json#/字段名`。",
    en: "Write `fields.json#/` and the name of a field.",
  },
};

const otherPattern: Text = { zh: "请按约定的写法改正。", en: "Write it the way it is laid down for this place." };

const expected = (type: unknown): Text => {
  const types = Array.isArray(type) ? type : [type];
  const words = types.map((one) => typeWords[String(one)] ?? { zh: String(one), en: String(one) });
  return { zh: words.map(({ zh }) => zh).join("或"), en: words.map(({ en }) => en).join(" or ") };
};

const limit = (params: Failure["params"]) => String(params.limit);

const misspelt = (wrong: string, known: readonly string[], otherwise: Text): Text => {
  const near = nearest(wrong, known);
  return near === undefined ? otherwise : { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` };
};

const list = (values: readonly unknown[]): Text => {
  const shown = values.map(quote);
  return { zh: `可以写：${shown.join("、")}。`, en: `It may be: ${shown.join(", ")}.` };
};

const oneOf = ({ value, name }: Failure, allowed: readonly unknown[]): Words => ({
  code: "unknown-value",
  message: { zh: `\`${name}\` 不能是 ${quote(value)}。`, en: `\`${name}\` cannot be ${quote(value)}.` },
  hint: misspelt(
    String(value),
    allowed.filter((one) => typeof one === "string"),
    list(allowed),
  ),
});

const bound = ({ value, name, params }: Failure, zh: string, en: string): Words => ({
  code: "out-of-range",
  message: { zh: `\`${name}\` 是 ${quote(value)}，超出范围。`, en: `\`${name}\` is ${quote(value)}, which is out of range.` },
  hint: { zh: `${zh} ${limit(params)}。`, en: `${en} ${limit(params)}.` },
});

const size = ({ name, params }: Failure, code: IssueCode, zh: string, en: string): Words => ({
  code,
  message: { zh: `\`${name}\` ${zh}。`, en: `\`${name}\` ${en}.` },
  hint:
    code === "too-short"
      ? { zh: "请写进内容，或整个去掉。", en: "Put something into it, or take it away." }
      : { zh: `最多 ${limit(params)}。`, en: `At most ${limit(params)}.` },
});

/** By keyword. A keyword that only repeats what another has said gives nothing. */
export const shapeWords: Readonly<Record<string, (failure: Failure) => Words | undefined>> = {
  required: ({ params, name }) => ({
    code: "missing-property",
    message: {
      zh: `${name === "" ? "这里" : `\`${name}\` `}缺少 \`${params.missingProperty}\`。`,
      en: `${name === "" ? "It" : `\`${name}\``} lacks \`${params.missingProperty}\`.`,
    },
    hint: { zh: `请补上 \`${params.missingProperty}\`。`, en: `Add \`${params.missingProperty}\`.` },
  }),
  additionalProperties: ({ params, known }) => {
    const wrong = String(params.additionalProperty);
    return {
      code: "unknown-property",
      below: wrong,
      message: { zh: `这里没有 \`${wrong}\` 这一项。`, en: `There is no \`${wrong}\` here.` },
      hint: misspelt(wrong, known, known.length > 0 ? list(known) : { zh: "请去掉它。", en: "Take it away." }),
    };
  },
  propertyNames: ({ params }) => ({
    code: "malformed-name",
    below: String(params.propertyName),
    message: { zh: `\`${params.propertyName}\` 不能作名称。`, en: `\`${params.propertyName}\` cannot be a name.` },
    hint: patternWords[idPattern] ?? otherPattern,
  }),
  type: ({ params, value, name }) => ({
    code: "wrong-type",
    message: {
      zh: `\`${name}\` 是 ${quote(value)}，应当是${expected(params.type).zh}。`,
      en: `\`${name}\` is ${quote(value)}, but should be ${expected(params.type).en}.`,
    },
    hint: { zh: `请改为${expected(params.type).zh}。`, en: `Make it ${expected(params.type).en}.` },
  }),
  enum: (failure) => oneOf(failure, Array.isArray(failure.params.allowedValues) ? failure.params.allowedValues : []),
  const: (failure) => oneOf(failure, [failure.params.allowedValue]),
  pattern: ({ params, value, name }) =>
    typeof value === "string"
      ? {
          code: "malformed",
          message: { zh: `\`${name}\` 的写法不对：${quote(value)}。`, en: `\`${name}\` is not written as it should be: ${quote(value)}.` },
          hint: patternWords[String(params.pattern)] ?? otherPattern,
        }
      : undefined,
  format: ({ value, name }) => ({
    code: "malformed-date",
    message: { zh: `\`${name}\` 是 ${quote(value)}，不是日期。`, en: `\`${name}\` is ${quote(value)}, which is no date.` },
    hint: { zh: "请写成 `2026-11-24` 这样的日期。", en: "Write a date like `2026-11-24`." },
  }),
  minimum: (failure) => bound(failure, "最小为", "The least is"),
  maximum: (failure) => bound(failure, "最大为", "The most is"),
  minLength: (failure) => size(failure, "too-short", "是空的", "is empty"),
  minItems: (failure) => size(failure, "too-short", "是空的", "is empty"),
  maxLength: (failure) => size(failure, "too-large", "太长", "is too long"),
  maxItems: (failure) => size(failure, "too-large", "太多", "has too many elements"),
  uniqueItems: ({ name, value, params }) => ({
    code: "repeated",
    message: {
      zh: `\`${name}\` 里 ${quote(Array.isArray(value) ? value[Number(params.j)] : value)} 写了两次。`,
      en: `\`${name}\` has ${quote(Array.isArray(value) ? value[Number(params.j)] : value)} twice.`,
    },
    hint: { zh: "请只留一个。", en: "Keep one of the two." },
  }),
  anyOf: ({ name, value }) => ({
    code: "wrong-type",
    message: {
      zh: `\`${name}\` 是 ${quote(value)}，既不是不小于 0 的数字，也不是对参数的引用。`,
      en: `\`${name}\` is ${quote(value)}: neither a number of 0 or more nor a reference to a parameter.`,
    },
    hint: {
      zh: '请写数字，或写 `{"fact": "parameters", "path": "$.参数名"}`。',
      en: 'Write a number, or `{"fact": "parameters", "path": "$.name"}`.',
    },
  }),
  if: () => undefined,
  else: () => undefined,
};
