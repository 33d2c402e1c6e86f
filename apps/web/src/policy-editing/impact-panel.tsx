/** What a draft would mean for open cases: how many change and in what, how many visits more, and each case by itself. */
import type { DraftView, ImpactedCase } from "@jiefen/server/client";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Failed } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { type Impact, useImpact } from "./use-impact.ts";

const kinds = ["level", "visits", "due", "checklist", "refused"] as const;

export function ImpactPanel({ view }: { readonly view: Pick<DraftView, "id" | "version"> }) {
  const { t } = useTranslation();
  const { impact, unsound, finished, error, again } = useImpact(view);
  const total = Math.max(impact?.total ?? 0, impact?.examined ?? 0);
  return (
    <section className="panel" aria-labelledby="impact-title" aria-busy={!finished && error === undefined}>
      <h2 id="impact-title">{t("impact.title")}</h2>
      <p className="quiet">{t("impact.hint")}</p>
      {error !== undefined && <Failed error={error} onRetry={again} />}
      {unsound && <p className="notice">{t("impact.unsound")}</p>}
      {!finished && error === undefined && (
        <>
          <p role="status">{t("impact.trying", { done: impact?.examined ?? 0, total })}</p>
          <Progress
            aria-label={t("impact.title")}
            percent={total === 0 ? 1 : Math.round((100 * (impact?.examined ?? 0)) / total)}
            status="active"
            size="small"
            showInfo={false}
          />
        </>
      )}
      {finished && impact?.examined === 0 && <p>{t("impact.none")}</p>}
      {impact && impact.examined > 0 && <Told impact={impact} />}
    </section>
  );
}

function Told({ impact }: { readonly impact: Impact }) {
  const { t } = useTranslation();
  const { cases, examined, counts, visits } = impact;
  const by = visits.after - visits.before;
  const said = by > 0 ? "impact.visitsMore" : by < 0 ? "impact.visitsFewer" : "impact.visitsSame";
  return (
    <>
      <ul className="impact-sums">
        <li>{t("impact.tried", { count: examined })}</li>
        {kinds.map((kind) => counts[kind] > 0 && <li key={kind}>{t(`impact.${kind}`, { count: counts[kind] })}</li>)}
        <li>{t("impact.unchanged", { count: examined - cases.length })}</li>
      </ul>
      <p>{t(said, { days: visits.days, before: visits.before, after: visits.after, by: Math.abs(by) })}</p>
      {cases.length > 0 && (
        <details>
          <summary>{t("impact.showCases")}</summary>
          <ul className="differences">
            {cases.map((one) => (
              <Case key={one.index} one={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Case({ one: { index, id, number, changes, refused } }: { readonly one: ImpactedCase }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <li className="difference">
      {id === undefined ? (
        <span className="quiet">{t("impact.nameless", { number: index + 1 })}</span>
      ) : (
        <Link className="figures" to={`/cases/${id}`}>
          {number}
        </Link>
      )}
      {refused && <p className="trouble">{t("impact.cannot", { why: refused[language] })}</p>}
      {changes.map((change) => (
        <p key={change.zh}>{change[language]}</p>
      ))}
    </li>
  );
}
