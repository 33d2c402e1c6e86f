/** The form a draft makes, to be tried out: the component of the desk itself. */
import { PolicyForm } from "@jiefen/forms";
import { type Facts, type Form, findKind, type Policy } from "@jiefen/policy";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";

function formOf(policy: Policy, path: string): Form | undefined {
  const known = findKind(path);
  if (known?.kind === "disputeType") return policy.disputeTypes.find(({ id }) => id === known.id);
  return known && policy.records[known.id];
}

interface FormPreviewProps {
  readonly path: string;
  readonly policy: Policy;
  /** The policy is the draft as it stands now. */
  readonly fresh: boolean;
}

export function FormPreview({ path, policy, fresh }: FormPreviewProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const [answers, setAnswers] = useState<Facts>({});
  const form = formOf(policy, path);
  return (
    <section className="panel" aria-labelledby="preview-title">
      <h2 id="preview-title">{t("draft.preview")}</h2>
      <p className="quiet">{form ? t(fresh ? "draft.previewHint" : "draft.previewBroken") : t("draft.previewNone")}</p>
      {form && <PolicyForm policy={policy} form={form} language={language} today={today} answers={answers} onChange={setAnswers} />}
    </section>
  );
}
