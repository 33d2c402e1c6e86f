/** The same JSON Schema in @rjsf/antd as it comes, with the same validator. */
import { rjsfValidator } from "@jiefen/forms";
import type { Facts, Form } from "@jiefen/policy";
import RjsfAntd from "@rjsf/antd";
import { useMemo, useState } from "react";

export function PlainForm({ form }: { readonly form: Form }) {
  const [answers, setAnswers] = useState<Facts>({});
  const validator = useMemo(() => rjsfValidator(form, "zh"), [form]);
  return (
    <RjsfAntd
      schema={form.schema.zh}
      validator={validator}
      formData={answers}
      experimental_defaultFormStateBehavior={{ constAsDefaults: "skipOneOf", requiredBooleanDefault: "skip" }}
      onChange={(event) => setAnswers(event.formData)}
    />
  );
}
