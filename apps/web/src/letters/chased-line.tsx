/** That a letter was chased: how often, when last, and in which words. */
import { NotificationFilled } from "@ant-design/icons";
import type { LocalDate } from "@jiefen/policy";
import type { LetterSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

interface ChasedLineProps {
  readonly chased: NonNullable<LetterSummary["chased"]>;
  readonly today: LocalDate;
}

export function ChasedLine({ chased: { times, on, by, text }, today }: ChasedLineProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <p className="letter-chased">
      <NotificationFilled aria-hidden /> <strong>{t("letters.chased", { count: times })}</strong>
      <span className="quiet"> {t("letters.chasedLast", { name: by, date: dayText(on, today, language) })}</span> {text}
    </p>
  );
}
