/** Asking another unit to take the case over. */
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { TextForm } from "./text-form.tsx";
import { useDivisions } from "./use-divisions.ts";

export function TransferForm() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { divisions } = useDivisions();
  const [to, setTo] = useState<string>();
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
        <Select
          id="transfer-to"
          className="jf-select"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("transfer.choose")}
          value={to}
          options={divisions.filter(({ value }) => value !== view.state.heldBy)}
          onChange={setTo}
        />
      </div>
    </TextForm>
  );
}
