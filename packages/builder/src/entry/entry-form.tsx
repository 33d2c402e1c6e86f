/** The form of one entry, by rjsf from the entry's meta-schema: leaves are our fields, groups have headings. */
import { isObject, type Language } from "@jiefen/policy";
import { Theme } from "@rjsf/antd";
import { withTheme } from "@rjsf/core";
import type { FieldProps, FieldTemplateProps, ObjectFieldTemplateProps, RJSFSchema, UiSchema, ValidatorType } from "@rjsf/utils";
import { DraftField } from "./draft-field.tsx";
import { AddKeyed, KeyedTools } from "./keyed-group.tsx";
import type { Group, Leaf, Node } from "./leaf.ts";

function isLeaf(found: unknown): found is Leaf {
  return isObject(found) && found.is === "leaf";
}

function isGroup(found: unknown): found is Group {
  return isObject(found) && found.is === "group";
}

function LeafField({ uiSchema }: FieldProps) {
  const leaf: unknown = uiSchema?.["ui:options"]?.leaf;
  return isLeaf(leaf) ? <DraftField leaf={leaf} /> : null;
}

/** A value brings its own label, help and errors. */
function BareField({ children, hidden }: FieldTemplateProps) {
  return hidden ? null : children;
}

function GroupTemplate({ title, properties, uiSchema }: ObjectFieldTemplateProps) {
  const members = properties.map(({ name, content }) => <div key={name}>{content}</div>);
  const group: unknown = uiSchema?.["ui:options"]?.group;
  const within: unknown = uiSchema?.["ui:options"]?.within;
  if (!isGroup(group)) return <>{members}</>;
  return (
    <fieldset className="jb-group">
      <legend>
        {title} {isGroup(within) && within.keyed && <KeyedTools group={group} within={within} />}
      </legend>
      {members}
      <AddKeyed group={group} />
    </fieldset>
  );
}

const Form = withTheme({
  ...Theme,
  fields: { LeafField },
  templates: { ...Theme.templates, FieldTemplate: BareField, ObjectFieldTemplate: GroupTemplate },
});

/** Each input holds its own value to the meta-schema as it is typed, and the server the whole draft. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
};

function schemaOf(members: readonly Node[], language: Language): RJSFSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      members.map((node) => {
        const name = node.place.at(-1) ?? "";
        // rjsf leaves out what has an empty schema.
        if (node.is === "leaf") return [name, { title: node.words.title[language] }];
        return [name, { ...schemaOf(node.members, language), title: node.title[language] }];
      }),
    ),
  };
}

function uiSchemaOf(members: readonly Node[], group?: Group, within?: Group): UiSchema {
  return {
    "ui:options": { group, within },
    "ui:order": members.map(({ place }) => place.at(-1) ?? ""),
    ...Object.fromEntries(
      members.map((node) => [
        node.place.at(-1) ?? "",
        node.is === "leaf" ? { "ui:field": "LeafField", "ui:options": { leaf: node } } : uiSchemaOf(node.members, node, group),
      ]),
    ),
  };
}

interface EntryFormProps {
  readonly members: readonly Node[];
  readonly language: Language;
  readonly value: unknown;
}

export function EntryForm({ members, language, value }: EntryFormProps) {
  return (
    <Form
      tagName="div"
      schema={schemaOf(members, language)}
      uiSchema={uiSchemaOf(members)}
      formData={value}
      validator={validator}
      showErrorList={false}
      noHtml5Validate
      noValidate
      experimental_defaultFormStateBehavior={{ constAsDefaults: "never", emptyObjectFields: "skipDefaults" }}
    >
      {/* No button: every value is handed on as it is changed. */}
      <span />
    </Form>
  );
}
