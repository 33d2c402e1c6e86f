/** Answers in one line. */
import type { Facts } from "@jiefen/policy";
import { answerText } from "./answer-text.ts";
import type { Telling } from "./telling.ts";

export function factsText({ policy, language }: Pick<Telling, "policy" | "language">, facts: Facts): string {
  return Object.entries(facts)
    .flatMap(([name, answer]) => {
      const fact = policy.facts[name];
      return fact ? [`${fact.title[language]}${fact.type === "list" ? "" : ` ${answerText(fact, answer, language)}`}`] : [];
    })
    .join(language === "zh" ? "；" : "; ");
}
