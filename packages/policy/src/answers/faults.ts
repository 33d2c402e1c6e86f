/** What can be wrong with an answer, in words: the question, the user's own input in backticks, and the remedy. */
import { findAt } from "../document/pointer.ts";
import type { Range } from "../facts/fact-value.ts";
import { isRange } from "../facts/possible.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import type { DataError } from "../validate/data-validator.ts";
import { nearest } from "../validate/nearest.ts";
import { quantity } from "../words/quantity.ts";
import { inBackticks } from "./own-input.ts";
import { formatHint, kindOf, optionsHint, typeFault } from "./type-faults.ts";

export type Fault = Pick<Issue, "code" | "message" | "hint">;

/** `schema` is the question's in Chinese, `options` its titles, `errors` what the validator found in its answer. */
export function faultOf(
  question: Question,
  schema: unknown,
  options: readonly Text[],
  value: unknown,
  errors: readonly DataError[],
): Fault {
  const kind = kindOf(question, schema);
  const wrongType = typeFault(question, kind, schema, value);
  if (wrongType) return wrongType;
  if (kind === "count" || kind === "number") return boundFault(question, schema, value);
  const error = errors.find(({ keyword }) => Object.hasOwn(byKeyword, keyword));
  const limit = typeof error?.params.limit === "number" ? error.params.limit : 0;
  const fault = error && byKeyword[error.keyword];
  return fault ? fault({ question, options, value, limit }) : notAccepted(question, value);
}

interface Finding {
  readonly question: Question;
  readonly options: readonly Text[];
  readonly value: unknown;
  readonly limit: number;
}

const byKeyword: Readonly<Record<string, (finding: Finding) => Fault>> = {
  oneOf: ({ question, options, value }) => ({
    code: "not-an-option",
    message: said(question, value, "不在可选的答案里", "is not one of the answers offered"),
    hint: optionsHint(options),
  }),
  format: ({ question, value }) => ({
    code: "not-a-date",
    message: said(question, value, "不是日历上的一天", "is not a day of the calendar"),
    hint: { zh: "请按“年-月-日”填写，例如2026-03-05。", en: "Write it as year-month-day, for example 2026-03-05." },
  }),
  pattern: ({ question, value }) => ({
    code: "wrong-format",
    message: said(question, value, "不合格式", "does not have the right form"),
    hint: formatHint(question),
  }),
  maxLength: ({ question, value, limit }) => ({
    code: "too-long",
    message: said(question, value, `超过${limit}个字`, `is longer than ${limit} characters`),
    hint: { zh: `请缩短到${limit}个字以内。`, en: `Shorten it to ${limit} characters.` },
  }),
  minLength: ({ question, value, limit }) => ({
    code: "too-short",
    message: said(question, value, `不到${limit}个字`, `is shorter than ${limit} characters`),
    hint: { zh: `请填写至少${limit}个字。`, en: `Write at least ${limit} characters.` },
  }),
  maxItems: ({ question, value, limit }) => ({
    code: "too-many-items",
    message: counted(question, value, `最多${limit}项`, `at most ${limit} are taken`),
    hint: { zh: `请减到${limit}项以内。`, en: `Leave at most ${limit}.` },
  }),
  minItems: ({ question, value, limit }) => ({
    code: "too-few-items",
    message: counted(question, value, `至少要${limit}项`, `at least ${limit} are needed`),
    hint: { zh: `请补到${limit}项；不清楚时选“不清楚”。`, en: `Add up to ${limit}, or declare it not known.` },
  }),
  uniqueItems: ({ question, value }) => ({
    code: "repeated-item",
    message: said(question, value, "有重复", "names something twice"),
    hint: { zh: "请去掉重复的。", en: "Leave each out but once." },
  }),
};

/** A number, or a bound of a range, outside the question's limits. */
function boundFault(question: Question, schema: unknown, value: unknown): Fault {
  const limits = findAt(schema, ["anyOf", "0"]) ?? schema;
  const [minimum, maximum] = [findAt(limits, ["minimum"]), findAt(limits, ["maximum"])];
  for (const number of isRange(value) ? [value.atLeast, value.atMost] : [value]) {
    if (typeof number !== "number") continue;
    if (typeof minimum === "number" && number < minimum) {
      const [zh, en] = [quantity(minimum, question.unit, "zh"), quantity(minimum, question.unit, "en")];
      return {
        code: "too-small",
        message: said(question, number, `小于${zh}`, `is less than ${en}`),
        hint: { zh: `请填不小于${zh}的数。`, en: `Give a number of ${en} or more.` },
      };
    }
    if (typeof maximum === "number" && number > maximum) {
      const [zh, en] = [quantity(maximum, question.unit, "zh"), quantity(maximum, question.unit, "en")];
      return {
        code: "too-large",
        message: said(question, number, `大于${zh}`, `is more than ${en}`),
        hint: { zh: `请填不大于${zh}的数。`, en: `Give a number of ${en} or less.` },
      };
    }
  }
  return notAccepted(question, value);
}

export function reversedRange(question: Question, range: Range): Fault {
  return {
    code: "range-reversed",
    message: said(question, range, "下限大于上限", "has its lower bound above its upper one"),
    hint: { zh: "请把两个数对调，或只填其中一个。", en: "Swap the two numbers, or give only one." },
  };
}

export function notAnswers(form: Form, value: unknown): Fault {
  return {
    code: "not-answers",
    message: {
      zh: `“${form.title.zh}”收到的是${inBackticks(value).zh}，不是一份答案。`,
      en: `“${form.title.en}” was given ${inBackticks(value).en}, which is no set of answers.`,
    },
    hint: { zh: "请按问题名逐项填写。", en: "Give an object with one entry per question." },
  };
}

export function unknownQuestion(form: Form, name: string, siblings: readonly Question[]): Fault {
  const meant = nearest(
    name,
    siblings.map(({ fact }) => fact),
  );
  return {
    code: "unknown-question",
    message: {
      zh: `“${form.title.zh}”没有${inBackticks(name).zh}这一问。`,
      en: `“${form.title.en}” has no question ${inBackticks(name).en}.`,
    },
    hint: meant ? { zh: `是不是\`${meant}\`？`, en: `Did you mean \`${meant}\`?` } : { zh: "请去掉这一项。", en: "Leave it out." },
  };
}

function notAccepted(question: Question, value: unknown): Fault {
  return {
    code: "not-accepted",
    message: said(question, value, "不合要求", "is not accepted"),
    hint: { zh: "请改填；不清楚时选“不清楚”。", en: "Give another answer, or declare it not known." },
  };
}

function said(question: Question, value: unknown, zh: string, en: string): Text {
  const input = inBackticks(value, question.unit);
  return { zh: `“${question.title.zh}”填的是${input.zh}，${zh}。`, en: `“${question.title.en}” was answered ${input.en}, which ${en}.` };
}

function counted(question: Question, value: unknown, zh: string, en: string): Text {
  const count = Array.isArray(value) ? value.length : 0;
  return { zh: `“${question.title.zh}”填了\`${count}\`项，${zh}。`, en: `“${question.title.en}” was given \`${count}\` entries; ${en}.` };
}
