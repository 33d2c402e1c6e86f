/** Asking another unit to take the case over. */
import { useTranslation } from "react-i18next";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useKept } from "../session/kept-form.tsx";
import { useCase } from "./case-context.ts";
import { TextForm } from "./text-form.tsx";
import { useDivisions } from "./use-divisions.ts";

export function TransferForm() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { divisions } = useDivisions();
  const [to, setTo] = useKept<string | undefined>("to", undefined);
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("command.reasonHint")}
      submit={t("transfer.act")}
      rows={3}
      maxLength={500}
      ready={to !== undefined}
      command={(reason) => ({ kind: "transfer", to: to ?? "", reason })}
    >
      <p className="quiet">{t("transfer.hint")}</p>
      <div className="field">
        <label htmlFor="transfer-to">{t("transfer.to")}</label>
        <DivisionPicker id="transfer-to" divisions={divisions} except={view.state.heldBy} value={to} onChange={setTo} />
      </div>
    </TextForm>
  );
}
