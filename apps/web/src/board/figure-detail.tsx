/** One figure in full: how it is worked out, its chart, the table behind it, and the cases or rounds behind that. */
import { label } from "@jiefen/forms";
import { type FigureKey, firstKeyOf, isOfCase, keysOf } from "@jiefen/policy";
import type { FigurePart, FigureView } from "@jiefen/server/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { BehindFigure } from "./behind-figure.tsx";
import { chartHeight, chartOption } from "./chart-option.ts";
import { FigureChart } from "./figure-chart.tsx";
import { PartsTable } from "./parts-table.tsx";
import { useBoardPlace } from "./use-board-place.ts";

interface FigureDetailProps {
  readonly figure: FigureView;
  readonly mayOpen: boolean;
}

export function FigureDetail({ figure, mayOpen }: FigureDetailProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { query, open, set } = useBoardPlace();
  const [asTable, setAsTable] = useState(false);
  const own = figure.parts !== undefined && open?.by === undefined;
  const by = own ? undefined : (open?.by ?? figure.by ?? firstKeyOf(figure.over));
  const found = useQuery({
    queryKey: ["figure", figure.id, query, by],
    queryFn: () => api.figure(figure.id, { ...query, ...(by && { by }) }),
    placeholderData: keepPreviousData,
    enabled: !own,
  });
  const parts = own ? figure.parts : found.data?.parts;
  const option = useMemo(
    () => parts && chartOption({ figure: own ? { ...figure, kind: "count" } : figure, by, parts, language }),
    [figure, own, by, parts, language],
  );
  const heading = by ? t(`board.by.${by}`) : t("board.by.own");
  const keys = keysOf(figure.over).filter((key) => key !== "month" || figure.basis !== "now");
  const title = label(figure.title, language);
  const choices = [
    ...(figure.parts ? [{ value: "own", label: t("board.by.own") }] : []),
    ...keys.map((key) => ({ value: key, label: t(`board.by.${key}`) })),
  ];
  const listed = isOfCase(figure.over)
    ? ({ all: "board.allCases", numerator: "board.numeratorCases" } as const)
    : ({ all: "board.allRounds", numerator: "board.numeratorRounds" } as const);
  const cases = (part: FigurePart) => set({ code: part.code, part: "counted", ...(by && { by }) });
  const shown = open?.part && parts?.find(({ code }) => code === open.code);
  return (
    <section className="figure-detail" aria-label={title}>
      <h3>{title}</h3>
      {figure.help && <p>{label(figure.help, language)}</p>}
      <p className="figure-formula">
        <strong>{t("board.formula")}</strong> {label(figure.formula, language)}
      </p>
      <div className="figure-tools">
        <Select
          className="filter"
          aria-label={t("board.chartBy")}
          value={by ?? "own"}
          options={choices}
          onChange={(value: FigureKey | "own") => set({ by: value === "own" ? undefined : value, code: undefined, part: undefined })}
        />
        <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? "board.showChart" : "board.showTable")}
        </Button>
        {mayOpen && figure.result.counted > 0 && <Button onClick={() => set({ code: undefined, part: "counted" })}>{t(listed.all)}</Button>}
        {mayOpen && figure.kind === "rate" && (figure.result.numerator ?? 0) > 0 && (
          <Button onClick={() => set({ code: undefined, part: "numerator" })}>{t(listed.numerator)}</Button>
        )}
      </div>
      {!own && found.isPending && <Loading />}
      {!own && found.isError && <Failed error={found.error} onRetry={() => found.refetch()} />}
      {parts &&
        option &&
        (parts.length === 0 ? (
          <p className="quiet">{t(figure.beside ? "board.beside" : "board.noParts")}</p>
        ) : (
          <>
            {!asTable && <FigureChart option={option} height={chartHeight(by, parts.length)} title={`${title} · ${heading}`} />}
            <div className={asTable ? undefined : "board-print"}>
              <PartsTable
                figure={own ? { ...figure, kind: "count" } : figure}
                heading={heading}
                parts={parts}
                {...(mayOpen && { onCases: cases })}
              />
            </div>
          </>
        ))}
      {open?.part && (
        <BehindFigure
          key={`${open.part} ${by} ${open.code}`}
          figure={figure}
          query={{
            ...query,
            ...(by && open.code !== undefined && { by }),
            ...(open.code !== undefined && { code: open.code }),
            part: open.part,
          }}
          title={shown ? `${title} · ${label(shown.title, language)}` : open.part === "numerator" ? t(listed.numerator) : t(listed.all)}
          onClose={() => set({ code: undefined, part: undefined })}
        />
      )}
    </section>
  );
}
