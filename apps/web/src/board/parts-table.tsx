/** The table behind a chart: every part with what it was worked out from. */
import { LevelMark, label } from "@jiefen/forms";
import { isOfCase } from "@jiefen/policy";
import type { FigurePart, FigureView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { numberText, resultText } from "./result-text.ts";

interface PartsTableProps {
  readonly figure: FigureView;
  readonly heading: string;
  readonly parts: readonly FigurePart[];
  /** Absent where the reader may see nothing behind it. */
  readonly onCases?: (part: FigurePart) => void;
}

export function PartsTable({ figure, heading, parts, onCases }: PartsTableProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const listed = t(isOfCase(figure.over) ? "board.cases" : "round.list");
  const rate = figure.kind === "rate";
  const counts = rate || figure.kind === "median" || figure.kind === "sum";
  return (
    <div className="table-box">
      <table className="table board-table">
        <caption className="quiet">{label(figure.title, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="number">
              {t("board.value")}
            </th>
            {rate && (
              <th scope="col" className="number">
                {t("board.numerator")}
              </th>
            )}
            {counts && (
              <th scope="col" className="number">
                {t(rate ? "board.denominator" : "board.counted")}
              </th>
            )}
            {onCases && (
              <th scope="col">
                <span className="sr">{listed}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.code}>
              <th scope="row">
                {part.swatch ? <LevelMark title={part.title} swatch={part.swatch} language={language} /> : label(part.title, language)}
              </th>
              <td className="number">{resultText(figure, part.result, language)}</td>
              {rate && <td className="number">{exactly(part, part.result.numerator)}</td>}
              {counts && <td className="number">{exactly(part, part.result.counted)}</td>}
              {onCases && (
                <td>
                  {part.result.counted > 0 && (
                    <Button size="small" aria-label={`${listed}: ${label(part.title, language)}`} onClick={() => onCases(part)}>
                      {listed}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  function exactly({ result }: FigurePart, value: number | undefined): string {
    return result.withheld || value === undefined ? "—" : numberText(value, language);
  }
}
