/** The cases behind a figure that the reader may see, and how many more there are. */
import type { FigureCasesQuery } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { CaseTable } from "../cases/case-table.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";

interface BehindFigureProps {
  readonly figure: string;
  readonly query: FigureCasesQuery;
  readonly title: string;
  readonly onClose: () => void;
}

export function BehindFigure({ figure, query, title, onClose }: BehindFigureProps) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["figureCases", figure, query], queryFn: () => api.figureCases(figure, query) });
  const { data } = found;
  return (
    <section className="board-behind" aria-label={title}>
      <div className="board-behind-head">
        <h4>{title}</h4>
        <Button size="small" onClick={onClose}>
          {t("board.closeCases")}
        </Button>
      </div>
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} onRetry={() => found.refetch()} />}
      {data && (
        <>
          <p className="quiet" role="status">
            {t("board.casesShown", { count: data.total })}
            {(data.hidden ?? 0) > 0 && ` ${t("board.casesHidden", { count: data.hidden ?? 0 })}`}
            {data.total > data.items.length && ` ${t("board.casesFirst", { count: data.items.length })}`}
          </p>
          {data.items.length === 0 ? <Empty title={t("board.noCases")} /> : <CaseTable items={data.items} />}
        </>
      )}
    </section>
  );
}
