/** The days side by side, week by week, each with its marks; one of them is looked at. */
import { daysBetween } from "@jiefen/casework";
import type { Policy, Standing } from "@jiefen/policy";
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { weekdayOf } from "./day-nature.ts";
import { LevelLanes } from "./level-lanes.tsx";
import { lanes } from "./marks.tsx";
import { StripDay } from "./strip-day.tsx";
import type { Player } from "./use-player.ts";
import type { PlayedDay } from "./use-rehearsal.ts";
import { useWindow } from "./use-window.ts";

interface StripProps {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly days: readonly PlayedDay[];
  readonly player: Player;
}

/** Steps by key, in days. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 7, PageUp: -7 };
/** Pixels: of a day, and of the names of the lanes beside them. */
const dayWidth = 34;
const namesWidth = 88;

export function Strip({ policy, standing, days, player }: StripProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(box, dayWidth);
  const { day, playing } = player;
  useEffect(() => {
    const shown = box.current;
    if (!shown) return;
    // Not by the browser's own way, which moves the page as well.
    const left = day * dayWidth;
    const right = left + dayWidth + namesWidth;
    if (left < shown.scrollLeft) shown.scrollTo({ left: Math.max(0, left - shown.clientWidth / 3) });
    else if (right > shown.scrollLeft + shown.clientWidth) shown.scrollTo({ left: right - (shown.clientWidth * 2) / 3 });
  }, [day]);
  function onClick({ target }: MouseEvent) {
    const column = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : null;
    if (column) player.go(Number(column.dataset.day));
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step !== undefined) player.step(step);
    else if (event.key === "Home") player.go(0);
    else if (event.key === "End") player.go(days.length - 1);
    else if (event.key === " ") player.toggle();
    else return;
    event.preventDefault();
  }
  const columns: CSSProperties & Record<`--${string}`, string | number> = {
    "--days": days.length,
    "--day": `${dayWidth}px`,
    "--names": `${namesWidth}px`,
  };
  const inSight = days.filter((one) => (one.day >= from && one.day <= to) || one.day === day);
  return (
    <div className="course-strip" ref={box} style={columns}>
      <LevelLanes policy={policy} days={days} />
      <Weeks days={inSight} start={days[0]?.date} last={days.length - 1} />
      {/* The listbox itself is what the keyboard is on: four hundred stops would be no way through. */}
      <div
        className="course-days"
        role="listbox"
        tabIndex={0}
        aria-label={t("labTimeline.strip")}
        aria-describedby="course-keys"
        aria-activedescendant={`course-day-${day}`}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div className="course-names" aria-hidden>
          {lanes.map((lane) => (
            <span key={lane} className={`course-lane-name course-lane-${lane}`}>
              {t(`labTimeline.lane.${lane}`)}
            </span>
          ))}
        </div>
        <Days standing={standing} days={inSight} all={days.length} chosen={day} playing={playing} />
      </div>
    </div>
  );
}

interface WeeksProps {
  readonly days: readonly PlayedDay[];
  readonly start: string | undefined;
  readonly last: number;
}

/** The Mondays, each over the seven days it begins; the first week begins with the first day. */
function Weeks({ days, start, last }: WeeksProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (start === undefined) return null;
  const firstMonday = (7 - weekdayOf(start)) % 7;
  const weeks = days.filter(({ day, date }) => day === 0 || weekdayOf(date) === 0);
  return (
    <div className="course-lanes course-weeks" aria-hidden>
      {weeks.map(({ day, date }) => {
        const length = Math.min(7 - weekdayOf(date), last - day + 1);
        const number = Math.floor((daysBetween(start, date) + 7 - firstMonday) / 7) + (firstMonday === 0 ? 0 : 1);
        return (
          <span key={day} className="course-week" style={{ gridColumn: `${day + 2} / span ${length}` }}>
            {length > 2 && dayText(date, start, language)}
            {length > 4 && <small> {t("labTimeline.week", { number })}</small>}
          </span>
        );
      })}
    </div>
  );
}

interface DaysProps {
  readonly standing: Standing;
  readonly days: readonly PlayedDay[];
  /** How many there are, also out of sight. */
  readonly all: number;
  readonly chosen: number;
  readonly playing: boolean;
}

const Days = memo(function Days({ standing, days, all, chosen, playing }: DaysProps) {
  return days.map((day) => (
    <StripDay key={day.day} standing={standing} day={day} all={all} chosen={day.day === chosen} ahead={playing && day.day > chosen} />
  ));
});
