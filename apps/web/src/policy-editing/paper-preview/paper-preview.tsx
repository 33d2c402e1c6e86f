/** A paper as the draft declares it, filled from a made-up case: as a page that follows the editing, as PDF and as Word. */
import { label } from "@jiefen/forms";
import type { PaperFileFormat } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api.ts";
import { FileLink } from "../../papers/file-link.tsx";
import { draftPaperAddress } from "../../papers/paper-address.ts";
import { Failed, Loading } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { PreviewProps } from "../document-preview.tsx";
import { ofTheSame, previewKey } from "../preview-query.ts";
import { PaperSheet } from "./paper-sheet.tsx";

export function PaperPreview({ draft, fresh, shown = "" }: PreviewProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [type, setType] = useState<string>();
  const [seed, setSeed] = useState(1);
  const query = { ...(type !== undefined && { type }), seed: String(seed) };
  const found = useQuery({
    queryKey: previewKey("draft-paper", draft, shown, type, seed),
    queryFn: () => api.draftPaper(draft.id, shown, query),
    // The page stays in view while the next is filled, and while the draft has errors.
    placeholderData: ofTheSame(shown),
    enabled: fresh && shown !== "",
  });
  const file = (format: PaperFileFormat) => draftPaperAddress(draft.id, shown, format, query);
  return (
    <section className="paper-preview" aria-labelledby="paper-preview-title">
      <header className="preview-head">
        <h4 id="paper-preview-title">{t("paperPreview.title")}</h4>
        {found.data && (
          <>
            <Select
              size="small"
              className="paper-preview-type"
              aria-label={t("paperPreview.type")}
              value={found.data.type}
              options={found.data.types.map(({ code, title }) => ({ value: code, label: label(title, language) }))}
              popupMatchSelectWidth={false}
              onChange={(chosen: string) => setType(chosen)}
            />
            <Button size="small" onClick={() => setSeed(seed + 1)}>
              {t("paperPreview.another")}
            </Button>
            {fresh && (
              <span className="panel-aside">
                <FileLink address={file("pdf")} format="pdf">
                  {t("paper.pdf")}
                </FileLink>
                <FileLink address={file("docx")} format="docx">
                  {t("paper.word")}
                </FileLink>
              </span>
            )}
          </>
        )}
      </header>
      <p className="quiet">{t(fresh ? "paperPreview.hint" : "paperPreview.broken")}</p>
      <div aria-live="polite" aria-busy={found.isFetching}>
        {found.isError && fresh && <Failed error={found.error} onRetry={() => found.refetch()} />}
        {found.isPending && fresh && <Loading />}
        {found.data?.nextNumber !== undefined && <p>{t("paperPreview.nextNumber", { number: found.data.nextNumber })}</p>}
      </div>
      {found.data && <PaperSheet paper={found.data.paper} />}
    </section>
  );
}
