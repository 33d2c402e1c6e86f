/** Required questions that are still open. */
import type { Facts, Item, LocalDate } from "../facts/fact-value.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import { visibleItemQuestions, visibleQuestions } from "./visible.ts";

/** Required visible questions that are neither answered nor declared unknown, those of list items included (each once).
 * An empty text or an empty list of items is no answer. `facts` are what else is known of the case. */
export function unanswered(policy: Policy, form: Form, answers: Facts, facts: Facts, today: LocalDate): readonly Question[] {
  const known = { ...facts, ...answers };
  return visibleQuestions(policy, form, known, today).flatMap((question) => {
    const answer = answers[question.fact];
    const itself = question.required && isOpen(question, answer) ? [question] : [];
    const items = question.items && Array.isArray(answer) ? (answer as readonly Item[]) : [];
    const open = new Set(
      items.flatMap((item) =>
        visibleItemQuestions(policy, question, item, known, today).filter((part) => part.required && isOpen(part, item[part.fact])),
      ),
    );
    return [...itself, ...(question.items ?? []).filter((part) => open.has(part))];
  });
}

function isOpen(question: Question, answer: unknown): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "string") return answer.trim() === "";
  return question.items !== undefined && Array.isArray(answer) && answer.length === 0;
}
