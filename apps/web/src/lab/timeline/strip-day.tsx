/** One day on the line: its date, whether it is worked, and its marks by lane. */
import type { Standing } from "@jiefen/policy";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { keyDatesOn, natureOf, weekdayOf } from "./day-nature.ts";
import { useDayText } from "./day-text.ts";
import { drawn, keyDateSign, lanes, MarkIcon } from "./marks.tsx";
import type { PlayedDay } from "./use-rehearsal.ts";

interface StripDayProps {
  readonly standing: Standing;
  readonly day: PlayedDay;
  /** How many days there are. */
  readonly all: number;
  readonly chosen: boolean;
  /** Not come to yet while the days are played. */
  readonly ahead: boolean;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export const StripDay = memo(function StripDay({ standing, day, all, chosen, ahead }: StripDayProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const dayText = useDayText(standing);
  const nature = natureOf(standing.calendar, day.date);
  const key = keyDatesOn(standing, day.date).length > 0;
  const text = dayText(day);
  return (
    <div
      id={`course-day-${day.day}`}
      data-day={day.day}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={day.day + 1}
      aria-setsize={all}
      style={{ gridColumn: day.day + 2 }}
      aria-label={text}
      title={text}
      className={`course-day course-day-${nature}`}
      data-ahead={ahead || undefined}
    >
      <span className="course-weekday">{t(`agenda.weekdays.${weekdays[weekdayOf(day.date)] ?? "mon"}`)}</span>
      <span className="course-date figures">{Number(day.date.slice(8))}</span>
      <span className="course-nature">
        {nature === "makeUp" || nature === "holiday" ? t(`labTimeline.short.${nature}`) : ""}
        {key && keyDateSign}
      </span>
      {lanes.map((lane) => (
        <span key={lane} className={`course-cell course-lane-${lane}`} lang={language}>
          {day.marks
            .filter(({ kind }) => drawn[kind].lane === lane)
            .map((mark) => (
              <MarkIcon key={mark.kind} mark={mark} />
            ))}
        </span>
      ))}
    </div>
  );
});
