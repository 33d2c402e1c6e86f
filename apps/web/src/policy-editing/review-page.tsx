/** Submitting a draft, and a second person's decision on it: on what changes, how the tests came out, and from which day. */
import { label } from "@jiefen/forms";
import type { DraftCheck, DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../session/me.ts";
import { Failed } from "../shell/states.tsx";
import { longDayText, timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { CheckRunning, isFit } from "./check-page.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { DraftFrame } from "./draft-frame.tsx";
import { DraftStudies, useStudiedDraft } from "./draft-studies.tsx";
import { ImpactPanel } from "./impact-panel.tsx";
import { draftCheck } from "./queries.ts";
import { ReviewForm } from "./review-form.tsx";
import { ScenarioList } from "./scenario-list.tsx";
import { SubmitForm } from "./submit-form.tsx";

function Standing({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { submitted } = view;
  if (!submitted) return null;
  return (
    <section className="panel" aria-labelledby="submitted-title">
      <h2 id="submitted-title">{t("review.submitted")}</h2>
      <p>
        {t("review.submittedBy", {
          name: submitted.by.name,
          time: timeText(submitted.at, language),
          date: longDayText(submitted.effectiveFrom, language),
        })}
      </p>
      <blockquote className="said">{submitted.note}</blockquote>
    </section>
  );
}

function Act({ view, check }: { readonly view: DraftView; readonly check: DraftCheck }) {
  const { t } = useTranslation();
  const { me } = useMe();
  if (view.may.includes("submit"))
    return isFit(check) ? (
      <SubmitForm view={view} />
    ) : (
      <section className="panel">
        <p>{t("review.checkFirst")}</p>
        <Link to={`/policy/drafts/${view.id}/check`}>{t("review.toCheck")}</Link>
      </section>
    );
  if (view.may.some((act) => act === "approve" || act === "return" || act === "takeBack")) return <ReviewForm view={view} check={check} />;
  if (view.state !== "submitted") return null;
  return <p className="notice">{me.permissions.includes("policy.review") ? t("review.notYours") : t("review.waiting")}</p>;
}

function Review({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const check = useQuery(draftCheck(view.id, view.version));
  const studied = useStudiedDraft(view);
  if (check.isLoading) return <CheckRunning />;
  if (!check.data) return <Failed error={check.error} onRetry={() => check.refetch()} />;
  return (
    <>
      <Standing view={view} />
      <section className="panel" aria-labelledby="differences-title">
        <h2 id="differences-title">
          {t("check.differences")} <span className="count">{check.data.differences.length}</span>
        </h2>
        <p className="quiet">{t("drafts.layer", { layer: label(view.layerTitle, language) })}</p>
        <DifferenceList differences={check.data.differences} none={t("check.nothing")} />
      </section>
      {view.state !== "published" && <ImpactPanel view={view} />}
      <section className="panel" aria-labelledby="scenarios-title">
        <h2 id="scenarios-title">{t("check.scenarios")}</h2>
        <ScenarioList scenarios={check.data.scenarios} policy={view.policy} />
      </section>
      {view.state === "submitted" && studied && <DraftStudies {...studied} />}
      <Act view={view} check={check.data} />
      <p className="quiet">
        {t("review.digest")} <span className="figures">{check.data.digest.slice(0, 12)}</span> · {t("review.digestHint")}
      </p>
    </>
  );
}

export function ReviewPage() {
  return <DraftFrame>{(view) => <Review view={view} />}</DraftFrame>;
}
