/** What the department answered: the questions that policy has it answer. */
import { label } from "@jiefen/forms";
import type { Facts, LetterDocument, Policy } from "@jiefen/policy";
import { answerText } from "../case/answer-text.ts";
import { useLanguage } from "../words/words.ts";

interface LetterReplyProps {
  readonly policy: Policy;
  readonly document: LetterDocument;
  readonly values: Facts;
}

export function LetterReply({ policy, document, values }: LetterReplyProps) {
  const { language } = useLanguage();
  const told = (document.answerFields ?? []).flatMap((name) => {
    const fact = policy.facts[name];
    const value = values[name];
    return fact && value !== undefined && value !== null ? [{ fact, value }] : [];
  });
  if (told.length === 0) return null;
  return (
    <dl className="facts letter-reply">
      {told.map(({ fact, value }) => (
        <div key={fact.name}>
          <dt>{label(fact.title, language)}</dt>
          <dd>{answerText(fact, value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
