/** Where the case stands in its county's workflow. */
import { label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";

export function StageLine() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  return (
    <nav className="stages" aria-label={t("case.position")}>
      <ol>
        {policy.stages.map((stage) => {
          const here = stage.id === view.state.stage;
          return (
            <li key={stage.id} aria-current={here ? "step" : undefined}>
              <span>{label(stage.title, language)}</span>
              {here && <small>{t("case.stageSince", { date: dayText(view.state.stageSince, view.today, language) })}</small>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
