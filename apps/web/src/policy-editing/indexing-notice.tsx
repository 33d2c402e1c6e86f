/** Cases are being indexed anew for the rules by which duplicates are proposed: how far that is. */
import type { LayerSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";

export function IndexingNotice({ layer }: { readonly layer: LayerSummary | undefined }) {
  const { t } = useTranslation();
  const indexing = layer?.indexing;
  if (!indexing) return null;
  return (
    <div className="notice" role="status">
      <span>{t("rebase.indexing", indexing)}</span>
    </div>
  );
}
