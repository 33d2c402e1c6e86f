/** The form as the product shows it; or with all its sections mounted at once, which it never does to people. */
import { PolicyForm } from "@jiefen/forms";
import type { Facts, Form, Policy } from "@jiefen/policy";
import { useMemo, useState } from "react";

export function OurForm({ policy, form, all }: { readonly policy: Policy; readonly form: Form; readonly all: boolean }) {
  const [answers, setAnswers] = useState<Facts>({});
  const shown = useMemo(
    () =>
      all
        ? {
            ...form,
            sections: form.sections.slice(0, 1),
            questions: form.questions.map((one) => ({ ...one, section: form.sections[0]?.id ?? "" })),
          }
        : form,
    [form, all],
  );
  return <PolicyForm policy={policy} form={shown} language="zh" today="2026-11-24" answers={answers} onChange={setAnswers} />;
}
