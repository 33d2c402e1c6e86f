/** Who did what to policy, organisation and accounts, newest first. */
import { label } from "@jiefen/forms";
import type { AuditKind } from "@jiefen/server/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api } from "../api.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { SectionLinks } from "./section-links.tsx";

/** What the address asks for; the server refuses what it does not know. */
function isKind(kind: string | null): kind is AuditKind {
  return kind !== null && kind !== "";
}

const start: string | undefined = undefined;

export function AuditPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const sought = search.get("kind");
  const kind = isKind(sought) ? sought : undefined;
  const pages = useInfiniteQuery({
    queryKey: ["audit", kind],
    queryFn: ({ pageParam }) => api.audit({ ...(kind && { kind }), ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: start,
    getNextPageParam: (page) => page.next,
  });
  const entries = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const kinds = pages.data?.pages[0]?.kinds ?? [];
  return (
    <Page
      title={t("audit.title")}
      aside={
        <Select
          allowClear
          aria-label={t("audit.kind")}
          placeholder={t("audit.all")}
          popupMatchSelectWidth={false}
          className="filter"
          value={kind}
          options={kinds.map((one) => ({ value: one.kind, label: label(one.title, language) }))}
          onChange={(chosen: string | undefined) => setSearch(chosen === undefined ? {} : { kind: chosen })}
        />
      }
    >
      <SectionLinks />
      <p className="quiet">{t("audit.intro")}</p>
      {pages.isError ? (
        <Failed error={pages.error} onRetry={() => pages.refetch()} />
      ) : pages.isLoading ? (
        <Loading />
      ) : entries.length === 0 ? (
        <Empty title={t("audit.empty")} hint={t("audit.emptyHint")} />
      ) : (
        <section className="panel panel-flush">
          <ul className="rows">
            {entries.map((entry) => (
              <li key={entry.sequence} className="audit-row">
                <span className="figures quiet">{timeText(entry.at, language)}</span>
                <span>{entry.by?.name ?? t("audit.system")}</span>
                <span>
                  {entry.title[language]}
                  {entry.subjectTitle && <strong> {label(entry.subjectTitle, language)}</strong>}
                  {entry.layerTitle && <span className="quiet"> · {label(entry.layerTitle, language)}</span>}
                </span>
              </li>
            ))}
          </ul>
          {pages.hasNextPage && (
            <div className="list-more">
              <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
                {t("audit.more")}
              </Button>
            </div>
          )}
        </section>
      )}
    </Page>
  );
}
