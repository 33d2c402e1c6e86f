/** Which policy is studied: the layer, and its version in force or one of its drafts. */
import { label } from "@jiefen/forms";
import type { LayerSummary } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { draftList } from "../policy-editing/queries.ts";
import { useLanguage } from "../words/words.ts";
import type { LabSource } from "./lab-part.ts";

interface SourceBarProps {
  readonly source: LabSource;
  readonly layers: readonly LayerSummary[];
  readonly onChoose: (source: LabSource) => void;
}

const inForce = "";

export function SourceBar({ source, layers, onChoose }: SourceBarProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const drafts = useQuery(draftList).data ?? [];
  const open = drafts.filter(({ layer, state }) => layer === source.layer && (state === "open" || state === "submitted"));
  return (
    <div className="lab-source">
      {layers.length > 1 && (
        <Select
          aria-label={t("lab.layer")}
          value={source.layer}
          popupMatchSelectWidth={false}
          options={layers.map((one) => ({ value: one.id, label: label(one.title, language) }))}
          onChange={(layer: string) => onChoose({ layer })}
        />
      )}
      <Select
        aria-label={t("lab.draft")}
        value={open.some(({ id }) => id === source.draft) ? (source.draft ?? inForce) : inForce}
        popupMatchSelectWidth={false}
        options={[
          { value: inForce, label: t("lab.inForce") },
          ...open.map(({ id, title }) => ({ value: id, label: t("lab.draftNamed", { title: label(title, language) }) })),
        ]}
        onChange={(draft: string) => onChoose({ layer: source.layer, ...(draft !== inForce && { draft }) })}
      />
    </div>
  );
}
