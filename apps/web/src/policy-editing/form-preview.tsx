/** The form a draft makes, to be tried out at the width of a desk or of a phone: the component of the desk itself. */
import { PolicyForm, type PolicyFormHandle } from "@jiefen/forms";
import { type Facts, type Form, findKind, type Policy } from "@jiefen/policy";
import { Button, Segmented } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import type { PreviewProps } from "./document-preview.tsx";
import { PhonePreview } from "./phone-preview.tsx";

/** Intake is filled in with a dispute type; tried out alone it is the form of the first. */
function formOf(policy: Policy, path: string): Form | undefined {
  const known = findKind(path);
  if (known?.kind === "disputeType") return policy.disputeTypes.find(({ id }) => id === known.id);
  return known && (policy.records[known.id] ?? policy.disputeTypes.find(({ retired }) => !retired));
}

type Width = "desk" | "phone";

export function FormPreview({ path, policy, fresh, shown: question }: PreviewProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const [answers, setAnswers] = useState<Facts>({});
  const [width, setWidth] = useState<Width>("desk");
  const handle = useRef<PolicyFormHandle>(null);
  const form = formOf(policy, path);
  useEffect(() => {
    if (question !== undefined) handle.current?.show(question);
  }, [question]);
  const props = { policy, language, today, answers, onChange: setAnswers };
  return (
    <section className="panel form-preview" aria-labelledby="preview-title">
      <div className="preview-head">
        <h2 id="preview-title">{t("draft.preview")}</h2>
        <Segmented<Width>
          className="wide-only"
          aria-label={t("preview.width")}
          value={width}
          options={[
            { value: "desk", label: t("preview.desk") },
            { value: "phone", label: t("preview.phone") },
          ]}
          onChange={setWidth}
        />
        <Button size="small" disabled={Object.keys(answers).length === 0} onClick={() => setAnswers({})}>
          {t("preview.empty")}
        </Button>
      </div>
      <p className="quiet">{form ? t(fresh ? "draft.previewHint" : "draft.previewBroken") : t("draft.previewNone")}</p>
      {form && width === "desk" && <PolicyForm {...props} form={form} ref={handle} />}
      {form && width === "phone" && <PhonePreview {...props} form={form} question={question} />}
    </section>
  );
}
