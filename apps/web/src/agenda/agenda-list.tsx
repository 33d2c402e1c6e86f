/** The morning's list: what is overdue, due today and coming. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { carried } from "../offline/carried.ts";
import { agendaName } from "../offline/carry-along.ts";
import { useMe } from "../session/me.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { AgendaGroup } from "./agenda-group.tsx";
import { grouped } from "./agenda-groups.ts";

export function AgendaList({ scope }: { readonly scope: "mine" | "unit" }) {
  const { t } = useTranslation();
  const { me } = useMe();
  const agenda = useQuery({
    queryKey: ["agenda", scope],
    queryFn: () => carried(agendaName(scope), () => api.agenda({ scope })),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
  if (agenda.isPending) return <Loading />;
  if (agenda.isError) return <Failed error={agenda.error} onRetry={() => agenda.refetch()} />;
  const { tasks, today, total } = agenda.data;
  const groups = grouped(tasks, today);
  const mayTakeIn = me.permissions.includes("case.create");
  return (
    <>
      <ul className="tiles">
        {(["late", "today", "tomorrow", "week"] as const).map((name) => (
          <li key={name} className={name === "late" && groups.late.length > 0 ? "tile tile-late" : "tile"}>
            <strong>{groups[name].length}</strong> {t(`agenda.tiles.${name}`)}
          </li>
        ))}
      </ul>
      {tasks.length === 0 && (
        <Empty title={t(scope === "mine" ? "agenda.emptyMine" : "agenda.emptyUnit")} hint={mayTakeIn ? t("agenda.emptyHint") : undefined}>
          {mayTakeIn && <Link to="/cases/new">{t("nav.intake")}</Link>}
        </Empty>
      )}
      <AgendaGroup title={t("agenda.late")} tasks={groups.late} today={today} />
      <AgendaGroup title={t("agenda.today")} tasks={groups.today} today={today} />
      <AgendaGroup title={t("agenda.tomorrow")} tasks={groups.tomorrow} today={today} />
      <AgendaGroup title={t("agenda.week")} tasks={groups.week} today={today} />
      <AgendaGroup title={t("agenda.later")} tasks={groups.later} today={today} />
      {total > tasks.length && <p className="quiet">{t("agenda.shown", { count: total - tasks.length })}</p>}
    </>
  );
}
