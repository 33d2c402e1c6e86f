/** Handing a draft to a second person: why, and from which day. */
import type { DraftView } from "@jiefen/server/client";
import { Button, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useMe } from "../session/me.ts";
import { useDraftAct } from "./use-draft-act.ts";

const format = "YYYY-MM-DD";

export function SubmitForm({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [note, setNote] = useState(view.submitted?.note ?? "");
  const [from, setFrom] = useState(today);
  const submitting = useDraftAct(t("review.submitted"));
  const said = note.trim();
  return (
    <section className="panel" aria-labelledby="submit-title">
      <h2 id="submit-title">{t("review.submit")}</h2>
      <div className="field">
        <label htmlFor="submit-note">{t("review.note")}</label>
        <Input.TextArea id="submit-note" rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        <span className="quiet">{t("review.noteNeeded")}</span>
      </div>
      <div className="field">
        <label htmlFor="submit-from">{t("review.from")}</label>
        <DatePicker
          id="submit-from"
          format={format}
          allowClear={false}
          minDate={dayjs(today)}
          value={dayjs(from)}
          onChange={(day) => day && setFrom(day.format(format))}
        />
      </div>
      <div className="form-end">
        {submitting.isError && <RefusalNotice error={submitting.error} />}
        <Button
          type="primary"
          size="large"
          disabled={said === ""}
          loading={submitting.isPending}
          onClick={() => submitting.mutate(() => api.submitDraft(view.id, { version: view.version, note: said, effectiveFrom: from }))}
        >
          {t("review.submitButton")}
        </Button>
      </div>
    </section>
  );
}
