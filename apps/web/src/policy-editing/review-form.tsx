/** The second person's decision: approve and publish, or send back with a reason; the editor may take the draft back. */
import type { DraftCheck, DraftView } from "@jiefen/server/client";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { longDayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { isFit } from "./check-page.tsx";
import { useDraftAct } from "./use-draft-act.ts";

export function ReviewForm({ view, check }: { readonly view: DraftView; readonly check: DraftCheck }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const [reason, setReason] = useState("");
  const [returning, setReturning] = useState(false);
  const date = view.submitted ? longDayText(view.submitted.effectiveFrom, language) : "";
  const approve = useDraftAct(t("review.approved", { date }));
  const sendBack = useDraftAct(t("review.returned"));
  const takeBack = useDraftAct(t("review.tookBack"));
  const { id, version, may } = view;
  const failed = [approve, sendBack, takeBack].find(({ isError }) => isError);
  const said = reason.trim();
  function confirm() {
    modal.confirm({
      title: t("review.approveTitle"),
      content: (
        <>
          <p>{t("review.approveHint", { date })}</p>
          <p className="quiet figures">{t("review.approveDigest", { digest: check.digest.slice(0, 12) })}</p>
        </>
      ),
      okText: t("review.approve"),
      cancelText: t("state.cancel"),
      // The notice below the buttons says what was refused.
      onOk: () => approve.mutateAsync(() => api.approveDraft(id, { version, digest: check.digest })).catch(() => {}),
    });
  }
  return (
    <section className="panel" aria-labelledby="review-title">
      <h2 id="review-title">{t("draft.review")}</h2>
      {returning && (
        <div className="field">
          <label htmlFor="return-reason">{t("review.returnReason")}</label>
          <Input.TextArea id="return-reason" rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
          <span className="quiet">{t("review.returnNeeded")}</span>
        </div>
      )}
      <div className="form-end">
        {failed && <RefusalNotice error={failed.error} />}
        {may.includes("approve") && !returning && (
          <Button type="primary" size="large" disabled={!isFit(check)} loading={approve.isPending} onClick={confirm}>
            {t("review.approve")}
          </Button>
        )}
        {may.includes("return") && !returning && (
          <Button size="large" onClick={() => setReturning(true)}>
            {t("review.return")}
          </Button>
        )}
        {returning && (
          <>
            <Button
              type="primary"
              size="large"
              disabled={said === ""}
              loading={sendBack.isPending}
              onClick={() => sendBack.mutate(() => api.returnDraft(id, { version, reason: said }))}
            >
              {t("review.return")}
            </Button>
            <Button size="large" onClick={() => setReturning(false)}>
              {t("state.cancel")}
            </Button>
          </>
        )}
        {may.includes("takeBack") && (
          <Button size="large" loading={takeBack.isPending} onClick={() => takeBack.mutate(() => api.takeBackDraft(id, version))}>
            {t("review.takeBack")}
          </Button>
        )}
      </div>
    </section>
  );
}
