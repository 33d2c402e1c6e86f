/** What is kept beside the case: photos, scans, recordings. */
import { attachmentsOf } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCase } from "../case/case-context.ts";
import { Panel } from "../case/panel.tsx";
import { useOutbox } from "../offline/use-outbox.ts";
import { caseOf, isHere } from "../offline/waiting.ts";
import { WaitingTag } from "../offline/waiting-tag.tsx";
import { useLanguage } from "../words/words.ts";
import { AttachmentRow } from "./attachment-row.tsx";
import { UploadPart } from "./upload-part.tsx";
import "./attachments.css";

/** Absent where the policy of the case knows no attachments and there are none. */
export function AttachmentsPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const kinds = policy.attachments?.kinds ?? [];
  const attachments = attachmentsOf(view.state);
  const { unsettled } = useOutbox();
  const waiting = unsettled.filter((one) => one.work.kind === "file" && caseOf(one) === view.state.id);
  if (kinds.length === 0 && attachments.length === 0) return null;
  // Whoever may take one away may bring one, also to a case that is closed.
  const mayAttach = view.may.includes(isHere(view.state.id) ? "record" : "removeAttachment") && view.state.mergedInto === undefined;
  return (
    <Panel id="attachments" title={t("attachment.title")} count={attachments.length} flush>
      <p className="quiet panel-note">{t("attachment.help")}</p>
      {view.attachmentsHidden ? (
        <p className="quiet panel-note">{t("attachment.hidden")}</p>
      ) : (
        attachments.length + waiting.length === 0 && <p className="quiet panel-note">{t("attachment.none")}</p>
      )}
      <ul className="rows">
        {attachments.map((attachment) => (
          <AttachmentRow key={attachment.id} attachment={attachment} />
        ))}
        {waiting.map(({ id, title, about, state }) => (
          <li key={id} className="row row-plain">
            <div className="row-main">
              <span className="row-title">{label(title, language)}</span>
              <div className="attachment-name">{about}</div>
            </div>
            <WaitingTag state={state} />
            {state.kind !== "waiting" && (
              <Link to="/offline" aria-label={`${t("offline.nav")} ${about}`}>
                {t("offline.nav")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {mayAttach && <UploadPart kinds={kinds} />}
    </Panel>
  );
}
