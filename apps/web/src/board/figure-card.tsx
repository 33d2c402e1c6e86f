/** One figure: its value with numerator and denominator, and how it has moved. */
import { label } from "@jiefen/forms";
import { quantity } from "@jiefen/policy";
import type { FigureView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { FigureParts } from "./figure-parts.tsx";
import { changeOf, numberText, resultText } from "./result-text.ts";

interface FigureCardProps {
  readonly figure: FigureView;
  readonly open: boolean;
  readonly onOpen: () => void;
}

export function FigureCard({ figure, open, onOpen }: FigureCardProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { result, kind } = figure;
  return (
    <li className={open ? "figure-card figure-open" : "figure-card"}>
      <button type="button" aria-expanded={open} onClick={onOpen}>
        <span className="figure-title">{label(figure.title, language)}</span>
        <strong className="figure-value">{resultText(figure, result, language)}</strong>
        {kind === "rate" && !result.withheld && !figure.beside && (
          <span className="figure-fraction">
            {numberText(result.numerator ?? 0, language)} ÷ {numberText(result.denominator ?? 0, language)}
          </span>
        )}
        {kind === "median" && !result.withheld && (
          <span className="figure-fraction">{t("board.ofCounted", { count: result.counted })}</span>
        )}
        {figure.parts && <FigureParts parts={figure.parts} />}
        {figure.beside ? <span className="quiet">{t("board.beside")}</span> : <Change figure={figure} />}
        {result.unknown > 0 && <span className="quiet">{t("board.unknown", { count: result.unknown })}</span>}
      </button>
    </li>
  );
}

/** Said without judging: what is better or worse is not for the board to say. */
function Change({ figure: { kind, unit, result, previous } }: { readonly figure: FigureView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!previous) return <span className="quiet">{t("board.asOfNow")}</span>;
  const change = changeOf(kind, result, previous);
  if (change === undefined) return <span className="quiet">{t("board.noBefore")}</span>;
  if (change === 0) return <span className="quiet">{t("board.same")}</span>;
  const size = Math.abs(change);
  const said =
    kind === "rate"
      ? t("board.points", { points: numberText(size, language, 1) })
      : unit === undefined
        ? numberText(size, language, 1)
        : quantity(size, unit, language);
  return (
    <span className="quiet">
      {t("board.comparedBefore")} <span aria-hidden>{change > 0 ? "↑" : "↓"}</span>{" "}
      {t(change > 0 ? "board.more" : "board.fewer", { size: said })}
    </span>
  );
}
