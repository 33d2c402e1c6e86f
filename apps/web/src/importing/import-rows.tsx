/** Rows of an import: those with faults, each told by row and column, or those taken in. */
import { label } from "@jiefen/forms";
import type { ImportRowView } from "@jiefen/server/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";

interface ImportRowsProps {
  readonly id: string;
  readonly of: "faulty" | "taken" | "dropped";
  readonly title: string;
  readonly aside?: ReactNode;
}

export function ImportRows({ id, of, title, aside }: ImportRowsProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({
    queryKey: ["imports", id, of],
    queryFn: ({ pageParam }) => api.importRows(id, { of, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => (next === undefined ? undefined : String(next)),
  });
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className="panel" aria-labelledby={`import-${of}`}>
      <h2 id={`import-${of}`}>{title}</h2>
      {aside}
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} onRetry={() => pages.refetch()} />}
      <ul className="plain import-rows">
        {rows.map((row) => (
          <li key={row.row}>
            <span className="import-row-head figures">
              {t("importing.rowNumber", { row: row.row })} <span className="quiet">{row.number}</span>
            </span>
            {of === "taken" ? <Taken row={row} /> : <Faults row={row} />}
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <div className="list-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t("importing.more")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Faults({ row: { faults } }: { readonly row: ImportRowView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ul>
      {faults.map(({ column, title, message, hint }) => (
        <li key={`${column} ${message.zh}`}>
          {column !== undefined && (
            <strong>
              {t("importing.column", { column })}
              {title && ` ${label(title, language)}`}{" "}
            </strong>
          )}
          {label(message, language)} {hint && <span className="quiet">{label(hint, language)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Taken({ row: { caseId, state } }: { readonly row: ImportRowView }) {
  const { t } = useTranslation();
  return (
    <span>
      {caseId !== undefined && <Link to={`/cases/${encodeURIComponent(caseId)}`}>{t("importing.openCase")}</Link>}
      {state === "before" && <span className="quiet"> {t("importing.rows.before")}</span>}
    </span>
  );
}
