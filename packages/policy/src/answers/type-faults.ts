/** Answers of the wrong type, and what each kind of question takes instead. */
import { findAt } from "../document/pointer.ts";
import { isRange } from "../facts/possible.ts";
import type { Question } from "../policy/form.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import { inBackticks } from "./own-input.ts";

type Kind = "boolean" | "number" | "count" | "date" | "code" | "codes" | "text" | "list";

/** What the question asks for, from its compiled schema. */
export function kindOf(question: Question, schema: unknown): Kind {
  if (question.items) return "list";
  if (question.count) return "count";
  const type = findAt(schema, ["type", "0"]);
  if (type === "boolean") return "boolean";
  if (type === "integer" || type === "number") return "number";
  if (type === "array") return "codes";
  if (findAt(schema, ["oneOf"]) !== undefined) return "code";
  return findAt(schema, ["format"]) === "date" ? "date" : "text";
}

const wanted: Readonly<Record<Kind, { readonly fits: (value: unknown) => boolean; readonly is: Text; readonly hint: Text }>> = {
  boolean: {
    fits: (value) => typeof value === "boolean",
    is: { zh: "这里只能答“是”或“否”", en: "the answer is yes or no" },
    hint: { zh: "请选“是”“否”或“不清楚”。", en: "Choose yes, no or not known." },
  },
  number: {
    fits: (value) => typeof value === "number",
    is: { zh: "这里要填数字", en: "a number is wanted" },
    hint: { zh: "请填数字；不清楚时选“不清楚”。", en: "Give a number, or declare it not known." },
  },
  count: {
    fits: (value) => typeof value === "number" || isRange(value),
    is: { zh: "这里要填数字或大致范围", en: "a number or a range is wanted" },
    hint: {
      zh: "请填数字，或填至少、至多多少；不清楚时选“不清楚”。",
      en: "Give a number, or at least and at most how many, or declare it not known.",
    },
  },
  date: {
    fits: (value) => typeof value === "string",
    is: { zh: "这里要填日期", en: "a date is wanted" },
    hint: { zh: "请按“年-月-日”填写，例如2026-03-05。", en: "Write it as year-month-day, for example 2026-03-05." },
  },
  code: { fits: () => true, is: { zh: "", en: "" }, hint: { zh: "", en: "" } },
  codes: {
    fits: Array.isArray,
    is: { zh: "这里可以选多项", en: "several answers may be chosen" },
    hint: { zh: "请从列出的答案里选。", en: "Choose among the answers listed." },
  },
  text: {
    fits: (value) => typeof value === "string",
    is: { zh: "这里要填文字", en: "a text is wanted" },
    hint: { zh: "请填写文字；不清楚时选“不清楚”。", en: "Write a text, or declare it not known." },
  },
  list: {
    fits: (value) => Array.isArray(value) || (typeof value === "object" && value !== null),
    is: { zh: "这里要逐项填写", en: "a list of entries is wanted" },
    hint: { zh: "请逐项添加；不清楚时选“不清楚”。", en: "Add entries one by one, or declare it not known." },
  },
};

/** A fault if the value's type does not fit; a code of any type is judged by its options. */
export function typeFault(
  question: Question,
  kind: Kind,
  schema: unknown,
  value: unknown,
): Pick<Issue, "code" | "message" | "hint"> | undefined {
  const { fits, is, hint } = wanted[kind];
  const input = inBackticks(value, question.unit);
  const said = { zh: `“${question.title.zh}”填的是${input.zh}`, en: `“${question.title.en}” was answered ${input.en}` };
  if (!fits(value)) return { code: "wrong-type", message: { zh: `${said.zh}，${is.zh}。`, en: `${said.en}; ${is.en}.` }, hint };
  const isWhole = findAt(schema, ["type", "0"]) === "integer" || findAt(schema, ["anyOf", "0", "type"]) === "integer";
  const numbers = typeof value === "object" && value !== null ? Object.values(value) : [value];
  if (!isWhole || numbers.every((number) => typeof number !== "number" || Number.isInteger(number))) return undefined;
  return {
    code: "not-whole",
    message: { zh: `${said.zh}，这里要填整数。`, en: `${said.en}; a whole number is wanted.` },
    hint: { zh: "请填整数。", en: "Give a whole number." },
  };
}

const mostOptions = 8;

/** Names the options, or the first of them. */
export function optionsHint(titles: readonly Text[]): Text {
  const some = titles.slice(0, mostOptions);
  const zh = some.map((title) => `“${title.zh}”`).join("");
  const en = some.map((title) => `“${title.en}”`).join(", ");
  return titles.length > mostOptions
    ? { zh: `请选${zh}等。`, en: `Choose one of ${en} and so on.` }
    : { zh: `请选${zh}之一。`, en: `Choose one of ${en}.` };
}

/** What a text of this widget looks like. */
export function formatHint(question: Question): Text {
  if (question.widget === "phone") return { zh: "请只填数字，例如13800000000。", en: "Digits only, for example 13800000000." };
  if (question.widget === "idNumber")
    return { zh: "请填18位身份证号，末位可以是X。", en: "Give the 18 characters of the identity card; the last may be X." };
  return question.help
    ? { zh: `请按说明填写：${question.help.zh}`, en: `See its help: ${question.help.en}` }
    : { zh: "请检查后重新填写。", en: "Check it and write it again." };
}
