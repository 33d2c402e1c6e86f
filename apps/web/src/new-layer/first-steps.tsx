/** From the first draft to the first release: people, what differs, check, review. */
import { catalogOf, editableKinds, kindWords } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { type DocumentKind, documentKinds } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { draftedOf, isSound } from "../policy-editing/drafted.ts";
import { placeSearch } from "../policy-editing/place-search.ts";
import { useLanguage } from "../words/words.ts";
import { PeopleStep } from "./people-step.tsx";

/** What counties set for themselves most often. */
const asked = {
  grading: "start.questions.grading",
  parameters: "start.questions.parameters",
  revisit: "start.questions.revisit",
  deadlines: "start.questions.deadlines",
  closure: "start.questions.closure",
  workflow: "start.questions.workflow",
  teams: "start.questions.teams",
} as const satisfies Partial<Record<DocumentKind, string>>;

function isAsked(kind: DocumentKind): kind is keyof typeof asked {
  return Object.hasOwn(asked, kind);
}

export function FirstSteps({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const entries = catalogOf(draftedOf(view));
  const base = `/policy/drafts/${view.id}`;
  const changed = (kind: DocumentKind) => entries.filter((entry) => entry.kind === kind && (entry.differs || entry.added)).length;
  const layer = label(view.layerTitle, language);
  return (
    <ol className="start-steps">
      <PeopleStep view={view} />
      <li className="panel">
        <h2>{t("start.differs")}</h2>
        <p>{t("start.differsHint")}</p>
        <ul className="start-questions">
          {editableKinds.filter(isAsked).map((kind) => (
            <li key={kind}>
              <Link to={`${base}${placeSearch(documentKinds[kind].path, "")}`}>{t(asked[kind])}</Link>
              <span className="quiet">
                {label(kindWords[kind].title, language)} ·{" "}
                {changed(kind) > 0 ? t("start.changed", { count: changed(kind) }) : t("start.same")}
              </span>
            </li>
          ))}
        </ul>
        <Link to={base}>{t("start.toAll")}</Link>
      </li>
      <li className="panel">
        <h2>{t("start.check")}</h2>
        <p>{isSound(view) ? t("start.checkHint") : t("start.checkErrors")}</p>
        <Link to={`${base}/check`}>{t("start.toCheck")}</Link>
      </li>
      <li className="panel">
        <h2>{t("start.review")}</h2>
        <p>{view.state === "published" ? t("start.published", { layer }) : t("start.reviewHint")}</p>
        {view.state === "published" ? (
          <Link to={`/policy?layer=${view.layer}`}>{t("start.toPublished", { layer })}</Link>
        ) : (
          <Link to={`${base}/review`}>{t("start.toReview")}</Link>
        )}
      </li>
    </ol>
  );
}
