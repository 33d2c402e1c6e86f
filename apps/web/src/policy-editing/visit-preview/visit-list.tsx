/** The same visits one under another, each with what moved it and until when it is on time. */
import type { ForeseenVisit } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Standing } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { keyDatesOn } from "../../lab/timeline/day-nature.ts";
import { useMe } from "../../session/me.ts";
import { dayText, weekdayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";

export function VisitList({ standing, visits }: { readonly standing: Standing; readonly visits: readonly ForeseenVisit[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  if (visits.length === 0) return <p className="quiet">{t("visitPreview.none")}</p>;
  function about({ phase, anchor, movedFrom, dueOn, onTimeUntil, provisional }: ForeseenVisit): string {
    const titles = keyDatesOn(standing, anchor).map(({ title }) => label(title, language));
    const parts = [
      phase === "keyDate"
        ? t("visitPreview.before", { title: titles.join(language === "zh" ? "、" : ", "), day: dayText(anchor, today, language) })
        : t(`visitPreview.phases.${phase}`),
      movedFrom === undefined ? "" : t("visitPreview.moved", { day: dayText(movedFrom, today, language) }),
      onTimeUntil === dueOn ? "" : t("visitPreview.onTimeUntil", { day: dayText(onTimeUntil, today, language) }),
      provisional ? t("visitPreview.provisional") : "",
    ];
    return parts.filter(Boolean).join(language === "zh" ? "，" : ", ");
  }
  return (
    <details>
      <summary>{t("visitPreview.list")}</summary>
      <ol className="visit-list">
        {visits.map((visit) => (
          <li key={`${visit.phase} ${visit.anchor} ${visit.number}`}>
            <span>{weekdayText(visit.dueOn, language)}</span> <span className="quiet">{about(visit)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
