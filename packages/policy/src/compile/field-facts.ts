/** The facts of the field library, and which list each belongs to. */
import type { FieldDocument, FieldsDocument, PropertyDocument } from "../document/fields.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Fact, FactType, Option } from "../policy/fact.ts";
import { disputeTypesOf, findDocument, intakePath, recordsOf } from "./documents.ts";
import { orderOf } from "./order.ts";
import type { Sources } from "./sources.ts";

export const fieldsPath = "schemas/fields.json";

/** The type of fact a field declares. */
export function typeOf(field: FieldDocument): FactType {
  if (field.type === "array") return field.items?.type === "object" ? "list" : "codes";
  if (field.type !== "string") return field.type;
  if (field["x-options"]) return "code";
  return field.format === "date" ? "date" : "text";
}

/** The names an item of the field's list may hold; undefined where the field is no list of items. */
export function itemProperties(field: FieldDocument): Readonly<Record<string, PropertyDocument>> | undefined {
  return field.items?.type === "object" ? field.items.properties : undefined;
}

/** Options in display order, with the retired ones, since records may hold them. */
export function optionsOf(sources: Sources, name: string, field: FieldDocument): readonly Option[] | undefined {
  const documents = field["x-options"];
  if (!documents) return undefined;
  return Object.entries(documents)
    .sort(([a, first], [b, second]) => (first["x-order"] ?? first.rank ?? 0) - (second["x-order"] ?? second.rank ?? 0) || (a < b ? -1 : 1))
    .map(([id, option]) => ({
      id,
      title: sources.text(fieldsPath, [name, "x-options", id, "title"], option.title),
      ...(option.rank !== undefined && { rank: option.rank }),
      retired: option.retired ?? false,
    }));
}

/** One fact per field, and one list per repeating record. */
export function fieldFacts(policy: ValidPolicy, sources: Sources): readonly Fact[] {
  const fields = findDocument(policy, fieldsPath) ?? {};
  const lists = listsOf(policy, fields);
  const facts = Object.entries(fields).map(([name, field]): Fact => {
    const options = optionsOf(sources, name, field);
    const list = [...lists].find(([, { names }]) => names.includes(name))?.[0];
    const items = itemProperties(field);
    return {
      name,
      title: sources.text(fieldsPath, [name, "title"], field.title),
      type: typeOf(field),
      ...(field["x-unit"] !== undefined && { unit: field["x-unit"] }),
      ...(field.minimum !== undefined && { minimum: field.minimum }),
      ...(field.maximum !== undefined && { maximum: field.maximum }),
      ...(options && { options, ordered: options.length > 0 && options.every((option) => option.rank !== undefined) }),
      ...(items && { items: inOrder(items) }),
      ...(field["x-synthetic"] && { synthetic: field["x-synthetic"] }),
      origin: {
        kind: "field",
        ...(list !== undefined && { list }),
        ...(field["x-sensitivity"] && { sensitivity: field["x-sensitivity"] }),
        ...(field["x-identity"] && { identity: field["x-identity"] }),
      },
      layer: sources.layer(fieldsPath, [name]),
    };
  });
  const records = [...lists].flatMap(([name, { title, path, names }]): readonly Fact[] =>
    path === undefined
      ? []
      : [
          {
            name,
            title: sources.text(path, ["title"], title),
            type: "list",
            items: names,
            origin: { kind: "case" },
            layer: sources.layer(path, []),
          },
        ],
  );
  return [...facts, ...records];
}

function inOrder(properties: Readonly<Record<string, PropertyDocument>>): readonly string[] {
  return Object.entries(properties)
    .sort(([a, first], [b, second]) => orderOf(first) - orderOf(second) || (a < b ? -1 : 1))
    .map(([name]) => name);
}

interface List {
  readonly title: string;
  /** The record's file, for a repeating record. */
  readonly path?: string;
  readonly names: readonly string[];
}

/** Fields of items and repeating records, by the names only they ask: what a form of the case asks too is a fact of the case. */
function listsOf(policy: ValidPolicy, fields: FieldsDocument): ReadonlyMap<string, List> {
  const records = recordsOf(policy);
  const ofTheCase = new Set(
    [...disputeTypesOf(policy), ...records.filter(([, path, record]) => path === intakePath || !record["x-repeats"])].flatMap(
      ([, , form]) => Object.keys(form.properties),
    ),
  );
  const own = (names: readonly string[]) => names.filter((name) => !ofTheCase.has(name));
  const lists = new Map<string, List>();
  for (const [name, field] of Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const items = itemProperties(field);
    if (items) lists.set(name, { title: field.title, names: own(inOrder(items)) });
  }
  for (const [id, path, record] of records) {
    if (record["x-repeats"]) lists.set(id, { title: record.title, path, names: own(inOrder(record.properties)) });
  }
  return lists;
}
