/** What the icons mean: those that stand on the line. */
import { type MarkKind, markKinds } from "@jiefen/casework";
import type { Standing } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { keyDatesOn } from "./day-nature.ts";
import { keyDateSign, MarkIcon } from "./marks.tsx";
import type { PlayedDay } from "./use-rehearsal.ts";

export function Legend({ standing, days }: { readonly standing: Standing; readonly days: readonly PlayedDay[] }) {
  const { t } = useTranslation();
  const there = new Set<MarkKind>(days.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return (
    <ul className="course-legend" aria-label={t("labTimeline.legend")}>
      {markKinds
        .filter((kind) => there.has(kind))
        .map((kind) => (
          <li key={kind}>
            <MarkIcon mark={{ kind, count: 1 }} /> {t(`labTimeline.mark.${kind}`)}
          </li>
        ))}
      {days.some(({ date }) => keyDatesOn(standing, date).length > 0) && (
        <li>
          {keyDateSign} {t("labTimeline.legendKeyDate")}
        </li>
      )}
      <li>
        <span className="course-legend-rest" aria-hidden /> {t("labTimeline.legendRest")}
      </li>
    </ul>
  );
}
