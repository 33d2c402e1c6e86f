/** Taking an attachment away, with the reason. */
import type { Attachment } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { TextForm } from "../case/text-form.tsx";

/** As long as the server keeps what no case refers to. */
const days = 7;

export function RemoveForm({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation();
  return (
    <TextForm
      id="remove-reason"
      label={t("attachment.reason")}
      hint={t("attachment.removeHint", { days })}
      submit={t("attachment.remove")}
      rows={3}
      maxLength={500}
      command={(reason) => ({ kind: "removeAttachment", attachment: attachment.id, reason })}
    >
      <p>
        <b>{attachment.name}</b>
      </p>
    </TextForm>
  );
}
