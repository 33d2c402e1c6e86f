/** One task, with the way to do it. */
import { LevelMark, label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { DueText } from "./due-text.tsx";
import { TaskAction } from "./task-action.tsx";
import { TaskIcon } from "./task-icon.tsx";
import { useWaitingFor } from "./use-waiting-for.ts";

interface AgendaRowProps {
  readonly task: AgendaTask;
  readonly today: LocalDate;
  /** What else belongs to it. */
  readonly children?: ReactNode;
}

export function AgendaRow({ task, today, children }: AgendaRowProps) {
  const { language } = useLanguage();
  const waiting = useWaitingFor(task);
  return (
    <li className={task.forecast ? "row row-forecast" : "row"}>
      <span className="row-icon">
        <TaskIcon kind={task.kind} />
      </span>
      <div className="row-main">
        <div>
          <span className="row-title">{label(task.title, language)}</span>
          {task.partyName && <span> · {task.partyName}</span>}
        </div>
        <div className="quiet">
          <Link to={`/cases/${encodeURIComponent(task.caseId)}`}>{task.case.title || task.case.number}</Link>
          <span> · {label(task.case.typeTitle, language)}</span>
          {waiting && <span> · {waiting}</span>}
        </div>
        {children}
      </div>
      <LevelMark title={task.case.levelTitle} swatch={task.case.levelSwatch} language={language} />
      <DueText task={task} today={today} />
      {!task.forecast && <TaskAction task={task} />}
    </li>
  );
}
