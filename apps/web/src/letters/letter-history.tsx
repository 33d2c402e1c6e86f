/** Who has done what with a letter, and when. */
import type { LetterAct, LetterWay } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { dayText, timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import "./letters.css";

interface LetterHistoryProps {
  readonly way: LetterWay;
  readonly today: LocalDate;
  readonly name: (person: string) => string;
  readonly department: string;
  readonly division: string;
}

export function LetterHistory({ way, today, name, department, division }: LetterHistoryProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sent, received, extended, reports, returned, answered, answerBy, chases } = way;
  const day = (date: LocalDate) => dayText(date, today, language);
  const line = (act: LetterAct | undefined, text: () => string) => (act ? [{ at: act.at, text: text() }] : []);
  const by = (act: LetterAct | undefined) => name(act?.by ?? "");
  const lines = [
    ...line(sent, () => t("letters.sent", { name: by(sent), department, division })),
    ...line(received, () => t("letters.receivedBy", { name: by(received) })),
    ...line(extended, () =>
      t("letters.extendedBy", {
        name: by(extended),
        from: day(extended?.from ?? today),
        to: day(answerBy ?? today),
        reason: extended?.reason ?? "",
      }),
    ),
    ...reports.map((report) => ({ at: report.at, text: t("letters.toldBy", { name: by(report), text: report.text }) })),
    ...chases.map((chase) => ({ at: chase.at, text: t("letters.chasedBy", { name: by(chase), text: chase.text }) })),
    ...line(returned, () => t("letters.returnedBy", { name: by(returned), reason: returned?.reason ?? "", unit: returned?.unit ?? "" })),
    ...line(answered, () => t("letters.answeredBy", { name: by(answered) })),
  ];
  return (
    <ol className="timeline letter-history">
      {lines
        .toSorted((one, other) => one.at - other.at)
        .map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            {text} <span className="quiet">{timeText(at, language)}</span>
          </li>
        ))}
    </ol>
  );
}
