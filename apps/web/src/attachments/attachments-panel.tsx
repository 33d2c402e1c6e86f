/** What is kept beside the case: photos, scans, recordings. */
import { attachmentsOf } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { Panel } from "../case/panel.tsx";
import { AttachmentRow } from "./attachment-row.tsx";
import { UploadPart } from "./upload-part.tsx";
import "./attachments.css";

/** Absent where the policy of the case knows no attachments and there are none. */
export function AttachmentsPanel() {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const kinds = policy.attachments?.kinds ?? [];
  const attachments = attachmentsOf(view.state);
  if (kinds.length === 0 && attachments.length === 0) return null;
  // Whoever may take one away may bring one, also to a case that is closed.
  const mayAttach = view.may.includes("removeAttachment") && view.state.mergedInto === undefined;
  return (
    <Panel id="attachments" title={t("attachment.title")} count={attachments.length} flush>
      <p className="quiet panel-note">{t("attachment.help")}</p>
      {view.attachmentsHidden ? (
        <p className="quiet panel-note">{t("attachment.hidden")}</p>
      ) : (
        attachments.length === 0 && <p className="quiet panel-note">{t("attachment.none")}</p>
      )}
      <ul className="rows">
        {attachments.map((attachment) => (
          <AttachmentRow key={attachment.id} attachment={attachment} />
        ))}
      </ul>
      {mayAttach && <UploadPart kinds={kinds} />}
    </Panel>
  );
}
