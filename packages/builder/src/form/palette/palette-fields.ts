/** The fields a form may ask, grouped by the form that asks them, so that they are found where people know them from. */
import { type EffectivePolicy, findAt, findKind, isObject, once, type Text, usagesOf } from "@jiefen/policy";
import { findText } from "../../draft/text-at.ts";
import { fieldsPath, intakePath } from "../arrange/outline.ts";
import { type FieldKind, kindOfField } from "../field/field-kind.ts";

export interface PaletteField {
  readonly name: string;
  readonly title: Text;
  readonly kind: FieldKind;
}

export interface PaletteGroup {
  /** The form; absent for what no form asks yet. */
  readonly path?: string;
  readonly title?: Text;
  readonly fields: readonly PaletteField[];
}

type Documents = EffectivePolicy["documents"];

/** What is asked of each item of a list cannot stand on a form by itself. */
function isItem(documents: Documents, name: string): boolean {
  return usagesOf({ documents }, name).some(({ kind, path }) => kind === "asks" && path === fieldsPath);
}

function orderOf(documents: Documents, path: string): number {
  const order = findAt(documents[path], ["x-order"]);
  return typeof order === "number" ? order : 0;
}

/** Intake first, then dispute types and records, each in its order. */
function formPaths(documents: Documents): readonly string[] {
  const rank = (path: string) => (path === intakePath ? 0 : findKind(path)?.kind === "disputeType" ? 1 : 2);
  const asks = (path: string) => ["disputeType", "record"].includes(findKind(path)?.kind ?? "");
  return Object.keys(documents)
    .filter(asks)
    .sort((one, other) => rank(one) - rank(other) || orderOf(documents, one) - orderOf(documents, other));
}

/** Each field stands in the first group that asks it. Fields out of use are left out. */
export const paletteOf = once((documents: Documents): readonly PaletteGroup[] => {
  const library = documents[fieldsPath];
  const left = new Map<string, PaletteField>();
  for (const [name, field] of Object.entries(isObject(library) ? library : {})) {
    const title = findText({ documents }, fieldsPath, [name, "title"]);
    if (title && isObject(field) && field.retired !== true && !isItem(documents, name))
      left.set(name, { name, title, kind: kindOfField(field) });
  }
  const groups = formPaths(documents).flatMap((path): readonly PaletteGroup[] => {
    const asked = findAt(documents[path], ["properties"]);
    const fields = Object.keys(isObject(asked) ? asked : {}).flatMap((name) => left.get(name) ?? []);
    for (const { name } of fields) left.delete(name);
    const title = findText({ documents }, path, ["title"]);
    return title && fields.length > 0 ? [{ path, title, fields }] : [];
  });
  return left.size > 0 ? [...groups, { fields: [...left.values()] }] : groups;
});

/** By part of the title in either language, and by kind. */
export function sought(groups: readonly PaletteGroup[], text: string, kind: FieldKind | undefined): readonly PaletteGroup[] {
  const words = text.trim().toLowerCase();
  const fits = ({ title, kind: its }: PaletteField) =>
    (kind === undefined || its === kind) && (title.zh.includes(words) || title.en.toLowerCase().includes(words));
  return groups.map((group) => ({ ...group, fields: group.fields.filter(fits) })).filter(({ fields }) => fields.length > 0);
}
