/** Refusing to join the team, for oneself or for somebody without an account: with the reason. */
import type { Asking } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { TextForm } from "../case/text-form.tsx";

export function RefuseForm({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("joint.refuseHint")}
      submit={t("joint.refuse")}
      rows={3}
      maxLength={500}
      command={(reason) => ({ kind: "answerAsking", asking: asking.id, accepts: false, reason })}
    />
  );
}
