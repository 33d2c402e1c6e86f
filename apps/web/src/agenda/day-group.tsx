/** Everything that is due on one day. */
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AgendaRow } from "./agenda-row.tsx";

interface DayGroupProps {
  readonly day: LocalDate;
  readonly tasks: readonly AgendaTask[];
  readonly today: LocalDate;
}

export function DayGroup({ day, tasks, today }: DayGroupProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = `day-${day}`;
  return (
    <section className="panel panel-flush" aria-labelledby={id}>
      <h2 id={id}>
        {weekdayText(day, language)} {day === today && <span className="tag">{t("agenda.dueToday")}</span>}{" "}
        {tasks.length > 0 && <span className="count">{tasks.length}</span>}
      </h2>
      {tasks.length === 0 ? (
        <p className="quiet panel-note">{t("agenda.emptyDay")}</p>
      ) : (
        <ul className="rows">
          {tasks.map((task) => (
            <AgendaRow key={`${task.caseId} ${task.kind} ${task.about} ${task.party}`} task={task} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}
