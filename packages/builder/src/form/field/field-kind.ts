/** What a field asks for, as people tell fields apart, and the new fields that can be made. */
import { isObject } from "@jiefen/policy";

export const fieldKinds = [
  "yesNo",
  "one",
  "several",
  "number",
  "count",
  "money",
  "date",
  "text",
  "longText",
  "person",
  "phone",
  "idNumber",
  "list",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

const byWidget: Readonly<Record<string, FieldKind>> = { textarea: "longText", phone: "phone", idNumber: "idNumber" };

function textKind(field: Readonly<Record<string, unknown>>): FieldKind {
  if (field.format === "date") return "date";
  if (field["x-options"] !== undefined) return "one";
  if (field["x-identity"] === "name") return "person";
  return byWidget[String(field["x-widget"])] ?? "text";
}

export function kindOfField(field: unknown): FieldKind {
  if (!isObject(field)) return "text";
  switch (field.type) {
    case "boolean":
      return "yesNo";
    case "array":
      return isObject(field.items) && field.items.type === "object" ? "list" : "several";
    case "integer":
    case "number":
      if (field["x-unit"] === "fen") return "money";
      return field["x-count"] === true ? "count" : "number";
    default:
      return textKind(field);
  }
}

export function hasChoices(kind: FieldKind): boolean {
  return kind === "one" || kind === "several";
}

export function hasRange(kind: FieldKind): boolean {
  return kind === "number" || kind === "count" || kind === "money";
}

export function hasUnit(kind: FieldKind): boolean {
  return kind === "number" || kind === "count";
}
