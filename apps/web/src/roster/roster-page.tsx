/** The roster: people who may be asked to mediate, searched and filtered by what stands in the address. */
import { UserAddOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { RosterDrawer } from "./roster-drawer.tsx";
import { rosterQuery, useRosterFilters } from "./roster-filters.ts";
import { RosterTable } from "./roster-table.tsx";
import { useRosterDivisions } from "./use-roster-divisions.ts";
import "./roster.css";

export function RosterPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { filters, set, clear, person, openPerson } = useRosterFilters();
  const divisions = useRosterDivisions(me.layer);
  const roster = useQuery({ queryKey: ["roster", filters], queryFn: () => api.roster(rosterQuery(filters)) });
  const page = roster.data;
  const filtered = Object.keys(filters).length > 0;
  const choices = {
    profession: page?.professions,
    language: page?.languages,
    speciality: page?.specialities,
  };
  return (
    <Page
      title={t("roster.title")}
      aside={
        page?.mayAdd && (
          <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => openPerson("new")}>
            {t("roster.add")}
          </Button>
        )
      }
    >
      <search className="filters">
        <Input.Search
          className="filter-search"
          aria-label={t("roster.search")}
          placeholder={t("roster.search")}
          defaultValue={filters.q}
          key={filters.q}
          allowClear
          onSearch={(text) => set("q", text.trim() || undefined)}
        />
        <DivisionPicker
          className="filter filter-wide"
          label={t("roster.division")}
          divisions={divisions}
          {...(page ? { root: page.division } : {})}
          value={filters.division}
          allowClear
          onChange={(code) => set("division", code)}
        />
        {(["profession", "language", "speciality"] as const).map((name) => (
          <Select
            key={name}
            className="filter filter-wide"
            aria-label={t(`roster.${name}`)}
            placeholder={t(`roster.${name}`)}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            popupMatchSelectWidth={false}
            value={filters[name]}
            options={(choices[name] ?? []).map(({ id, title }) => ({ value: id, label: title[language] }))}
            onChange={(value: string | undefined) => set(name, value)}
          />
        ))}
        <Select
          className="filter"
          aria-label={t("roster.state")}
          value={filters.active === "false" ? "false" : "true"}
          options={[
            { value: "true", label: t("roster.active") },
            { value: "false", label: t("roster.inactive") },
          ]}
          onChange={(value: string) => set("active", value === "false" ? value : undefined)}
        />
        {filtered && (
          <Button type="link" onClick={clear}>
            {t("roster.clear")}
          </Button>
        )}
      </search>
      <div role="status" className="quiet list-status">
        {page && t(page.total > page.items.length ? "roster.totalMany" : "roster.total", { count: page.total, shown: page.items.length })}
      </div>
      {roster.isPending && <Loading />}
      {roster.isError && <Failed error={roster.error} onRetry={() => roster.refetch()} />}
      {page?.items.length === 0 && (
        <Empty
          title={t(filtered ? "roster.emptyFiltered" : "roster.empty")}
          hint={t(filtered ? "roster.emptyFilteredHint" : page.mayAdd ? "roster.emptyHint" : "roster.emptyAsk")}
        />
      )}
      {page && page.items.length > 0 && <RosterTable items={page.items} onOpen={openPerson} />}
      {page && <RosterDrawer page={page} person={person} onClose={() => openPerson(undefined)} />}
    </Page>
  );
}
