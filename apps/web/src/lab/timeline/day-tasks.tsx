/** What else is due on a day, and on whom it waits: deadlines, promises, signatures, notices, cards. */
import type { Task } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Standing } from "@jiefen/policy";
import type { Telling } from "../../case/telling.ts";
import { dayText } from "../../words/dates.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

interface DayTasksProps {
  readonly telling: Telling;
  readonly standing: Standing;
  readonly day: PlayedDay;
}

export function DayTasks({ telling, standing, day: { tasks } }: DayTasksProps) {
  const { t, language, name, today } = telling;
  const others = tasks.filter(({ kind }) => kind !== "visit");
  if (others.length === 0) return null;
  const comma = language === "zh" ? "、" : ", ";
  const waiting = ({ waitingFor: { person, roles } }: Task): string => {
    const titles = roles.flatMap((id) => standing.roles.filter((role) => role.id === id).map(({ title }) => label(title, language)));
    return [...(person === undefined ? [] : [name(person)]), ...titles].join(comma);
  };
  return (
    <section aria-labelledby="course-tasks">
      <h3 id="course-tasks">{t("labTimeline.tasks")}</h3>
      <ul className="course-tasks">
        {others.map((task) => (
          <li key={`${task.kind} ${task.about} ${task.waitingFor.person ?? task.waitingFor.roles.join(" ")}`}>
            {label(task.title, language)}{" "}
            <span className={task.daysLate > 0 ? "late" : "quiet"}>
              {task.daysLate > 0
                ? t("labTimeline.taskLate", { count: task.daysLate })
                : task.kind === "deadline" || task.kind === "obligation" || task.kind === "session"
                  ? t("labTimeline.taskDue", { date: dayText(task.dueOn, today, language) })
                  : t("labTimeline.taskSince", { date: dayText(task.dueOn, today, language) })}
            </span>
            {waiting(task) !== "" && <div className="quiet">{t("labTimeline.waiting", { who: waiting(task) })}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
