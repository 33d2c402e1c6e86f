/** One task in a day of the week: who, how closely followed, what. */
import { ClockCircleFilled } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import type { AgendaTask } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { shadeOf } from "./calendar-days.ts";
import { TaskAction } from "./task-action.tsx";
import { TaskIcon } from "./task-icon.tsx";
import { useWaitingFor } from "./use-waiting-for.ts";

export function WeekTask({ task }: { readonly task: AgendaTask }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const waiting = useWaitingFor(task);
  return (
    <li className={task.forecast ? "week-task shade-forecast" : "week-task"}>
      <div className="week-task-head">
        <LevelMark {...shadeOf(task)} language={language} />
        {task.forecast && <span className="tag">{t("agenda.forecast")}</span>}
        {task.provisional && <span className="tag">{t("agenda.provisionalDate")}</span>}
      </div>
      <Link to={`/cases/${encodeURIComponent(task.caseId)}`}>{task.partyName ?? (task.case.title || task.case.number)}</Link>
      <div>
        <TaskIcon kind={task.kind} /> {label(task.title, language)}
      </div>
      {task.daysLate > 0 && (
        <strong className="late">
          <ClockCircleFilled aria-hidden /> {t("agenda.daysLate", { count: task.daysLate })}
        </strong>
      )}
      {waiting && <div className="quiet">{waiting}</div>}
      {!task.forecast && <TaskAction task={task} />}
    </li>
  );
}
