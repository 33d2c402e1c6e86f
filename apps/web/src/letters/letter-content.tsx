/** What a letter says: whom and what it is about, and the answers of its sender and of the department. */
import { label } from "@jiefen/forms";
import type { LocalDate, Policy } from "@jiefen/policy";
import type { LetterView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { answerText } from "../case/answer-text.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function LetterContent({ view, policy }: { readonly view: LetterView; readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { letter } = policy;
  if (!letter) return null;
  const day = (date: LocalDate) => dayText(date, view.today, language);
  const about: readonly (readonly [string, string])[] = [
    [t("letters.about.sender"), label(view.senderTitle, language)],
    [t("letters.about.sentBy"), view.sentBy],
    [t("letters.about.department"), label(view.departmentTitle, language)],
    [t("letters.about.sentOn"), day(view.sentOn)],
    [t("letters.about.case"), view.caseNumber],
    [t("letters.about.parties"), view.parties.join("、")],
    ...(view.colourTitle ? [[t("letters.about.colour"), label(view.colourTitle, language)] as const] : []),
    [t("letters.about.acceptedOn"), day(view.acceptedOn)],
  ];
  // What stands above already, and what its way tells better.
  const apart = new Set<string | undefined>([
    letter.departmentField,
    letter.numberField,
    letter.sentField,
    letter.receivedField,
    letter.receivedOnField,
    letter.returnedField,
    letter.returnReasonField,
    letter.competentField,
    letter.extendedField,
    letter.extensionReasonField,
    letter.reportField,
    letter.answeredField,
    letter.answeredOnField,
  ]);
  const questions = policy.records[letter.record]?.questions ?? [];
  const said = questions.flatMap(({ fact, title }): readonly (readonly [string, string])[] => {
    const known = policy.facts[fact];
    const value = view.values[fact];
    if (apart.has(fact) || !known || value === undefined || value === null) return [];
    const text = known.type === "date" && typeof value === "string" ? day(value) : answerText(known, value, language);
    return [[label(title, language), text]];
  });
  return (
    <dl className="facts letter-facts">
      {[...about, ...said].map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
