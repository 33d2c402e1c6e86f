/** Forms: intake joined with each dispute type's own questions, and the forms of later steps. */
import type { PropertyDocument } from "../document/fields.ts";
import type { DisputeTypeDocument, RecordDocument, SectionDocument } from "../document/form.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { DisputeType, Form, JsonSchema, RecordForm, Section } from "../policy/form.ts";
import type { Language } from "../policy/text.ts";
import { disputeTypesOf, findDocument, intakePath, recordsOf } from "./documents.ts";
import type { Asked, Expander } from "./expander.ts";
import { fieldsPath } from "./field-facts.ts";
import { orderOf } from "./order.ts";
import { objectSchema } from "./schema.ts";
import { ordered, type Sources } from "./sources.ts";
import { uiSchemaOf } from "./ui-schema.ts";

interface Part {
  readonly path: string;
  readonly form: DisputeTypeDocument | RecordDocument;
}

/** By x-order, then id; retired types stay, marked, for the records that have them. */
export function disputeTypes(policy: ValidPolicy, sources: Sources, expander: Expander): readonly DisputeType[] {
  const intake = recordsOf(policy).find(([, path]) => path === intakePath);
  const order = new Map(ordered(Object.fromEntries(disputeTypesOf(policy).map(([id, , form]) => [id, form]))).map(([id], at) => [id, at]));
  return [...disputeTypesOf(policy)]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([id, path, form]) => ({
      ...formOf(policy, sources, expander, id, [...(intake ? [{ path: intake[1], form: intake[2] }] : []), { path, form }]),
      mapsTo: form["x-mapsTo"] ?? {},
      restricted: form["x-restricted"] ?? false,
      retired: form.retired ?? false,
    }));
}

/** Every record but intake, which is part of each dispute type. */
export function recordForms(policy: ValidPolicy, sources: Sources, expander: Expander): Readonly<Record<string, RecordForm>> {
  return Object.fromEntries(
    recordsOf(policy)
      .filter(([, path, form]) => path !== intakePath && !form.retired)
      .map(([id, path, form]) => [id, { ...formOf(policy, sources, expander, id, [{ path, form }]), repeats: form["x-repeats"] ?? false }]),
  );
}

function formOf(policy: ValidPolicy, sources: Sources, expander: Expander, id: string, parts: readonly Part[]): Form {
  const fields = findDocument(policy, fieldsPath) ?? {};
  const sections = sectionsOf(parts, sources);
  const asked = new Map<string, Asked>();
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.form.properties)) {
      const before = asked.get(name);
      asked.set(name, {
        property: before ? { ...before.property, ...property } : property,
        path: part.path,
        titleIn: property.title === undefined && before ? before.titleIn : part.path,
        helpIn: property.help === undefined && before ? before.helpIn : part.path,
      });
    }
  }
  const place = (property: PropertyDocument) => {
    const at = sections.findIndex((section) => section.id === property["x-section"]);
    return at === -1 ? sections.length : at;
  };
  const expanded = [...asked]
    .filter(([name]) => Object.hasOwn(fields, name))
    .sort(
      ([a, { property: first }], [b, { property: second }]) =>
        place(first) - place(second) || orderOf(first) - orderOf(second) || (a < b ? -1 : 1),
    )
    .map(([name, ask]) => expander.expand(name, ask, ask.property["x-section"] ?? sections[0]?.id ?? ""));
  const last = parts.at(-1);
  const title = last ? sources.text(last.path, ["title"], last.form.title) : { zh: id, en: id };
  const help = last?.form.help === undefined ? undefined : sources.text(last.path, ["help"], last.form.help);
  const schemaIn = (language: Language): JsonSchema => ({
    title: title[language],
    ...objectSchema(Object.fromEntries(expanded.map(({ question, schema }) => [question.fact, schema[language]]))),
  });
  return {
    id,
    title,
    ...(help && { help }),
    sections,
    questions: expanded.map(({ question }) => question),
    schema: { zh: schemaIn("zh"), en: schemaIn("en") },
    uiSchema: uiSchemaOf(
      expanded.map(({ question }) => question),
      fields,
    ),
  };
}

function sectionsOf(parts: readonly Part[], sources: Sources): readonly Section[] {
  const joined = new Map<string, { readonly document: SectionDocument; readonly path: string }>();
  for (const { path, form } of parts) {
    for (const [id, section] of Object.entries(form["x-sections"] ?? {})) {
      joined.set(id, { document: { ...joined.get(id)?.document, ...section }, path });
    }
  }
  return [...joined]
    .sort(([a, first], [b, second]) => first.document["x-order"] - second.document["x-order"] || (a < b ? -1 : 1))
    .map(([id, { document, path }]) => {
      const pointer = ["x-sections", id];
      return {
        id,
        title: sources.text(path, [...pointer, "title"], document.title),
        ...(document.help !== undefined && { help: sources.text(path, [...pointer, "help"], document.help) }),
        noneOfThese: document["x-noneOfThese"] ?? false,
      };
    });
}
