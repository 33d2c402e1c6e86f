/** "None of these": one tap that says an explicit no to every yes-or-no question of a section that has no answer yet. */
import type { Facts, Policy, Question } from "@jiefen/policy";

/** Questions the tap would answer. */
export function openBooleans(policy: Policy, questions: readonly Question[], answers: Facts): readonly string[] {
  return questions
    .filter((question) => policy.facts[question.fact]?.type === "boolean" && answers[question.fact] === undefined)
    .map((question) => question.fact);
}

export function withNoneOfThese(answers: Facts, facts: readonly string[]): Facts {
  return { ...answers, ...Object.fromEntries(facts.map((fact) => [fact, false])) };
}
