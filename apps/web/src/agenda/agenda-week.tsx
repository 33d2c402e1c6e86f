/** A week: seven columns on a desk, seven lists on a phone. */
import { useNarrow } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { dayText, weekdayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { CalendarBar } from "./calendar-bar.tsx";
import { byDay, shifted, weekOf } from "./calendar-days.ts";
import { DayGroup } from "./day-group.tsx";
import type { AgendaPlace } from "./use-agenda-place.ts";
import { useSpan } from "./use-span.ts";
import { WeekTask } from "./week-task.tsx";

interface AgendaWeekProps extends AgendaPlace {
  readonly onDay: (day: LocalDate) => void;
}

export function AgendaWeek({ scope, day, onDay }: AgendaWeekProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const narrow = useNarrow();
  const week = weekOf(day);
  const first = week[0] ?? day;
  const last = week.at(-1) ?? day;
  const agenda = useSpan(scope, first, last);
  const days = byDay(agenda.data?.tasks ?? []);
  return (
    <>
      <CalendarBar
        title={`${dayText(first, today, language)} – ${dayText(last, today, language)}`}
        onPrevious={() => onDay(shifted(day, -7))}
        onNext={() => onDay(shifted(day, 7))}
        onToday={week.includes(today) ? undefined : () => onDay(today)}
      />
      {agenda.isPending && <Loading />}
      {agenda.isError && <Failed error={agenda.error} onRetry={() => agenda.refetch()} />}
      {agenda.data && narrow && week.map((one) => <DayGroup key={one} day={one} tasks={days.get(one) ?? []} today={today} />)}
      {agenda.data && !narrow && (
        <>
          <p className="quiet">{t("agenda.forecastHint")}</p>
          <div className="week">
            {week.map((one) => (
              <section key={one} className="week-day" aria-labelledby={`day-${one}`} data-today={one === today || undefined}>
                <h3 id={`day-${one}`}>
                  {weekdayText(one, language)} {one === today && <span className="tag">{t("agenda.dueToday")}</span>}
                </h3>
                {days.has(one) ? (
                  <ul>
                    {days.get(one)?.map((task) => (
                      <WeekTask key={`${task.caseId} ${task.kind} ${task.about} ${task.party}`} task={task} />
                    ))}
                  </ul>
                ) : (
                  <p className="quiet">{t("state.none")}</p>
                )}
              </section>
            ))}
          </div>
        </>
      )}
      {agenda.data && agenda.data.total > agenda.data.tasks.length && (
        <p className="quiet">{t("agenda.shown", { count: agenda.data.total - agenda.data.tasks.length })}</p>
      )}
    </>
  );
}
