/** A field of the library, made from what an administrator says of it: its value and its English. */
import { isObject, type Unit } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { newName } from "../../draft/new-name.ts";
import { englishChange } from "../../draft/text-at.ts";
import { fieldsPath } from "../arrange/outline.ts";
import { type FieldKind, hasChoices, hasRange, hasUnit } from "./field-kind.ts";

export interface Said {
  readonly zh: string;
  readonly en: string;
}

export interface NewField {
  readonly kind: FieldKind;
  readonly title: Said;
  readonly help: Said;
  readonly unit?: Unit;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly choices: readonly Said[];
  /** Of a list: what is asked first of each item. */
  readonly item: Said;
}

export const nothingSaid: Said = { zh: "", en: "" };

export function emptyField(kind: FieldKind): NewField {
  return { kind, title: nothingSaid, help: nothingSaid, choices: [nothingSaid, nothingSaid], item: nothingSaid };
}

/** Names of choices: letters, so that they sort and are no numbers. */
export function choiceName(index: number): string {
  return `choice${String.fromCharCode(97 + (index % 26))}${index >= 26 ? Math.floor(index / 26) : ""}`;
}

export function namedChoices({ choices }: NewField): readonly Said[] {
  return choices.filter(({ zh }) => zh.trim() !== "");
}

const text = { type: "string", maxLength: 200 } as const;

const shapes: Readonly<Record<FieldKind, Readonly<Record<string, unknown>>>> = {
  yesNo: { type: "boolean" },
  one: { type: "string" },
  several: { type: "array", items: { type: "string" } },
  number: { type: "integer" },
  count: { type: "integer", minimum: 0, "x-count": true },
  money: { type: "integer", minimum: 0, "x-unit": "fen" },
  date: { type: "string", format: "date" },
  text,
  longText: { type: "string", maxLength: 2000, "x-widget": "textarea" },
  person: { ...text, maxLength: 60, "x-sensitivity": "personal" },
  phone: { ...text, maxLength: 30, "x-widget": "phone", "x-sensitivity": "personal" },
  idNumber: { ...text, maxLength: 18, "x-widget": "idNumber", "x-sensitivity": "personal" },
  list: { type: "array" },
};

/** What the field needs besides its title, by kind. */
function details(field: NewField, item: string): Readonly<Record<string, unknown>> {
  const { kind, unit, minimum, maximum } = field;
  const options = namedChoices(field).map(({ zh }, index) => [choiceName(index), { title: zh.trim(), "x-order": (index + 1) * 10 }]);
  const asked = { [item]: { $ref: `fields.json#/${item}`, "x-order": 10, "x-required": true } };
  return {
    ...(hasUnit(kind) && { "x-unit": unit ?? (kind === "count" ? "times" : undefined) }),
    ...(hasRange(kind) && minimum !== undefined && { minimum }),
    ...(hasRange(kind) && maximum !== undefined && { maximum }),
    ...(hasChoices(kind) && { "x-options": Object.fromEntries(options) }),
    ...(kind === "list" && { items: { type: "object", properties: asked } }),
  };
}

function defined(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

function english(place: readonly string[], said: string): readonly DraftChange[] {
  return said.trim() === "" ? [] : [englishChange(fieldsPath, place, said.trim())];
}

/** The changes that make a field, and the name it gets. A list brings the field that is asked of each item along. */
export function fieldChanges(drafted: Drafted, field: NewField): { readonly name: string; readonly changes: readonly DraftChange[] } {
  const library = drafted.policy.documents[fieldsPath];
  const taken = new Set(Object.keys(isObject(library) ? library : {}));
  const name = newName(drafted.policy.layer, field.kind, field.title.en, taken);
  const item = newName(drafted.policy.layer, "item", `${field.title.en} ${field.item.en}`, new Set([...taken, name]));
  const help = field.help.zh.trim();
  const value = defined({
    ...shapes[field.kind],
    title: field.title.zh.trim(),
    ...(help !== "" && { help }),
    ...details(field, item),
  });
  const inner =
    field.kind === "list"
      ? [
          { path: fieldsPath, pointer: `/${item}`, value: { ...text, title: field.item.zh.trim() } },
          ...english([item, "title"], field.item.en),
        ]
      : [];
  const choices = hasChoices(field.kind) ? namedChoices(field) : [];
  return {
    name,
    changes: [
      ...inner,
      { path: fieldsPath, pointer: `/${name}`, value },
      ...english([name, "title"], field.title.en),
      ...(help === "" ? [] : english([name, "help"], field.help.en)),
      ...choices.flatMap(({ en }, index) => english([name, "x-options", choiceName(index), "title"], en)),
    ],
  };
}

/** What is still to be said before the field can be made. */
export type Missing = "title" | "choices" | "item" | "range";

export function missingOf(field: NewField): readonly Missing[] {
  const { kind, title, item, minimum, maximum } = field;
  return [
    ...(title.zh.trim() === "" ? (["title"] as const) : []),
    ...(hasChoices(kind) && namedChoices(field).length < 2 ? (["choices"] as const) : []),
    ...(kind === "list" && item.zh.trim() === "" ? (["item"] as const) : []),
    ...(hasRange(kind) && minimum !== undefined && maximum !== undefined && minimum > maximum ? (["range"] as const) : []),
  ];
}
