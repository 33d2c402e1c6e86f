/** The rjsf form all sections share: the antd theme, without the wrappers that make every field render at every key. */
import { Theme } from "@rjsf/antd";
import { withTheme } from "@rjsf/core";
import type { FieldTemplateProps, ObjectFieldTemplateProps } from "@rjsf/utils";
import { FactField } from "../field/fact-field.tsx";
import { Fold } from "../field/fold.tsx";
import { useForm } from "../field/form-context.ts";

/** A question brings its own label, help and errors. antd's Form.Item around a group hands its children a new context at each render. */
function BareField({ children, hidden }: FieldTemplateProps) {
  return hidden ? null : children;
}

/** First what matters, then what may be added. */
function SectionFields({ properties, formData, errorSchema }: ObjectFieldTemplateProps) {
  const { questions } = useForm();
  const shown = properties.filter(({ name }) => questions[name]?.decides);
  const folded = properties.filter((property) => !shown.includes(property));
  const needed = folded.some(({ name }) => formData?.[name] !== undefined || errorSchema?.[name] !== undefined);
  return (
    <>
      {shown.map(({ name, content }) => (
        <div key={name}>{content}</div>
      ))}
      {folded.length > 0 && (
        <Fold count={folded.length} needed={needed}>
          {folded.map(({ name, content }) => (
            <div key={name}>{content}</div>
          ))}
        </Fold>
      )}
    </>
  );
}

export const RjsfForm = withTheme({
  ...Theme,
  fields: { FactField },
  templates: { ...Theme.templates, FieldTemplate: BareField, ObjectFieldTemplate: SectionFields },
});
