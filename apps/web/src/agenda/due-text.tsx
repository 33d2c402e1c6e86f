/** When a task is due, and how late it is. */
import { ClockCircleFilled } from "@ant-design/icons";
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { daysUntil, dayText, timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

/** Policy sets no limit to these: they wait since their day and are never late. */
const waiting: Partial<Record<AgendaTask["kind"], true>> = {
  assign: true,
  signature: true,
  approval: true,
  notice: true,
  card: true,
  progress: true,
};

interface DueTextProps {
  readonly task: Pick<AgendaTask, "kind" | "dueOn" | "dueAt" | "daysLate" | "hoursLate" | "onTimeUntil" | "provisional" | "forecast">;
  readonly today: LocalDate;
}

export function DueText({ task, today }: DueTextProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const days = daysUntil(task.dueOn, today);
  const { hoursLate = 0 } = task;
  if (waiting[task.kind] && days < 0)
    return <span className="due quiet">{t("agenda.waitingSince", { date: dayText(task.dueOn, today, language) })}</span>;
  return (
    <span className="due">
      <span className="figures">{task.dueAt === undefined ? dayText(task.dueOn, today, language) : timeText(task.dueAt, language)}</span>
      {task.forecast && <span className="tag">{t("agenda.forecast")}</span>}
      {task.provisional && <span className="tag">{t("agenda.provisionalDate")}</span>}
      {task.daysLate > 0 && task.onTimeUntil > task.dueOn && (
        <span className="quiet">{t("agenda.atTheLatest", { date: dayText(task.onTimeUntil, today, language) })}</span>
      )}
      {task.daysLate > 0 || hoursLate > 0 ? (
        <strong className="late">
          <ClockCircleFilled aria-hidden />{" "}
          {task.daysLate > 0 ? t("agenda.daysLate", { count: task.daysLate }) : t("agenda.hoursLate", { count: hoursLate })}
        </strong>
      ) : days < 0 ? (
        <span className="quiet">{t("agenda.graceUntil", { date: dayText(task.onTimeUntil, today, language) })}</span>
      ) : (
        <span className="quiet">{days === 0 ? t("agenda.dueToday") : t("agenda.inDays", { count: days })}</span>
      )}
    </span>
  );
}
