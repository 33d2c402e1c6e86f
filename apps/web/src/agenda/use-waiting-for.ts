/** Who is waited for, in words. */
import type { AgendaTask } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { useMe } from "../session/me.ts";
import { isForMe } from "./is-for-me.ts";

/** Empty where the titles of the roles are not known here. */
export function useWaitingFor(task: AgendaTask): string {
  const { t } = useTranslation();
  const { me } = useMe();
  const { roleTitles } = useRoles(me.layer ?? task.case.layer);
  const { person, roles } = task.waitingFor;
  if (isForMe(task, me)) return t("agenda.waitingForMe");
  const who = person !== undefined && person === task.case.handler?.id ? task.case.handler.name : roleTitles(roles);
  return who ? t("agenda.waitingFor", { who }) : "";
}
