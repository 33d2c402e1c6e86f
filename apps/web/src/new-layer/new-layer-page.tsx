/** A division from nothing: where it lies and what it is called; then its people, what it has otherwise, check and review. */
import { label } from "@jiefen/forms";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { oneDraft } from "../policy-editing/queries.ts";
import { SectionLinks } from "../policy-editing/section-links.tsx";
import { StateTag } from "../policy-editing/state-tag.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { BeginForm } from "./begin-form.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { layerBeginnings } from "./layer-beginnings.ts";
import { divisionOf } from "./people-step.tsx";
import "./new-layer.css";

export function NewLayerPage() {
  const [search] = useSearchParams();
  const id = search.get("draft");
  return id === null ? <Begin /> : <Begun id={id} />;
}

function Begin() {
  const { t } = useTranslation();
  const found = useQuery(layerBeginnings);
  return (
    <Page title={t("start.title")}>
      <SectionLinks />
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : !found.data ? (
        <Loading />
      ) : found.data.length === 0 ? (
        <Empty title={t("start.nowhere")} hint={t("start.nowhereHint")} />
      ) : (
        <BeginForm beginnings={found.data} />
      )}
    </Page>
  );
}

function Begun({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data: view, isError, error, refetch } = useQuery(oneDraft(id));
  return (
    <Page
      title={view ? label(view.title, language) : t("start.title")}
      heading={
        view && (
          <>
            {label(view.title, language)} <StateTag state={view.state} />
            <small>
              {label(view.layerTitle, language)} {divisionOf(view.policy)}
            </small>
          </>
        )
      }
    >
      <SectionLinks />
      {isError ? <Failed error={error} onRetry={() => refetch()} /> : view ? <FirstSteps view={view} /> : <Loading />}
    </Page>
  );
}
