/** Library fields in the place of the `$ref`s that name them. */
import type { FieldsDocument, PropertyDocument } from "../document/fields.ts";
import type { Segments } from "../document/pointer.ts";
import { isWidget } from "../document/widgets.ts";
import type { JsonSchema, Question } from "../policy/form.ts";
import type { Language, Text } from "../policy/text.ts";
import { fieldsPath, itemProperties, optionsOf } from "./field-facts.ts";
import { orderOf } from "./order.ts";
import { narrowed, questionSchema } from "./schema.ts";
import type { Sources } from "./sources.ts";

export interface Asked {
  readonly property: PropertyDocument;
  /** The form that asks it last, and those whose title and help count. */
  readonly path: string;
  readonly titleIn: string;
  readonly helpIn: string;
}

export interface Expanded {
  readonly question: Question;
  readonly schema: Readonly<Record<Language, JsonSchema>>;
}

/** Puts the library field in the place of each `$ref`, with what the form narrows. */
export class Expander {
  readonly #fields: FieldsDocument;
  readonly #sources: Sources;
  readonly #deciding: ReadonlySet<string>;
  /** Intake's questions are the same in every type: each is expanded once. */
  readonly #shared = new Map<PropertyDocument, Expanded>();

  constructor(fields: FieldsDocument, sources: Sources, deciding: ReadonlySet<string>) {
    this.#fields = fields;
    this.#sources = sources;
    this.#deciding = deciding;
  }

  expand(name: string, asked: Asked, section: string): Expanded {
    const before = this.#shared.get(asked.property);
    if (before?.question.section === section) return before;
    const expanded = this.#expandAt(name, asked, section, ["properties", name]);
    this.#shared.set(asked.property, expanded);
    return expanded;
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
        decides: property["x-required"] === true || this.#deciding.has(name),
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
