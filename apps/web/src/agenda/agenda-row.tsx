/** One task of the day, with the way to do it. */
import { CalendarOutlined, ClockCircleFilled, EditOutlined, FileDoneOutlined, HomeOutlined, UserAddOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useRoles } from "../policy/use-roles.ts";
import { useMe } from "../session/me.ts";
import { daysUntil, dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

const icons: Readonly<Record<AgendaTask["kind"], ReactNode>> = {
  visit: <HomeOutlined aria-hidden />,
  obligation: <FileDoneOutlined aria-hidden />,
  deadline: <CalendarOutlined aria-hidden />,
  signature: <EditOutlined aria-hidden />,
  assign: <UserAddOutlined aria-hidden />,
};

/** The part of the case page on which the task is done. */
function placeOf(task: AgendaTask): string {
  const search = new URLSearchParams();
  if (task.kind === "visit") search.set("do", `visit:${task.party ?? ""}`);
  if (task.kind === "obligation") search.set("do", `perform:${task.about}`);
  if (task.kind === "assign") search.set("do", "assign");
  const hash = task.kind === "signature" ? "#closure" : task.kind === "deadline" ? "#steps" : "";
  return `/cases/${encodeURIComponent(task.caseId)}${search.size > 0 ? `?${search}` : ""}${hash}`;
}

export function DueText({
  task,
  today,
}: {
  task: Pick<AgendaTask, "dueOn" | "daysLate" | "onTimeUntil" | "provisional">;
  today: LocalDate;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const days = daysUntil(task.dueOn, today);
  return (
    <span className="due">
      <span className="figures">{dayText(task.dueOn, today, language)}</span>
      {task.provisional && <span className="tag">{t("agenda.provisionalDate")}</span>}
      {task.daysLate > 0 ? (
        <strong className="late">
          <ClockCircleFilled aria-hidden /> {t("agenda.daysLate", { count: task.daysLate })}
        </strong>
      ) : days < 0 ? (
        <span className="quiet">{t("agenda.graceUntil", { date: dayText(task.onTimeUntil, today, language) })}</span>
      ) : (
        <span className="quiet">{days === 0 ? t("agenda.dueToday") : t("agenda.inDays", { count: days })}</span>
      )}
    </span>
  );
}

export function AgendaRow({ task, today }: { task: AgendaTask; today: LocalDate }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { roleTitles } = useRoles(me.layer ?? task.case.layer);
  const { person, roles } = task.waitingFor;
  const mine = person === me.id || (person === undefined && roles.some((role) => me.roles.includes(role)));
  const who = person !== undefined && person === task.case.handler?.id ? task.case.handler.name : roleTitles(roles);
  return (
    <li className="row">
      <span className="row-icon">{icons[task.kind]}</span>
      <div className="row-main">
        <div>
          <span className="row-title">{label(task.title, language)}</span>
          {task.partyName && <span> · {task.partyName}</span>}
        </div>
        <div className="quiet">
          <Link to={`/cases/${encodeURIComponent(task.caseId)}`}>{task.case.title || task.case.number}</Link>
          <span> · {label(task.case.typeTitle, language)}</span>
          {(mine || who) && <span> · {mine ? t("agenda.waitingForMe") : t("agenda.waitingFor", { who })}</span>}
        </div>
      </div>
      <LevelMark title={task.case.levelTitle} swatch={task.case.levelSwatch} language={language} />
      <DueText task={task} today={today} />
      <Link className="row-action" to={placeOf(task)}>
        {t(`agenda.${task.kind}`)}
        <span className="jf-hidden"> {task.case.title || task.case.number}</span>
      </Link>
    </li>
  );
}
