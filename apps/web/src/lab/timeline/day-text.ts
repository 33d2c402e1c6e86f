/** A day and what stands on it, in one line: for tooltips, and for who does not see the icons. */
import type { Standing } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { keyDatesOn, natureOf } from "./day-nature.ts";
import { useMarkText } from "./marks.tsx";
import type { PlayedDay } from "./use-rehearsal.ts";

export function useDayText(standing: Standing): (day: PlayedDay) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const markText = useMarkText();
  const [comma, colon] = language === "zh" ? ["，", "："] : [", ", ": "];
  return ({ day, date, marks }) => {
    const nature = natureOf(standing.calendar, date);
    const when = [
      weekdayText(date, language),
      t("labTimeline.nth", { day }),
      ...(nature === "work" ? [] : [t(`labTimeline.nature.${nature}`)]),
      ...keyDatesOn(standing, date).map(({ title }) => title[language]),
    ].join(comma);
    return `${when}${colon}${marks.length > 0 ? marks.map(markText).join(comma) : t("labTimeline.nothing")}`;
  };
}
