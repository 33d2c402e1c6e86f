/** What was published and when it is in force: compared, restored by a draft, withdrawn before its day; and open cases moved to it. */
import { label } from "@jiefen/forms";
import type { ReleaseSummary } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLayers } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { MovesPanel } from "./moving/moves-panel.tsx";
import { releaseList } from "./queries.ts";
import { ReleaseRow } from "./release-row.tsx";
import { SectionLinks } from "./section-links.tsx";

function History({ layer, releases }: { readonly layer: string; readonly releases: readonly ReleaseSummary[] }) {
  const { t } = useTranslation();
  const { me } = useMe();
  const inForce = releases.find(({ state }) => state === "inForce");
  if (releases.length === 0) return <Empty title={t("releases.empty")} hint={t("releases.emptyHint")} />;
  return (
    <>
      <section className="panel panel-flush">
        <h2>{t("releases.history")}</h2>
        <ul className="rows">
          {releases.map((release) => (
            <ReleaseRow key={release.publication} layer={layer} release={release} inForce={inForce} />
          ))}
        </ul>
      </section>
      {me.permissions.includes("policy.review") && <MovesPanel layer={layer} />}
    </>
  );
}

export function ReleasesPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const [search, setSearch] = useSearchParams();
  const layers = useLayers();
  const layer = search.get("layer") ?? me.layer ?? layers.data?.[0]?.id;
  const releases = useQuery({ ...releaseList(layer ?? ""), enabled: layer !== undefined });
  return (
    <Page
      title={t("releases.title")}
      aside={
        layers.data &&
        layers.data.length > 1 && (
          <Select
            aria-label={t("policy.layer")}
            value={layer}
            popupMatchSelectWidth={false}
            options={layers.data.map((one) => ({ value: one.id, label: label(one.title, language) }))}
            onChange={(chosen: string) => setSearch({ layer: chosen })}
          />
        )
      }
    >
      <SectionLinks />
      {releases.isError ? (
        <Failed error={releases.error} onRetry={() => releases.refetch()} />
      ) : releases.data && layer !== undefined ? (
        <History key={layer} layer={layer} releases={releases.data} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
