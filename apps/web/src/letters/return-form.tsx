/** Sending a letter back: why, and who is competent. */
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useKept } from "../session/kept-form.tsx";
import { ActEnd, type ActEndProps } from "./act-end.tsx";

interface Returned {
  readonly reason: string;
  readonly department?: string;
  readonly unit?: string;
}

interface ReturnFormProps extends Pick<ActEndProps, "sending" | "trouble" | "onCancel"> {
  readonly departments: readonly { readonly value: string; readonly label: string }[];
  readonly onSend: (values: Returned) => void;
}

/** No department is called so: ids start with a letter. */
const elsewhere = "-";

export function ReturnForm({ departments, onSend, ...end }: ReturnFormProps) {
  const { t } = useTranslation();
  const [competent, setCompetent] = useKept<string | undefined>("competent", undefined);
  const [unit, setUnit] = useKept("unit", "");
  const [reason, setReason] = useKept("reason", "");
  const named = competent === elsewhere ? unit.trim() !== "" : competent !== undefined;
  const send = () =>
    onSend({ reason: reason.trim(), ...(competent === elsewhere ? { unit: unit.trim() } : competent ? { department: competent } : {}) });
  return (
    <>
      <div className="field">
        <label htmlFor="competent">{t("letters.competent")}</label>
        <Select
          id="competent"
          className="letter-wide"
          showSearch={{ optionFilterProp: "label" }}
          {...(competent === undefined ? {} : { value: competent })}
          options={[...departments, { value: elsewhere, label: t("letters.unlisted") }]}
          onChange={setCompetent}
        />
        <span className="quiet">{t("letters.competentHint")}</span>
      </div>
      {competent === elsewhere && (
        <div className="field">
          <label htmlFor="unit">{t("letters.unlistedName")}</label>
          <Input id="unit" maxLength={100} value={unit} onChange={(event) => setUnit(event.target.value)} />
        </div>
      )}
      <div className="field">
        <label htmlFor="return-reason">{t("letters.returnReason")}</label>
        <Input.TextArea id="return-reason" rows={3} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <ActEnd {...end} submit={t("letters.act.returnLetter")} ready={named && reason.trim() !== ""} onSend={send} />
    </>
  );
}
