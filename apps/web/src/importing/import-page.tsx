/** Many disputes at once from a workbook: the template, sending a filled-in one, and what was sent before. */
import "./importing.css";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/page.tsx";
import { ImportList } from "./import-list.tsx";
import { TemplatePart } from "./template-part.tsx";
import { UploadPart } from "./upload-part.tsx";

export function ImportPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("importing.title")}>
      <div className="import-parts">
        <TemplatePart />
        <UploadPart />
      </div>
      <ImportList />
    </Page>
  );
}
