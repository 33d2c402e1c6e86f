/** Answers as they are filled in: the four states of a fact, told apart. */
import type { Facts, FactValue, Item, Range } from "@jiefen/policy";

export type Answer = FactValue | readonly Item[];

/** Not asked (or not answered yet), asked and unknown, a range, or a value. */
export type Knowledge = "notAsked" | "unknown" | "range" | "value";

export function isRange(answer: Answer | undefined): answer is Range {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

export function isItems(answer: Answer | undefined): answer is readonly Item[] {
  return Array.isArray(answer) && answer.every((part) => typeof part === "object");
}

export function isCodes(answer: Answer | undefined): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((part) => typeof part === "string");
}

export function knowledgeOf(answer: Answer | undefined): Knowledge {
  if (answer === undefined) return "notAsked";
  if (answer === null) return "unknown";
  return isRange(answer) ? "range" : "value";
}

/** The answers with one more, or (with `undefined`) one fewer. */
export function withAnswer(answers: Facts, fact: string, answer: Answer | undefined): Facts {
  if (answer !== undefined) return { ...answers, [fact]: answer };
  const { [fact]: _, ...others } = answers;
  return others;
}
