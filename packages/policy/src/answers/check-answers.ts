/** Checks answers against a form's schema, and says what is wrong in the words of the form. */
import { findAt, pointerOf, segmentsOf } from "../document/pointer.ts";
import { isRange } from "../facts/possible.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Issue } from "../policy/issue.ts";
import type { Language, Text } from "../policy/text.ts";
import type { DataError, DataValidator } from "../validate/data-validator.ts";
import { type Fault, faultOf, notAnswers, reversedRange, unknownQuestion } from "./faults.ts";

/** One issue per wrong answer, at its place in the answers and in the order of the form; none where all fit. `file` names the form. */
export function checkAnswers(form: Form, answers: unknown, validator: DataValidator): readonly Issue[] {
  const groups = byAnswer(form, validator(form.schema.zh, answers));
  const issues = [...groups].map(([pointer, errors]) => issueAt(form, pointer, faultAt(form, answers, segmentsOf(pointer), errors)));
  const found = [...issues, ...reversedRanges(form, answers).filter((issue) => !groups.has(issue.pointer))];
  return found
    .map((issue) => ({ issue, place: orderIn(form, segmentsOf(issue.pointer)) }))
    .sort((a, b) => compareOrder(a.place, b.place) || (a.issue.pointer < b.issue.pointer ? -1 : 1))
    .map(({ issue }) => issue);
}

/** Position of the question, number of the item, position of the item's question; what is not in the form comes last. */
function orderIn(form: Form, [fact, index, itemFact]: readonly string[]): readonly number[] {
  const position = (questions: readonly Question[], name: string | undefined) => {
    const at = questions.findIndex((question) => question.fact === name);
    return at === -1 ? questions.length : at;
  };
  const question = position(form.questions, fact);
  return [question, Number(index ?? -1), position(form.questions[question]?.items ?? [], itemFact)];
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  return a.map((position, level) => position - (b[level] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Errors by the answer they belong to: bounds of a range and codes of a choice count as part of their question's answer. */
function byAnswer(form: Form, errors: readonly DataError[]): ReadonlyMap<string, readonly DataError[]> {
  const groups = new Map<string, DataError[]>();
  for (const error of errors) {
    const segments = segmentsOf(error.pointer);
    const { question, depth } = placeOf(form, segments);
    const extra = error.params.additionalProperty;
    const isUnknown = error.keyword === "additionalProperties" && typeof extra === "string" && (!question || question.items !== undefined);
    const pointer = pointerOf(isUnknown ? [...segments, extra] : segments.slice(0, depth));
    groups.set(pointer, [...(groups.get(pointer) ?? []), error]);
  }
  return groups;
}

/** The question a pointer into answers leads to (`/fact`, `/list/3`, `/list/3/fact`), and how many segments name its answer. */
function placeOf(form: Form, segments: readonly string[]): { readonly question?: Question; readonly depth: number } {
  const question = form.questions.find(({ fact }) => fact === segments[0]);
  if (!question) return { depth: segments.length };
  const item = question.items?.find(({ fact }) => fact === segments[2]);
  if (item) return { question: item, depth: 3 };
  return { question, depth: question.items ? segments.length : 1 };
}

function faultAt(form: Form, answers: unknown, segments: readonly string[], errors: readonly DataError[]): Fault {
  const name = segments.at(-1);
  if (name === undefined) return notAnswers(form, answers);
  if (errors.some(({ params }) => params.additionalProperty === name)) {
    const siblings = segments.length === 1 ? form.questions : (placeOf(form, segments.slice(0, 1)).question?.items ?? []);
    return unknownQuestion(form, name, siblings);
  }
  const { question } = placeOf(form, segments);
  if (!question) return unknownQuestion(form, name, form.questions);
  const path = ["properties", segments[0] ?? "", ...(segments.length === 3 ? ["items", "properties", name] : [])];
  return faultOf(question, findAt(form.schema.zh, path), optionTitles(form, path), findAt(answers, segments), errors);
}

/** Titles of a code's or codes' options in both languages, `null` (not known) left out. */
function optionTitles(form: Form, path: readonly string[]): readonly Text[] {
  const titlesIn = (language: Language) => {
    const options = findAt(form.schema[language], [...path, "oneOf"]) ?? findAt(form.schema[language], [...path, "items", "oneOf"]);
    return Array.isArray(options)
      ? options.flatMap((option) => (findAt(option, ["const"]) === null ? [] : [String(findAt(option, ["title"]))]))
      : [];
  };
  const english = titlesIn("en");
  return titlesIn("zh").map((zh, index) => ({ zh, en: english[index] ?? zh }));
}

/** Ranges whose lower bound lies above the upper one, which a schema cannot tell. */
function reversedRanges(form: Form, answers: unknown): readonly Issue[] {
  const look = (questions: readonly Question[], above: readonly string[]): readonly Issue[] =>
    questions.flatMap((question) => {
      const segments = [...above, question.fact];
      const value = findAt(answers, segments);
      const { items } = question;
      if (items) return Array.isArray(value) ? value.flatMap((_, index) => look(items, [...segments, String(index)])) : [];
      const isReversed = isRange(value) && (value.atLeast ?? -Infinity) > (value.atMost ?? Infinity);
      return isReversed ? [issueAt(form, pointerOf(segments), reversedRange(question, value))] : [];
    });
  return look(form.questions, []);
}

function issueAt(form: Form, pointer: string, { code, message, hint }: Fault): Issue {
  return { code, severity: "error", file: form.id, pointer, message, hint };
}
