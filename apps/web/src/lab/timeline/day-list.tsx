/** On a phone: the days under one another, those on which nothing happens left out; the one looked at opens in its place. */
import { DownOutlined, RightOutlined } from "@ant-design/icons";
import type { Standing } from "@jiefen/policy";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { natureOf } from "./day-nature.ts";
import { MarkIcon, useMarkText } from "./marks.tsx";
import type { Player } from "./use-player.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

interface DayListProps {
  readonly standing: Standing;
  readonly days: readonly PlayedDay[];
  readonly player: Player;
  /** Of the day that is looked at. */
  readonly children: ReactNode;
}

type Row = { readonly day: PlayedDay } | { readonly quiet: number; readonly after: number };

/** Days with marks, the one looked at, and how many quiet ones lie between. */
function rowsOf(days: readonly PlayedDay[], chosen: number): readonly Row[] {
  const rows: Row[] = [];
  for (const day of days) {
    const last = rows.at(-1);
    if (day.marks.length > 0 || day.day === chosen) rows.push({ day });
    else if (last && "quiet" in last) rows[rows.length - 1] = { ...last, quiet: last.quiet + 1 };
    else rows.push({ quiet: 1, after: day.day });
  }
  return rows;
}

export function DayList({ standing, days, player, children }: DayListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const markText = useMarkText();
  const open = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (player.playing) open.current?.scrollIntoView({ block: "nearest" });
  }, [player]);
  return (
    <ol className="course-list">
      {rowsOf(days, player.day).map((row) =>
        "quiet" in row ? (
          <li key={`quiet ${row.after}`} className="course-quiet quiet">
            {t("labTimeline.idleDays", { count: row.quiet })}
          </li>
        ) : (
          <li key={row.day.day} ref={row.day.day === player.day ? open : undefined}>
            <button type="button" aria-expanded={row.day.day === player.day} onClick={() => player.go(row.day.day)}>
              <span className="course-list-day">
                <strong>{weekdayText(row.day.date, language)}</strong>
                <span className="quiet">
                  {t("labTimeline.nth", { day: row.day.day })}
                  {natureOf(standing.calendar, row.day.date) !== "work" &&
                    ` · ${t(`labTimeline.nature.${natureOf(standing.calendar, row.day.date)}`)}`}
                </span>
              </span>
              <span className="course-list-marks">
                {row.day.marks.map((mark) => (
                  <span key={mark.kind}>
                    <MarkIcon mark={{ ...mark, count: 1 }} /> {markText(mark)}
                  </span>
                ))}
              </span>
              {row.day.day === player.day ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
            </button>
            {row.day.day === player.day && children}
          </li>
        ),
      )}
    </ol>
  );
}
