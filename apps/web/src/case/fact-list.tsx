/** Answers to read: question and answer, those given only. */
import { isItems, label } from "@jiefen/forms";
import type { Facts, Question } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { answerText } from "./answer-text.ts";
import { useCase } from "./case-context.ts";

interface FactListProps {
  readonly questions: readonly Question[];
  readonly facts: Facts;
  /** Leaves out what was declared unknown. */
  readonly brief?: boolean;
}

export function FactList({ questions, facts, brief }: FactListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy } = useCase();
  const given = questions.filter(({ fact }) => facts[fact] !== undefined && !(brief && facts[fact] === null));
  if (given.length === 0) return brief ? null : <p className="quiet">{t("state.notAsked")}</p>;
  return (
    <dl className="facts">
      {given.map((question) => {
        const fact = policy.facts[question.fact];
        const answer = facts[question.fact];
        return (
          <div key={question.fact}>
            <dt>{label(question.title, language)}</dt>
            <dd>
              {question.items && isItems(answer)
                ? answer.map((item, index) => (
                    <FactList key={String(item.id ?? index)} questions={question.items ?? []} facts={item} brief />
                  ))
                : fact && answerText(fact, answer, language)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
