/** Months of the real calendar with the visits of an imagined case on their days. */
import type { ForeseenVisit } from "@jiefen/casework";
import type { LocalDate, Standing } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { natureOf, weekdayOf } from "../../lab/timeline/day-nature.ts";
import { monthText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { daysOfMonth, monthsBetween } from "./months.ts";

interface VisitMonthsProps {
  readonly standing: Standing;
  readonly acceptedOn: LocalDate;
  readonly settledOn: LocalDate | undefined;
  readonly until: LocalDate;
  readonly visits: readonly ForeseenVisit[];
}

export function VisitMonths({ standing, acceptedOn, settledOn, until, visits }: VisitMonthsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const weekdays = t("visitPreview.weekdays").split(",");
  const numbers = numbersOf(visits);
  return (
    <div className="visit-months">
      {monthsBetween(acceptedOn, until).map((month) => (
        <table key={month} className="visit-month">
          <caption>{monthText(`${month}-01`, language)}</caption>
          <thead>
            <tr>
              {weekdays.map((weekday) => (
                <th key={weekday} scope="col">
                  {weekday}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week[0]?.key}>
                {week.map(({ key, day }) =>
                  day === undefined ? (
                    <td key={key} />
                  ) : (
                    <Day
                      key={key}
                      day={day}
                      nature={natureOf(standing.calendar, day)}
                      event={day === acceptedOn ? t("visitPreview.accepted") : day === settledOn ? t("visitPreview.settled") : undefined}
                      visits={visits.filter(({ dueOn }) => dueOn === day)}
                      numbers={numbers}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** How many visits of its phase there have been, each counted. */
function numbersOf(visits: readonly ForeseenVisit[]): ReadonlyMap<ForeseenVisit, number> {
  const counted = new Map<string, number>();
  return new Map(
    visits.map((visit) => {
      const number = (counted.get(visit.phase) ?? 0) + 1;
      counted.set(visit.phase, number);
      return [visit, number];
    }),
  );
}

interface DayProps {
  readonly day: LocalDate;
  readonly nature: ReturnType<typeof natureOf>;
  readonly event: string | undefined;
  readonly visits: readonly ForeseenVisit[];
  readonly numbers: ReadonlyMap<ForeseenVisit, number>;
}

function Day({ day, nature, event, visits, numbers }: DayProps) {
  const { t } = useTranslation();
  const said = nature === "holiday" ? t("visitPreview.holiday") : nature === "makeUp" ? t("visitPreview.makeUp") : undefined;
  return (
    <td className={nature === "work" || nature === "makeUp" ? undefined : "visit-day-off"}>
      <span className="visit-day">{Number(day.slice(-2))}</span>
      {said && <span className="visit-day-nature">{said}</span>}
      {event && <span className="visit-event">{event}</span>}
      {visits.map((visit) => (
        <span key={visit.phase} className={`visit-mark visit-mark-${visit.phase}`} title={t(`visitPreview.phases.${visit.phase}`)}>
          {numbers.get(visit)}
          <span className="jf-hidden">{t(`visitPreview.phases.${visit.phase}`)}</span>
        </span>
      ))}
    </td>
  );
}

interface Cell {
  readonly key: string;
  /** Absent where the month has no day. */
  readonly day?: LocalDate;
}

const weekDays = 7;

/** Weeks from Monday. */
function weeksOf(month: string): readonly (readonly Cell[])[] {
  const days = daysOfMonth(month).map((day): Cell => ({ key: day, day }));
  const empty = (where: string, count: number) => Array.from({ length: count }, (_, index): Cell => ({ key: `${where} ${index}` }));
  const lead = weekdayOf(`${month}-01`);
  const cells = [...empty("before", lead), ...days, ...empty("after", (weekDays - ((lead + days.length) % weekDays)) % weekDays)];
  return Array.from({ length: cells.length / weekDays }, (_, week) => cells.slice(week * weekDays, (week + 1) * weekDays));
}
