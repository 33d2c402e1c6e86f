/** A figure as the draft declares it, worked out over the cases there are: what the board would show, before anybody is shown it. */
import { label } from "@jiefen/forms";
import type { DraftFigure, FigureDetail } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api.ts";
import { FigureParts } from "../../board/figure-parts.tsx";
import { PartsTable } from "../../board/parts-table.tsx";
import { type Preset, periodOf, presets } from "../../board/presets.ts";
import { numberText, resultText } from "../../board/result-text.ts";
import { useMe } from "../../session/me.ts";
import { Failed, Loading } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { PreviewProps } from "../document-preview.tsx";
import { ofTheSame, previewKey } from "../preview-query.ts";

export function FigurePreview({ draft, fresh, shown = "" }: PreviewProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [preset, setPreset] = useState<Preset>("thisYear");
  const found = useQuery({
    queryKey: previewKey("draft-figure", draft, shown, preset),
    queryFn: () => api.draftFigure(draft.id, shown, periodOf(preset, today)),
    // What was worked out last stays in view while the next is; and while the draft has errors.
    placeholderData: ofTheSame(shown),
    enabled: fresh && shown !== "",
  });
  return (
    <section className="figure-preview" aria-labelledby="figure-preview-title">
      <header className="preview-head">
        <h4 id="figure-preview-title">{t("figurePreview.title")}</h4>
        <Select
          size="small"
          aria-label={t("board.period")}
          value={preset}
          options={presets.map((value) => ({ value, label: t(`board.presets.${value}`) }))}
          onChange={(value: Preset) => setPreset(value)}
        />
      </header>
      <p className="quiet">{t(fresh ? "figurePreview.hint" : "figurePreview.broken")}</p>
      <div aria-live="polite" aria-busy={found.isFetching}>
        {found.isError && fresh && <Failed error={found.error} onRetry={() => found.refetch()} />}
        {found.isPending && fresh && <Loading />}
        {found.data && <Worked found={found.data} />}
      </div>
    </section>
  );
}

function Worked({ found: { division, period, withheld, detail } }: { readonly found: DraftFigure }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!detail)
    return (
      <p>{t("figurePreview.withheld", { facts: withheld.map((title) => label(title, language)).join(language === "zh" ? "、" : ", ") })}</p>
    );
  return (
    <>
      <p className="quiet">{t("figurePreview.over", { division: label(division.title, language), ...period })}</p>
      <Result detail={detail} />
    </>
  );
}

function Result({ detail: { figure, by, parts } }: { readonly detail: FigureDetail }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { result, kind } = figure;
  const told = figure.parts ?? parts;
  const counts = (value: number | undefined) => (result.withheld ? "—" : numberText(value ?? 0, language));
  return (
    <>
      <dl className="figure-preview-numbers">
        <div>
          <dt>{label(figure.title, language)}</dt>
          <dd className="figure-value">{resultText(figure, result, language)}</dd>
        </div>
        {kind === "rate" && (
          <>
            <div>
              <dt>{t("board.numerator")}</dt>
              <dd>{counts(result.numerator)}</dd>
            </div>
            <div>
              <dt>{t("board.denominator")}</dt>
              <dd>{counts(result.denominator)}</dd>
            </div>
          </>
        )}
        {kind !== "rate" && kind !== "count" && (
          <div>
            <dt>{t("board.counted")}</dt>
            <dd>{counts(result.counted)}</dd>
          </div>
        )}
      </dl>
      {figure.parts && <FigureParts parts={figure.parts} />}
      {result.withheld && <p className="quiet">{t("figurePreview.few")}</p>}
      {result.unknown > 0 && <p className="quiet">{t("board.unknown", { count: result.unknown })}</p>}
      <p className="figure-formula">
        <strong>{t("board.formula")}</strong> {label(figure.formula, language)}
      </p>
      {!figure.parts && told.length > 0 && (
        <details>
          <summary>{t("figurePreview.parts", { by: t(`board.by.${by}`) })}</summary>
          <PartsTable figure={figure} heading={t(`board.by.${by}`)} parts={told} />
        </details>
      )}
    </>
  );
}
