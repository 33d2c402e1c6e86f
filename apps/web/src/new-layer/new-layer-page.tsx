/** A division from nothing: where it lies and what it is called; then its people, what it has otherwise, check and review. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { oneDraft } from "../policy-editing/queries.ts";
import { SectionLinks } from "../policy-editing/section-links.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { BeginForm } from "./begin-form.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { layerBeginnings } from "./layer-beginnings.ts";
import "./new-layer.css";

export function NewLayerPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const id = search.get("draft");
  return (
    <Page title={t("start.title")}>
      <SectionLinks />
      {id === null ? <Begin /> : <Begun id={id} />}
    </Page>
  );
}

function Begin() {
  const { t } = useTranslation();
  const found = useQuery(layerBeginnings);
  if (found.isError) return <Failed error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.length === 0) return <Empty title={t("start.nowhere")} hint={t("start.nowhereHint")} />;
  return <BeginForm beginnings={found.data} />;
}

function Begun({ id }: { readonly id: string }) {
  const draft = useQuery(oneDraft(id));
  if (draft.isError) return <Failed error={draft.error} onRetry={() => draft.refetch()} />;
  return draft.data ? <FirstSteps view={draft.data} /> : <Loading />;
}
