/** The leaders' board: declared figures, group by group, each with its formula, chart, table and cases. */
import { label } from "@jiefen/forms";
import { day } from "@jiefen/policy";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { BoardFilters } from "./board-filters.tsx";
import { FigureCard } from "./figure-card.tsx";
import { FigureDetail } from "./figure-detail.tsx";
import { ReportButtons } from "./report-buttons.tsx";
import { useBoardPlace } from "./use-board-place.ts";
import "./board.css";

export function BoardPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { query, open, set } = useBoardPlace();
  const found = useQuery({
    queryKey: ["figures", query],
    queryFn: () => api.figures(query),
    placeholderData: keepPreviousData,
  });
  const { data } = found;
  return (
    <Page title={t("board.title")} aside={<ReportButtons query={query} />}>
      {data && <BoardFilters board={data} />}
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} onRetry={() => found.refetch()} />}
      {data && (
        <>
          <p className="quiet board-period">
            {t("board.told", {
              division: label(data.division.title, language),
              from: day(data.period.from, language),
              to: day(data.period.to, language),
            })}
          </p>
          {data.groups.length === 0 && <Empty title={t("board.none")} hint={t("board.noneHint")} />}
          {data.groups.map((group) => {
            const shown = group.figures.find(({ id }) => id === open?.id);
            return (
              <section
                key={group.id}
                className="panel board-group"
                aria-labelledby={`group-${group.id}`}
                aria-busy={found.isPlaceholderData}
              >
                <h2 id={`group-${group.id}`}>{label(group.title, language)}</h2>
                <ul className="figure-grid">
                  {group.figures.map((figure) => (
                    <FigureCard
                      key={figure.id}
                      figure={figure}
                      open={figure.id === open?.id}
                      onOpen={() =>
                        set({ figure: figure.id === open?.id ? undefined : figure.id, by: undefined, code: undefined, part: undefined })
                      }
                    />
                  ))}
                </ul>
                {shown && <FigureDetail key={shown.id} figure={shown} mayOpen={data.mayOpen} />}
              </section>
            );
          })}
          {data.smallBelow !== undefined && <p className="quiet">{t("board.withheld", { below: data.smallBelow })}</p>}
          <p className="quiet">{t("board.noRanking")}</p>
        </>
      )}
    </Page>
  );
}
