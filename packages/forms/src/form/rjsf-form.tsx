/** The rjsf form all sections share: the antd theme, without the wrappers that make every field render at every key. */
import { Theme } from "@rjsf/antd";
import { withTheme } from "@rjsf/core";
import type { FieldTemplateProps, ObjectFieldTemplateProps } from "@rjsf/utils";
import { FactField } from "../field/fact-field.tsx";

/** A question brings its own label, help and errors. antd's Form.Item around a group hands its children a new context at each render. */
function BareField({ children, hidden }: FieldTemplateProps) {
  return hidden ? null : children;
}

function BareObject({ properties }: ObjectFieldTemplateProps) {
  return properties.map((property) => <div key={property.name}>{property.content}</div>);
}

export const RjsfForm = withTheme({
  ...Theme,
  fields: { FactField },
  templates: { ...Theme.templates, FieldTemplate: BareField, ObjectFieldTemplate: BareObject },
});
