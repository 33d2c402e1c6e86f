/** Cases that may be the same dispute: each with why, and what a person may decide about it. */
import { label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { AlikeCase } from "@jiefen/server/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

interface AlikeListProps {
  readonly cases: readonly AlikeCase[];
  /** How many more there may be that are not told. */
  readonly more: number;
  readonly today: LocalDate;
  /** What may be done about one of them. */
  readonly choices: (alike: AlikeCase) => ReactNode;
}

export function AlikeList({ cases, more, today, choices }: AlikeListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <ul className="plain alike-list">
        {cases.map((alike) => {
          const name = [alike.title, label(alike.typeTitle, language)].filter(Boolean).join(" · ");
          return (
            <li key={alike.caseId}>
              <div className="alike-head">
                <span className="tag">{t(`alike.strength.${alike.strength}`)}</span>
                <strong>
                  {alike.readable ? (
                    <Link to={`/cases/${encodeURIComponent(alike.caseId)}`} target="_blank" rel="noopener">
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </strong>
              </div>
              <div className="quiet">
                {t("intake.acceptedOn", { date: dayText(alike.acceptedOn, today, language) })} ·{" "}
                {alike.closedOn
                  ? t("intake.closedOn", { date: dayText(alike.closedOn, today, language) })
                  : alike.stageTitle
                    ? label(alike.stageTitle, language)
                    : t("intake.open")}
                {alike.handlerName && ` · ${t("alike.handler", { name: alike.handlerName })}`} ·{" "}
                <span className="figures">{alike.number}</span>
              </div>
              <div>
                {t("alike.why")}
                {[...new Set(alike.why.flatMap(({ same }) => same.map((one) => one[language])))].join(t("alike.and"))}
              </div>
              {!alike.readable && <div className="quiet">{t("alike.askThere", { division: label(alike.division, language) })}</div>}
              <div className="alike-choices">{choices(alike)}</div>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="quiet">{t("alike.more", { count: more })}</p>}
    </>
  );
}
