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
              <tr key={week.find((day) => day !== undefined)}>
                {week.map((day, index) =>
                  day === undefined ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is all there is of it
                    <td key={index} />
                  ) : (
                    <Day
                      key={day}
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

/** Weeks from Monday, with nothing where the month has no day. */
function weeksOf(month: string): readonly (readonly (LocalDate | undefined)[])[] {
  const days = daysOfMonth(month);
  const lead = weekdayOf(`${month}-01`);
  const cells = [...Array.from({ length: lead }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, index) => cells[week * 7 + index]));
}
