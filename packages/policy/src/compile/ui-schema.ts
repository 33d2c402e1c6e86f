/** How rjsf shows a form's questions: order, widgets, units, retired options. Nothing here depends on the language. */
import type { FieldsDocument } from "../document/fields.ts";
import type { JsonSchema, Question } from "../policy/form.ts";

export function uiSchemaOf(questions: readonly Question[], fields: FieldsDocument): JsonSchema {
  return { "ui:order": questions.map((question) => question.fact), ...propertiesOf(questions, fields) };
}

function propertiesOf(questions: readonly Question[], fields: FieldsDocument): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(questions.map((question) => [question.fact, questionUi(question, fields)]));
}

function questionUi(question: Question, fields: FieldsDocument): JsonSchema {
  const retired = Object.entries(fields[question.fact]?.["x-options"] ?? {}).flatMap(([id, option]) => (option.retired ? [id] : []));
  return {
    ...(question.count && { "ui:field": "count" }),
    ...(question.widget !== undefined && { "ui:widget": question.widget }),
    ...(question.unit !== undefined && { "ui:options": { unit: question.unit } }),
    ...(retired.length > 0 && { "ui:enumDisabled": retired }),
    ...(question.items && {
      items: {
        "ui:order": ["id", ...question.items.map((item) => item.fact)],
        id: { "ui:widget": "hidden" },
        ...propertiesOf(question.items, fields),
      },
    }),
  };
}
