/** Forms: intake joined with each dispute type's own questions, and the forms of later steps. */
import type { FieldsDocument, PropertyDocument } from "../document/fields.ts";
import type { DisputeTypeDocument, RecordDocument, SectionDocument } from "../document/form.ts";
import type { Segments } from "../document/pointer.ts";
import { isWidget } from "../document/widgets.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { DisputeType, Form, JsonSchema, Question, RecordForm, Section } from "../policy/form.ts";
import type { Language, Text } from "../policy/text.ts";
import { disputeTypesOf, findDocument, intakePath, recordsOf } from "./documents.ts";
import { fieldsPath, itemProperties, optionsOf } from "./field-facts.ts";
import { narrowed, objectSchema, questionSchema } from "./schema.ts";
import { ordered, type Sources } from "./sources.ts";
import { uiSchemaOf } from "./ui-schema.ts";

interface Part {
  readonly path: string;
  readonly form: DisputeTypeDocument | RecordDocument;
}

/** By x-order, then id; retired types stay, marked, for the records that have them. */
export function disputeTypes(policy: ValidPolicy, sources: Sources): readonly DisputeType[] {
  const intake = recordsOf(policy).find(([, path]) => path === intakePath);
  const order = new Map(ordered(Object.fromEntries(disputeTypesOf(policy).map(([id, , form]) => [id, form]))).map(([id], at) => [id, at]));
  return [...disputeTypesOf(policy)]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([id, path, form]) => ({
      ...formOf(policy, sources, id, [...(intake ? [{ path: intake[1], form: intake[2] }] : []), { path, form }]),
      mapsTo: form["x-mapsTo"] ?? {},
      restricted: form["x-restricted"] ?? false,
      retired: form.retired ?? false,
    }));
}

/** Every record but intake, which is part of each dispute type. */
export function recordForms(policy: ValidPolicy, sources: Sources): Readonly<Record<string, RecordForm>> {
  return Object.fromEntries(
    recordsOf(policy)
      .filter(([, path, form]) => path !== intakePath && !form.retired)
      .map(([id, path, form]) => [id, { ...formOf(policy, sources, id, [{ path, form }]), repeats: form["x-repeats"] ?? false }]),
  );
}

function formOf(policy: ValidPolicy, sources: Sources, id: string, parts: readonly Part[]): Form {
  const fields = findDocument(policy, fieldsPath) ?? {};
  const sections = sectionsOf(parts, sources);
  const asked = new Map<string, Asked>();
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.form.properties)) {
      const before = asked.get(name);
      asked.set(name, {
        property: { ...before?.property, ...property },
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
  const expander = new Expander(fields, sources);
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

interface Asked {
  readonly property: PropertyDocument;
  /** The form that asks it last, and those whose title and help count. */
  readonly path: string;
  readonly titleIn: string;
  readonly helpIn: string;
}

interface Expanded {
  readonly question: Question;
  readonly schema: Readonly<Record<Language, JsonSchema>>;
}

/** Puts the library field in the place of each `$ref`, with what the form narrows. */
class Expander {
  readonly #fields: FieldsDocument;
  readonly #sources: Sources;

  constructor(fields: FieldsDocument, sources: Sources) {
    this.#fields = fields;
    this.#sources = sources;
  }

  expand(name: string, asked: Asked, section: string): Expanded {
    return this.#expandAt(name, asked, section, ["properties", name]);
  }

  #expandAt(name: string, asked: Asked, section: string, pointer: Segments): Expanded {
    const { property } = asked;
    const library = this.#fields[name];
    if (!library) throw new Error(`A valid policy has the field \`${name}\`, but it is missing here.`);
    const field = narrowed(library, property);
    const widget = field["x-widget"];
    const words = (key: "title" | "help"): Text | undefined => {
      const own = property[key];
      if (own !== undefined) return this.#sources.text(key === "title" ? asked.titleIn : asked.helpIn, [...pointer, key], own);
      return library[key] === undefined ? undefined : this.#sources.text(fieldsPath, [name, key], library[key]);
    };
    const wording = {
      title: words("title") ?? { zh: name, en: name },
      help: words("help"),
      options: optionsOf(this.#sources, name, library),
    };
    const items = this.#items(name, field);
    const schemaIn = (language: Language) =>
      questionSchema(
        field,
        wording,
        items && Object.fromEntries(items.map((item) => [item.question.fact, item.schema[language]])),
        language,
      );
    return {
      question: {
        fact: name,
        title: wording.title,
        ...(wording.help && { help: wording.help }),
        section,
        required: property["x-required"] ?? false,
        ...(property["x-showWhen"] && { showWhen: property["x-showWhen"] }),
        ...(widget !== undefined && isWidget(widget) && { widget }),
        ...(field["x-unit"] !== undefined && { unit: field["x-unit"] }),
        ...(field["x-count"] && { count: true }),
        ...(field["x-sensitivity"] && { sensitivity: field["x-sensitivity"] }),
        ...(items && { items: items.map((item) => item.question) }),
        retired: (property.retired ?? false) || (library.retired ?? false),
        layer: this.#sources.layer(asked.path, pointer),
      },
      schema: { zh: schemaIn("zh"), en: schemaIn("en") },
    };
  }

  #items(list: string, field: FieldsDocument[string]): readonly Expanded[] | undefined {
    const properties = itemProperties(field);
    if (!properties) return undefined;
    return Object.entries(properties)
      .sort(([a, first], [b, second]) => orderOf(first) - orderOf(second) || (a < b ? -1 : 1))
      .map(([name, property]) =>
        this.#expandAt(name, { property, path: fieldsPath, titleIn: fieldsPath, helpIn: fieldsPath }, "", [
          list,
          "items",
          "properties",
          name,
        ]),
      );
  }
}

function orderOf(property: PropertyDocument): number {
  return property["x-order"] ?? Number.MAX_SAFE_INTEGER;
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
