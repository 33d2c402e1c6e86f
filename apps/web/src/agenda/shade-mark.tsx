/** How many tasks of one colour: its shape, its word, the number; dashed where they are only expected. */
import { LevelMark, label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import type { Shade } from "./calendar-days.ts";

export function ShadeMark({ shade }: { readonly shade: Shade }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <span className={shade.forecast ? "shade shade-forecast" : "shade"}>
      <LevelMark title={shade.title} swatch={shade.swatch} language={language} />
      <span className="figures">{shade.count}</span>
      {shade.forecast && <span className="shade-word">{t("agenda.forecast")}</span>}
    </span>
  );
}

/** The same for those who do not see it. */
export function useShadeText(): (shade: Shade) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ title, count, forecast }) => `${label(title, language)} ${count}${forecast ? ` ${t("agenda.forecast")}` : ""}`;
}
