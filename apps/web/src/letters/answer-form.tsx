/** The answer to a letter: the questions that policy has departments answer. */
import { interpretingValidator, PolicyForm } from "@jiefen/forms";
import { checkAnswers, type Facts, type Form, type Issue, type LetterDocument, type Policy, type RecordForm } from "@jiefen/policy";
import type { LetterView } from "@jiefen/server/client";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { ActEnd, type ActEndProps } from "./act-end.tsx";

interface AnswerFormProps extends Pick<ActEndProps, "sending" | "trouble" | "onCancel"> {
  readonly view: LetterView;
  readonly policy: Policy;
  /** What the server found wrong. */
  readonly issues: readonly Issue[];
  readonly onSend: (values: Facts) => void;
}

const none: readonly Issue[] = [];

export function AnswerForm({ view, policy, issues, onSend, ...end }: AnswerFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { letter } = policy;
  const record = policy.records[letter?.record ?? ""];
  const form = useMemo(() => letter && record && asked(letter, record), [letter, record]);
  // Once it is answered, the questions about the answer are asked.
  const known = useMemo(
    () => (letter ? { ...view.values, [letter.receivedField]: true, [letter.answeredField]: true } : view.values),
    [letter, view.values],
  );
  const [answers, setAnswers] = useKept<Facts>("answers", {});
  const [found, setFound] = useState(none);
  const change = useCallback((next: (answers: Facts) => Facts) => setAnswers(next), [setAnswers]);
  if (!form) return null;
  function send(of: Form) {
    const wrong = checkAnswers(of, answers, interpretingValidator);
    setFound(wrong);
    if (wrong.length === 0) onSend(answers);
  }
  const given = Object.values(answers).some((value) => value !== null && value !== "");
  return (
    <>
      <p className="quiet">{t("letters.answerHint")}</p>
      <PolicyForm
        policy={policy}
        form={form}
        language={language}
        today={view.today}
        answers={answers}
        known={known}
        issues={found.length > 0 ? found : issues}
        onChange={change}
        footer={<ActEnd {...end} submit={t("letters.act.answerLetter")} ready={given} onSend={() => send(form)} />}
      />
    </>
  );
}

/** Only these questions, none of them folded away. */
function asked({ answerFields = [] }: LetterDocument, form: RecordForm): Form {
  const questions = form.questions.filter(({ fact }) => answerFields.includes(fact)).map((question) => ({ ...question, decides: true }));
  return { ...form, questions, sections: form.sections.filter(({ id }) => questions.some(({ section }) => section === id)) };
}
