/** The people of my division and below, searched and filtered by what stands in the address. */
import { UserAddOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { PausedWebhooks } from "../outgoing/paused-webhooks.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { accountQuery, useAccountFilters } from "./account-filters.ts";
import { AccountTable } from "./account-table.tsx";
import { AddPerson } from "./add-person.tsx";

export function AccountsPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { filters, set, clear, adding, setAdding } = useAccountFilters();
  const organisation = useOrganisation(me.layer).data;
  const pages = useInfiniteQuery({
    queryKey: ["accounts", filters],
    queryFn: ({ pageParam }) => api.accounts({ ...accountQuery(filters), cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.keys(filters).length > 0;
  return (
    <Page
      title={t("accounts.title")}
      aside={
        <Button type="primary" icon={<UserAddOutlined aria-hidden />} disabled={!organisation} onClick={() => setAdding(true)}>
          {t("accounts.add")}
        </Button>
      }
    >
      <PausedWebhooks />
      <search className="filters">
        <Input.Search
          className="filter-search"
          aria-label={t("accounts.search")}
          placeholder={t("accounts.search")}
          defaultValue={filters.q}
          key={filters.q}
          allowClear
          onSearch={(text) => set("q", text.trim() || undefined)}
        />
        {organisation && (
          <>
            <DivisionPicker
              className="filter filter-wide"
              label={t("accounts.division")}
              divisions={organisation.divisions}
              root={me.division}
              value={filters.division}
              allowClear
              onChange={(code) => set("division", code)}
            />
            <Select
              className="filter filter-wide"
              aria-label={t("accounts.role")}
              placeholder={t("accounts.role")}
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              popupMatchSelectWidth={false}
              value={filters.role}
              options={organisation.roles.map((role) => ({ value: role.id, label: label(role.title, language) }))}
              onChange={(value: string | undefined) => set("role", value)}
            />
          </>
        )}
        <Select
          className="filter"
          aria-label={t("accounts.state")}
          placeholder={t("accounts.state")}
          allowClear
          value={filters.active}
          options={[
            { value: "true", label: t("accounts.active") },
            { value: "false", label: t("accounts.inactive") },
          ]}
          onChange={(value: string | undefined) => set("active", value)}
        />
        {filtered && (
          <Button type="link" onClick={clear}>
            {t("accounts.clear")}
          </Button>
        )}
      </search>
      <div role="status" className="quiet list-status">
        {pages.data && t("accounts.total", { count: pages.data.pages[0]?.total ?? 0 })}
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      {pages.data && items.length === 0 && (
        <Empty
          title={t(filtered ? "accounts.emptyFiltered" : "accounts.empty")}
          hint={t(filtered ? "accounts.emptyFilteredHint" : "accounts.emptyHint")}
        />
      )}
      {items.length > 0 && <AccountTable items={items} />}
      {pages.hasNextPage && (
        <div className="list-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("accounts.more")}
          </Button>
        </div>
      )}
      {organisation && <AddPerson organisation={organisation} open={adding} beginWith={filters} onClose={() => setAdding(false)} />}
      <p className="quiet">
        <Link to="/accounts/keys">{t("apiKeys.title")}</Link> · <Link to="/accounts/webhooks">{t("webhooks.title")}</Link>
      </p>
      {me.permissions.includes("log.read") && (
        <p className="quiet">
          <Link to="/views">{t("viewsLog.title")}</Link>
        </p>
      )}
    </Page>
  );
}
