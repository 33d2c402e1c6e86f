/** One question as plain draft-07, in one language. Every question also takes `null`: asked and not known. */
import type { FieldDocument, PropertyDocument } from "../document/fields.ts";
import type { Option } from "../policy/fact.ts";
import type { JsonSchema } from "../policy/form.ts";
import type { Language, Text } from "../policy/text.ts";
import { typeOf } from "./field-facts.ts";

/** Limits for what the library leaves open: characters of a text, items of a list, and numbers whose sums stay exact. */
const mostCharacters = 2000;
const mostItems = 200;
const greatestNumber = 1e12;
/** Codes and item ids. */
const mostIdCharacters = 64;

const notKnown: Text = { zh: "不清楚", en: "Not known" };

export interface Wording {
  readonly title: Text;
  readonly help?: Text;
  readonly options?: readonly Option[];
}

/** `field` with the narrower limits of the form's property already laid over it. `items` are the properties of a list's item. */
export function questionSchema(
  field: FieldDocument,
  wording: Wording,
  items: Readonly<Record<string, JsonSchema>> | undefined,
  language: Language,
): JsonSchema {
  const words = { title: wording.title[language], ...(wording.help && { description: wording.help[language] }) };
  switch (typeOf(field)) {
    case "boolean":
      return { ...words, type: ["boolean", "null"] };
    case "integer":
    case "number":
      return { ...words, ...numberSchema(field) };
    case "date":
      return { ...words, type: ["string", "null"], format: "date" };
    case "code":
      return { ...words, type: ["string", "null"], oneOf: [...choices(wording, language), { const: null, title: notKnown[language] }] };
    case "codes":
      return {
        ...words,
        type: ["array", "null"],
        ...itemLimits(field),
        uniqueItems: true,
        items: { type: "string", oneOf: choices(wording, language) },
      };
    case "list":
      return { ...words, type: ["array", "null"], ...itemLimits(field), items: objectSchema({ id: itemId, ...items }) };
    case "text":
      return {
        ...words,
        type: ["string", "null"],
        ...(field.minLength !== undefined && { minLength: field.minLength }),
        maxLength: field.maxLength ?? mostCharacters,
        ...(field.pattern !== undefined && { pattern: field.pattern }),
      };
  }
}

/** An object that holds these properties, any of them, and no others. */
export function objectSchema(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, additionalProperties: false };
}

/** What a form's property may narrow of the library's field. */
export function narrowed(field: FieldDocument, property: PropertyDocument): FieldDocument {
  const { minimum, maximum, minItems, maxItems, maxLength } = property;
  return {
    ...field,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

const itemId: JsonSchema = { type: "string", minLength: 1, maxLength: mostIdCharacters };

function numberSchema(field: FieldDocument): JsonSchema {
  const bounds = { minimum: field.minimum ?? -greatestNumber, maximum: field.maximum ?? greatestNumber };
  if (!field["x-count"]) return { type: [field.type, "null"], ...bounds };
  const bound = { type: field.type, ...bounds };
  return {
    anyOf: [bound, { ...objectSchema({ atLeast: bound, atMost: bound }), minProperties: 1 }, { type: "null" }],
  };
}

function itemLimits(field: FieldDocument): JsonSchema {
  return {
    ...(field.minItems !== undefined && { minItems: field.minItems }),
    maxItems: Math.min(field.maxItems ?? mostItems, mostItems),
  };
}

function choices(wording: Wording, language: Language): readonly JsonSchema[] {
  return (wording.options ?? []).map((option) => ({ const: option.id, title: option.title[language] }));
}
