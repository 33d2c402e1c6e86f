/** Who has seen personal data of the parties, when, and in which dispute. */
import { label, useNarrow } from "@jiefen/forms";
import type { ViewPage } from "@jiefen/server/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

const names = ["person", "caseId", "from", "to"] as const;
type Filter = (typeof names)[number];

export function ViewsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filters: Readonly<Partial<Record<Filter, string>>> = Object.fromEntries(
    names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])),
  );
  const set = (name: Filter, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const pages = useInfiniteQuery({
    queryKey: ["views", filters],
    queryFn: ({ pageParam }) => api.allViews({ ...filters, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const people = Object.fromEntries(pages.data?.pages.flatMap((page) => Object.entries(page.people)) ?? []);
  const day = (name: "from" | "to") => (
    <span className="filter-day">
      <label htmlFor={`views-${name}`}>{t(`viewsLog.${name}`)}</label>
      <Input id={`views-${name}`} type="date" value={filters[name] ?? ""} onChange={(event) => set(name, event.target.value)} />
    </span>
  );
  return (
    <Page title={t("viewsLog.title")}>
      <p className="quiet">{t("viewsLog.intro")}</p>
      <search className="filters">
        {day("from")}
        {day("to")}
        {filters.person && <span className="tag">{people[filters.person] ?? t("viewsLog.person")}</span>}
        {filters.caseId && <span className="tag">{items[0]?.caseNumber ?? t("viewsLog.caseId")}</span>}
        {Object.keys(filters).length > 0 && (
          <Button type="link" onClick={() => setSearch({}, { replace: true })}>
            {t("viewsLog.clear")}
          </Button>
        )}
      </search>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      {pages.data && items.length === 0 && <Empty title={t("viewsLog.empty")} hint={t("viewsLog.emptyHint")} />}
      {items.length > 0 && <ViewTable items={items} people={people} onFilter={set} />}
      {pages.hasNextPage && (
        <div className="list-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("viewsLog.more")}
          </Button>
        </div>
      )}
    </Page>
  );
}

interface ViewTableProps {
  readonly items: ViewPage["items"];
  readonly people: Readonly<Record<string, string>>;
  readonly onFilter: (name: Filter, value: string) => void;
}

function ViewTable({ items, people, onFilter }: ViewTableProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const narrow = useNarrow();
  const mayOpen = me.permissions.includes("case.read");
  const facts = (item: ViewPage["items"][number]) =>
    item.facts.map((title) => label(title, language)).join(language === "zh" ? "、" : ", ");
  const caseOf = ({ caseId, caseNumber }: ViewPage["items"][number]) =>
    mayOpen ? <Link to={`/cases/${encodeURIComponent(caseId)}`}>{caseNumber}</Link> : caseNumber;
  const personOf = ({ person }: ViewPage["items"][number]) => (
    <button type="button" className="link-button" title={t("viewsLog.only")} onClick={() => onFilter("person", person)}>
      {people[person] ?? person}
    </button>
  );
  if (narrow)
    return (
      <ul className="rows panel panel-flush">
        {items.map((item) => (
          <li key={item.id} className="case-card">
            <span>{personOf(item)}</span>
            <span className="quiet figures">{timeText(item.at, language)}</span>
            <span className="quiet figures">{caseOf(item)}</span>
            <span className="quiet">{facts(item)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="panel panel-flush table-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("viewsLog.when")}</th>
            <th scope="col">{t("viewsLog.person")}</th>
            <th scope="col">{t("viewsLog.case")}</th>
            <th scope="col">{t("viewsLog.facts")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td className="figures">{timeText(item.at, language)}</td>
              <td>{personOf(item)}</td>
              <td className="figures">
                {caseOf(item)}{" "}
                <button type="button" className="link-button quiet" onClick={() => onFilter("caseId", item.caseId)}>
                  {t("viewsLog.onlyCase")}
                </button>
              </td>
              <td>{facts(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
