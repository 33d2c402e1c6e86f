/** All disputes in my scope, searched and filtered by what stands in the address. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { queryOf, useFilters } from "./case-filters.ts";
import { CaseTable } from "./case-table.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterBar } from "./filter-bar.tsx";

export function CasesPage() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { filters, set, clear } = useFilters();
  const pages = useInfiniteQuery({
    queryKey: ["cases", filters],
    queryFn: ({ pageParam }) => api.cases({ ...queryOf(filters), cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  const filtered = Object.keys(filters).length > 0;
  const mayCreate = me.permissions.includes("case.create");
  return (
    <Page
      title={t("cases.title")}
      aside={
        <span className="cases-acts">
          <ExportMenu filters={filters} />
          {me.permissions.includes("case.import") && <Link to="/cases/import">{t("importing.nav")}</Link>}
          {mayCreate && (
            <Link to="/cases/new" className="button-primary wide-only">
              {t("nav.intake")}
            </Link>
          )}
        </span>
      }
    >
      <FilterBar filters={filters} onSet={set} onClear={clear} />
      <div role="status" className="quiet list-status">
        {pages.isFetching && !pages.isFetchingNextPage ? t("state.loading") : pages.data && t("cases.total", { count: total })}
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      {pages.data && items.length === 0 && (
        <Empty
          title={t(filtered ? "cases.emptyFiltered" : "cases.empty")}
          hint={filtered ? t("cases.emptyFilteredHint") : mayCreate ? t("cases.emptyHint") : undefined}
        >
          {filtered ? <Button onClick={clear}>{t("cases.clear")}</Button> : mayCreate && <Link to="/cases/new">{t("nav.intake")}</Link>}
        </Empty>
      )}
      {items.length > 0 && <CaseTable items={items} />}
      {items.length > 0 && (
        <div className="list-more">
          <span className="quiet">{t("cases.showing", { shown: items.length, count: total })}</span>
          {pages.hasNextPage && (
            <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
              {t("cases.more")}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
