/** What a letter waits for, by when, and how much time is left. */
import { ClockCircleFilled, ClockCircleOutlined } from "@ant-design/icons";
import type { LocalDate } from "@jiefen/policy";
import type { LetterAwaited } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function AwaitedLine({ awaited, today }: { readonly awaited: LetterAwaited; readonly today: LocalDate }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { what, by, daysLeft = 0, daysLate } = awaited;
  return (
    <span className="due">
      <strong>{t(`letters.wait.${what}`)}</strong>
      {by && <span className="quiet">{t("letters.by", { date: dayText(by, today, language) })}</span>}
      {by && daysLate > 0 && (
        <strong className="late">
          <ClockCircleFilled aria-hidden /> {t("letters.late", { count: daysLate })}
        </strong>
      )}
      {by && daysLate === 0 && (
        <span>
          <ClockCircleOutlined aria-hidden /> {by === today ? t("letters.today") : t("letters.left", { count: daysLeft })}
        </span>
      )}
    </span>
  );
}
