/** A month in colours, with one day of it in full; on a phone, its days as a list. */
import { useNarrow } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { monthText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { CalendarBar } from "./calendar-bar.tsx";
import { byDay, monthOf, monthsLater, shifted } from "./calendar-days.ts";
import { DayCell } from "./day-cell.tsx";
import { DayGroup } from "./day-group.tsx";
import type { AgendaPlace } from "./use-agenda-place.ts";
import { useSpan } from "./use-span.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Days that each key moves by. */
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface AgendaMonthProps extends AgendaPlace {
  readonly onDay: (day: LocalDate) => void;
}

export function AgendaMonth({ scope, day, onDay }: AgendaMonthProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const narrow = useNarrow();
  const weeks = monthOf(day);
  const all = weeks.flat();
  const agenda = useSpan(scope, all[0] ?? day, all.at(-1) ?? day);
  const chosen = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  // A key moves the day in the address; the focus follows once that day is drawn.
  useEffect(() => {
    if (moved.current && day) chosen.current?.focus();
    moved.current = false;
  }, [day]);

  function onKey(event: KeyboardEvent) {
    const days = moves[event.key];
    const months = event.key === "PageUp" ? -1 : event.key === "PageDown" ? 1 : undefined;
    const next =
      days !== undefined ? shifted(day, days) : months !== undefined ? monthsLater(day, months) : event.key === "Home" ? today : undefined;
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    onDay(next);
  }
  const days = byDay(agenda.data?.tasks ?? []);
  const month = day.slice(0, 7);
  const filled = all.filter((one) => one.startsWith(month) && days.has(one));
  return (
    <>
      <CalendarBar
        title={monthText(day, language)}
        onPrevious={() => onDay(monthsLater(day, -1))}
        onNext={() => onDay(monthsLater(day, 1))}
        onToday={month === today.slice(0, 7) ? undefined : () => onDay(today)}
      />
      {agenda.isPending && <Loading />}
      {agenda.isError && <Failed error={agenda.error} onRetry={() => agenda.refetch()} />}
      {agenda.data && narrow && filled.length === 0 && <Empty title={t("agenda.emptySpan")} />}
      {agenda.data && narrow && filled.map((one) => <DayGroup key={one} day={one} tasks={days.get(one) ?? []} today={today} />)}
      {agenda.data && !narrow && (
        <>
          <p className="quiet">
            {t("agenda.forecastHint")} {t("agenda.keys")}
          </p>
          <table className="month" onKeyDown={onKey}>
            <thead>
              <tr>
                {weekdays.map((name) => (
                  <th key={name} scope="col">
                    {t(`agenda.weekdays.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]}>
                  {week.map((one) => (
                    <td key={one}>
                      <DayCell
                        ref={one === day ? chosen : undefined}
                        day={one}
                        tasks={days.get(one) ?? []}
                        today={today}
                        chosen={one === day}
                        own={one.startsWith(month)}
                        onChoose={() => onDay(one)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <DayGroup day={day} tasks={days.get(day) ?? []} today={today} />
        </>
      )}
      {agenda.data && agenda.data.total > agenda.data.tasks.length && (
        <p className="quiet">{t("agenda.shown", { count: agenda.data.total - agenda.data.tasks.length })}</p>
      )}
    </>
  );
}
