/** The day: what is overdue, due today and coming, mine or my unit's, and who is waited for. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { longDayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AgendaGroup } from "./agenda-group.tsx";
import { grouped } from "./agenda-groups.ts";
import { DraftList } from "./draft-list.tsx";

export function AgendaPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me, today } = useMe();
  const [search, setSearch] = useSearchParams();
  const scope = search.get("scope") === "unit" ? "unit" : "mine";
  const agenda = useQuery({
    queryKey: ["agenda", scope],
    queryFn: () => api.agenda({ scope }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
  const groups = agenda.data ? grouped(agenda.data.tasks, agenda.data.today) : undefined;
  return (
    <Page
      title={t("agenda.title")}
      heading={
        <>
          {t("agenda.title")} <small>{longDayText(agenda.data?.today ?? today, language)}</small>
        </>
      }
      aside={
        me.ownCasesOnly ? undefined : (
          <Segmented
            aria-label={t("agenda.scope")}
            value={scope}
            options={[
              { value: "mine", label: t("agenda.mine") },
              { value: "unit", label: t("agenda.unit") },
            ]}
            onChange={(value) => setSearch(value === "unit" ? { scope: "unit" } : {}, { replace: true })}
          />
        )
      }
    >
      <DraftList person={me.id} />
      {agenda.isPending && <Loading />}
      {agenda.isError && <Failed error={agenda.error} onRetry={() => agenda.refetch()} />}
      {agenda.data && groups && (
        <>
          <ul className="tiles">
            {(["late", "today", "week"] as const).map((name) => (
              <li key={name} className={name === "late" && groups.late.length > 0 ? "tile tile-late" : "tile"}>
                <strong>{groups[name].length}</strong> {t(`agenda.tiles.${name}`)}
              </li>
            ))}
          </ul>
          {agenda.data.tasks.length === 0 && (
            <Empty
              title={t(scope === "mine" ? "agenda.emptyMine" : "agenda.emptyUnit")}
              hint={me.permissions.includes("case.create") ? t("agenda.emptyHint") : undefined}
            >
              {me.permissions.includes("case.create") && <Link to="/cases/new">{t("nav.intake")}</Link>}
            </Empty>
          )}
          <AgendaGroup title={t("agenda.late")} tasks={groups.late} today={agenda.data.today} />
          <AgendaGroup title={t("agenda.today")} tasks={groups.today} today={agenda.data.today} />
          <AgendaGroup title={t("agenda.week")} tasks={groups.week} today={agenda.data.today} />
          <AgendaGroup title={t("agenda.later")} tasks={groups.later} today={agenda.data.today} />
          {agenda.data.total > agenda.data.tasks.length && (
            <p className="quiet">{t("agenda.shown", { count: agenda.data.total - agenda.data.tasks.length })}</p>
          )}
        </>
      )}
    </Page>
  );
}
