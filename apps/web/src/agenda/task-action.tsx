/** The button of a task: here where it is done in two taps, on the case's page otherwise. */

import type { AgendaTask } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDoneHere } from "../offline/use-done-here.ts";
import { useMe } from "../session/me.ts";
import { isForMe } from "./is-for-me.ts";
import { NoticeButton } from "./notice-button.tsx";
import { placeOf } from "./task-place.ts";
import { useSheet } from "./use-sheet.ts";

export function TaskAction({ task }: { readonly task: AgendaTask }) {
  const { t } = useTranslation();
  const { me } = useMe();
  const { open } = useSheet();
  const doneHere = useDoneHere(task);
  const name = <span className="jf-hidden"> {task.partyName ?? (task.case.title || task.case.number)}</span>;
  const onTop = task.kind === "approval" || task.kind === "progress" || (task.kind === "visit" && me.permissions.includes("case.visit"));
  if (doneHere)
    return (
      <Link className="row-action" to="/offline">
        {t("offline.waitsHere")}
        {name}
      </Link>
    );
  if (onTop)
    return (
      <Button className="row-action" aria-haspopup="dialog" onClick={() => open(task)}>
        {t(`agenda.${task.kind}`)}
        {name}
      </Button>
    );
  if (task.kind === "notice" && isForMe(task, me)) return <NoticeButton task={task} name={name} />;
  return (
    <Link className="row-action" to={placeOf(task)}>
      {t(task.kind === "notice" ? "agenda.deadline" : `agenda.${task.kind}`)}
      {name}
    </Link>
  );
}
