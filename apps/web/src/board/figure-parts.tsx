/** The choices of a figure that occur, and whether others are not told. */
import { LevelMark, label } from "@jiefen/forms";
import type { FigurePart } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { resultText } from "./result-text.ts";
import "./board.css";

export function FigureParts({ parts }: { readonly parts: readonly FigurePart[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const found = parts.filter(({ result }) => result.counted > 0);
  return (
    <span className="figure-parts">
      {found.slice(0, 6).map(({ code, title, swatch, result }) => (
        <span key={code}>
          {swatch ? <LevelMark title={title} swatch={swatch} language={language} /> : label(title, language)}{" "}
          {resultText({ kind: "count" }, result, language)}
        </span>
      ))}
      {parts.some(({ result }) => result.withheld) && <span>{t("board.othersWithheld")}</span>}
    </span>
  );
}
