/** Word templates of papers in a draft: the standard one to be adapted in Word, and the adapted ones brought in. Folded away until it is wanted. */
import type { DraftView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useCompiled } from "../drafted.ts";
import { TemplateRow } from "./template-row.tsx";

export function TemplatesPanel({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { policy } = useCompiled(view);
  const papers = policy?.papers ?? [];
  if (papers.length === 0) return null;
  return (
    <details className="panel exchange">
      <summary>
        <h2 className="inline">{t("template.title")}</h2>
      </summary>
      <p className="quiet">{t("template.hint")}</p>
      <ul className="rows">
        {papers.map((paper) => (
          <TemplateRow key={paper.id} paper={paper} view={view} />
        ))}
      </ul>
    </details>
  );
}
