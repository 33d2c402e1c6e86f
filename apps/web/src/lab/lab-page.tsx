/** The frame of the lab: which policy is studied, the tabs of its parts, and the part that is open. */
import { label } from "@jiefen/forms";
import { Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { useLayers, useStanding } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import type { LabPart, LabPartProps, LabSource } from "./lab-part.ts";
import { labParts } from "./lab-parts.tsx";
import { LabTabs } from "./lab-tabs.tsx";
import { SourceBar } from "./source-bar.tsx";
import { StudyProvider } from "./study/study-provider.tsx";
import { useLabPolicy } from "./use-lab-policy.ts";
import "./lab.css";

/** `/lab` and `/lab/:part`. */
export function LabPage() {
  const { part: path = "" } = useParams();
  const { me } = useMe();
  const [search] = useSearchParams();
  const layers = useLayers();
  const { t } = useTranslation();
  const part = labParts.find((one) => one.path === path);
  const layer = search.get("layer") ?? me.layer ?? layers.data?.[0]?.id;
  if (!part) return <NotFoundPage />;
  if (layer === undefined)
    return (
      <Page title={t("lab.title")}>{layers.isError ? <Failed error={layers.error} onRetry={() => layers.refetch()} /> : <Loading />}</Page>
    );
  return <Lab part={part} layer={layer} draft={search.get("draft") ?? undefined} />;
}

function Lab({ part, layer, draft }: { readonly part: LabPart; readonly layer: string; readonly draft: string | undefined }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [, setSearch] = useSearchParams();
  const layers = useLayers().data ?? [];
  const standing = useStanding(layer);
  const source = useMemo((): LabSource => ({ layer, ...(draft !== undefined && { draft }) }), [layer, draft]);
  const read = useLabPolicy(source);
  const { studied } = read;
  const props = useMemo(
    (): LabPartProps | undefined => (studied && standing.data ? { ...studied, standing: standing.data, source } : undefined),
    [studied, standing.data, source],
  );
  const choose = (chosen: LabSource) =>
    setSearch((before) => {
      const kept = new URLSearchParams(before);
      kept.delete("draft");
      for (const [name, value] of Object.entries(chosen)) kept.set(name, value);
      return kept;
    });
  const error = read.error ?? (standing.isError ? standing.error : undefined);
  return (
    <Page
      title={`${t(`lab.parts.${part.name}`)} · ${t("lab.title")}`}
      heading={
        <>
          {t("lab.title")} {studied && <small>{label(studied.policy.layer.title, language)}</small>}
        </>
      }
      aside={<SourceBar source={source} layers={layers} onChoose={choose} />}
    >
      <LabTabs />
      {read.broken && read.draft && (
        <p className="notice">
          {t("lab.draftBroken")} <Link to={`/policy/drafts/${read.draft.id}/check`}>{t("lab.draftFix")}</Link>
        </p>
      )}
      {read.gone && <p className="notice">{t("lab.draftGone")}</p>}
      {error !== undefined ? (
        <Failed
          error={error}
          onRetry={() => {
            read.retry();
            if (standing.isError) void standing.refetch();
          }}
        />
      ) : props ? (
        <StudyProvider policy={props.effective} above={props.above} inForce={props.inForce}>
          <Suspense fallback={<Loading />}>
            <part.Component {...props} />
          </Suspense>
        </StudyProvider>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
