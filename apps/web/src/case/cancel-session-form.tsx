/** Cancelling a joint session. */
import type { Session } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { sessionWhen } from "./session-text.ts";
import { TextForm } from "./text-form.tsx";
import { useTelling } from "./use-telling.ts";

export function CancelSessionForm({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const telling = useTelling();
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("command.reasonHint")}
      submit={t("meeting.cancel")}
      rows={3}
      maxLength={500}
      command={(reason) => ({ kind: "cancelSession", session: session.id, reason })}
    >
      <p>
        {sessionWhen(telling, session)} · {session.place}
      </p>
      <p className="quiet">{t("meeting.cancelHint")}</p>
    </TextForm>
  );
}
