/** A new form of this layer: empty, or with the questions of one that is there. */
import { findAt, findKind, isObject, type JsonObject, segmentsOf } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { newName } from "../../draft/new-name.ts";
import { englishChange, englishPath } from "../../draft/text-at.ts";
import { step } from "../../entry/order.ts";
import type { Said } from "../field/new-field.ts";

export const formKinds = ["disputeType", "record"] as const;
export type FormKind = (typeof formKinds)[number];

const folders: Readonly<Record<FormKind, string>> = { disputeType: "schemas/dispute-types/", record: "schemas/records/" };

export function formPath(kind: FormKind, id: string): string {
  return `${folders[kind]}${id}.json`;
}

export interface NewForm {
  readonly kind: FormKind;
  readonly title: Said;
  /** The form whose parts and questions it begins with. */
  readonly copied?: string;
  /** Codes in the national tables, by table. */
  readonly codes: Readonly<Record<string, string>>;
  /** Filed again and again. */
  readonly repeats: boolean;
  /** What the first part of an empty form is called. */
  readonly part: Said;
}

/** Forms of a kind, by id. */
export function formsOf(drafted: Drafted, kind: FormKind): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(drafted.policy.documents).flatMap(([path, document]) => {
      const known = findKind(path);
      return known?.kind === kind && isObject(document) ? [[known.id, document] as const] : [];
    }),
  );
}

/** The code tables that forms of the policy are mapped to. */
export function codeTables(drafted: Drafted): readonly string[] {
  const tables = Object.values(formsOf(drafted, "disputeType")).flatMap((form) => {
    const maps = form["x-mapsTo"];
    return isObject(maps) ? Object.keys(maps) : [];
  });
  return [...new Set(tables)];
}

function entries(document: unknown, key: string): readonly (readonly [string, JsonObject])[] {
  const found = findAt(document, [key]);
  return Object.entries(isObject(found) ? found : {}).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []));
}

/** A part of its own stands where other types put theirs, among the parts that all have. */
function partOrder(drafted: Drafted, kind: FormKind): number {
  const orders = Object.values(kind === "disputeType" ? formsOf(drafted, kind) : {}).flatMap((form) =>
    entries(form, "x-sections").flatMap(([, { "x-order": order }]) => (typeof order === "number" ? [order] : [])),
  );
  return orders.length > 0 ? Math.min(...orders) : step;
}

/** What is out of use is not copied. */
function copy(document: unknown): { readonly "x-sections": JsonObject; readonly properties: JsonObject } {
  return {
    "x-sections": Object.fromEntries(entries(document, "x-sections")),
    properties: Object.fromEntries(entries(document, "properties").filter(([, { retired }]) => retired !== true)),
  };
}

/** The English of what is copied goes along. */
function copiedEnglish(drafted: Drafted, from: string, to: string): readonly DraftChange[] {
  const texts = findAt(drafted.policy.documents[englishPath], [from]);
  return Object.entries(isObject(texts) ? texts : {}).flatMap(([pointer, english]) =>
    typeof english === "string" && /^\/(x-sections|properties)\//.test(pointer) ? [englishChange(to, segmentsOf(pointer), english)] : [],
  );
}

export function formChanges(drafted: Drafted, form: NewForm): { readonly path: string; readonly changes: readonly DraftChange[] } {
  const { kind, title, copied, codes, repeats, part } = form;
  const forms = formsOf(drafted, kind);
  const id = newName(drafted.policy.layer, kind === "record" ? "record" : "type", title.en, new Set(Object.keys(forms)));
  const path = formPath(kind, id);
  const orders = Object.values(forms).map((one) => (typeof one["x-order"] === "number" ? one["x-order"] : 0));
  const given = copied === undefined ? undefined : forms[copied];
  const empty = { "x-sections": { main: { title: part.zh.trim(), "x-order": partOrder(drafted, kind) } }, properties: {} };
  const value = {
    title: title.zh.trim(),
    type: "object",
    "x-order": Math.max(0, ...orders) + step,
    ...(kind === "disputeType" && { "x-mapsTo": Object.fromEntries(Object.entries(codes).filter(([, code]) => code.trim() !== "")) }),
    ...(kind === "record" && repeats && { "x-repeats": true }),
    ...(given ? copy(given) : empty),
  };
  const english = (place: readonly string[], text: string) => (text.trim() === "" ? [] : [englishChange(path, place, text.trim())]);
  return {
    path,
    changes: [
      { path, pointer: "", value },
      ...english(["title"], title.en),
      ...(given && copied !== undefined
        ? copiedEnglish(drafted, formPath(kind, copied), path)
        : english(["x-sections", "main", "title"], part.en)),
    ],
  };
}
