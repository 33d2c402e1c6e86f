/** Who has done what with a letter, and when. */
import { type LetterWay, letterActs } from "@jiefen/casework";
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
  const day = (date: LocalDate) => dayText(date, today, language);
  const textOf = (one: ReturnType<typeof letterActs>[number]): string => {
    const by = name(one.act.by);
    switch (one.what) {
      case "sent":
        return t("letters.sent", { name: by, department, division });
      case "received":
        return t("letters.receivedBy", { name: by });
      case "extended":
        return t("letters.extendedBy", { name: by, from: day(one.act.from), to: day(way.answerBy ?? today), reason: one.act.reason });
      case "reported":
        return t("letters.toldBy", { name: by, text: one.act.text });
      case "chased":
        return t("letters.chasedBy", { name: by, text: one.act.text });
      case "returned":
        return t("letters.returnedBy", { name: by, reason: one.act.reason, unit: one.act.unit });
      case "answered":
        return t("letters.answeredBy", { name: by });
    }
  };
  return (
    <ol className="timeline letter-history">
      {letterActs(way).map((one) => (
        <li key={`${one.act.at} ${one.what}`}>
          {textOf(one)} <span className="quiet">{timeText(one.act.at, language)}</span>
        </li>
      ))}
    </ol>
  );
}
