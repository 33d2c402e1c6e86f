/** What a layer has otherwise than the one above it, and all layers side by side. */
import { label } from "@jiefen/forms";
import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLayers } from "../policy/use-policy.ts";
import { SectionLinks } from "../policy-editing/section-links.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import "./differences.css";
import { LayerPart } from "./layer-part.tsx";
import { MatrixPart } from "./matrix-part.tsx";

export function DifferencesPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const [search, setSearch] = useSearchParams();
  const layers = useLayers();
  const lower = (layers.data ?? []).filter(({ chain }) => chain.length > 1);
  const draft = search.get("draft") ?? undefined;
  const asked = search.get("layer") ?? undefined;
  const shown = asked ?? (lower.some(({ id }) => id === me.layer) ? me.layer : undefined);
  const layer = shown ?? lower[0]?.id;
  const sideBySide = search.get("as") === "table" || (search.get("as") === null && shown === undefined && lower.length > 1);
  return (
    <Page title={t("differ.title")}>
      <SectionLinks />
      <div className="differ-choice no-print">
        {lower.length > 1 && (
          <Segmented
            aria-label={t("differ.shown")}
            value={sideBySide ? "table" : "layer"}
            options={[
              { value: "layer", label: t("differ.one") },
              { value: "table", label: t("differ.all") },
            ]}
            onChange={(as) => setSearch({ as, ...(layer !== undefined && { layer }) })}
          />
        )}
        {!sideBySide && draft === undefined && lower.length > 1 && (
          <Select
            aria-label={t("policy.layer")}
            value={layer}
            popupMatchSelectWidth={false}
            options={lower.map((one) => ({ value: one.id, label: label(one.title, language) }))}
            onChange={(chosen: string) => setSearch({ as: "layer", layer: chosen })}
          />
        )}
      </div>
      {layers.isError ? (
        <Failed error={layers.error} onRetry={() => layers.refetch()} />
      ) : !layers.data ? (
        <Loading />
      ) : sideBySide ? (
        <MatrixPart />
      ) : layer === undefined ? (
        <p className="quiet">{t("differ.highest")}</p>
      ) : (
        <LayerPart layer={layer} draft={draft} />
      )}
    </Page>
  );
}
