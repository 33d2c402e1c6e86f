/** A form document as it is arranged: its parts in order, and in each the questions, with those that every type asks. */
import { findAt, findKind, isObject, type Text } from "@jiefen/policy";
import type { Drafted } from "../../draft/drafted.ts";
import { isEditable, mayAdd } from "../../draft/hold.ts";
import { findText } from "../../draft/text-at.ts";
import { unordered } from "../../entry/order.ts";
import { type FieldKind, kindOfField } from "../field/field-kind.ts";

export interface OutlinedQuestion {
  readonly name: string;
  readonly title: Text;
  readonly order: number;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly conditional: boolean;
  readonly retired: boolean;
  /** This layer put it on the form. */
  readonly added: boolean;
  /** Asked by every type, and changed on the form they share. */
  readonly shared: boolean;
  /** Its position may be written. */
  readonly movable: boolean;
  /** It may go to another part. */
  readonly sectionable: boolean;
}

export interface OutlinedSection {
  readonly id: string;
  readonly title: Text;
  readonly order: number;
  readonly noneOfThese: boolean;
  readonly shared: boolean;
  readonly added: boolean;
  readonly movable: boolean;
  readonly questions: readonly OutlinedQuestion[];
}

export const fieldsPath = "schemas/fields.json";
export const intakePath = "schemas/records/intake.json";

function entriesAt(document: unknown, key: string) {
  const found = findAt(document, [key]);
  return Object.entries(isObject(found) ? found : {}).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []));
}

/** By order; of equals the name decides, as in the compiled form. */
export function inOrder(one: { readonly order: number; readonly name: string }, other: { readonly order: number; readonly name: string }) {
  return one.order - other.order || (one.name < other.name ? -1 : 1);
}

function isShared(drafted: Drafted, path: string): boolean {
  return findKind(path)?.kind === "disputeType" && drafted.policy.documents[intakePath] !== undefined;
}

/** Every question of the form, by the id of its part. */
function questionsOf(drafted: Drafted, path: string, shared: boolean) {
  const { policy, above } = drafted;
  const document = policy.documents[path];
  return entriesAt(document, "properties").map(([name, property]) => {
    const place = ["properties", name];
    const field = findAt(policy.documents[fieldsPath], [name]);
    const title = findText(policy, path, [...place, "title"]) ?? findText(policy, fieldsPath, [name, "title"]);
    const question: OutlinedQuestion = {
      name,
      title: title ?? { zh: name, en: name },
      order: typeof property["x-order"] === "number" ? property["x-order"] : unordered,
      kind: kindOfField(field),
      required: property["x-required"] === true,
      conditional: property["x-showWhen"] !== undefined,
      retired: property.retired === true || (isObject(field) && field.retired === true),
      added: above !== undefined && findAt(above.documents[path], place) === undefined,
      shared,
      movable: !shared && isEditable(drafted, path, [...place, "x-order"]),
      sectionable: !shared && isEditable(drafted, path, [...place, "x-section"]),
    };
    return { section: property["x-section"], question };
  });
}

function sectionsOf(drafted: Drafted, path: string, shared: boolean): readonly Omit<OutlinedSection, "questions">[] {
  const { policy, above } = drafted;
  return entriesAt(policy.documents[path], "x-sections").map(([id, section]) => ({
    id,
    title: findText(policy, path, ["x-sections", id, "title"]) ?? { zh: id, en: id },
    order: typeof section["x-order"] === "number" ? section["x-order"] : unordered,
    noneOfThese: section["x-noneOfThese"] === true,
    shared,
    added: above !== undefined && findAt(above.documents[path], ["x-sections", id]) === undefined,
    movable: !shared && isEditable(drafted, path, ["x-sections", id, "x-order"]),
  }));
}

/** What a dispute type says of a part or question that every type has counts for it. */
export function outlineOf(drafted: Drafted, path: string): readonly OutlinedSection[] {
  const above = isShared(drafted, path) ? [intakePath] : [];
  const sections = new Map(
    [...above, path].flatMap((from) => sectionsOf(drafted, from, from !== path)).map((section) => [section.id, section]),
  );
  const questions = new Map(
    [...above, path].flatMap((from) => questionsOf(drafted, from, from !== path)).map((found) => [found.question.name, found]),
  );
  const ordered = [...sections.values()].sort((one, other) => inOrder({ ...one, name: one.id }, { ...other, name: other.id }));
  const first = ordered[0]?.id;
  return ordered.map((section) => ({
    ...section,
    questions: [...questions.values()]
      .filter((found) => (typeof found.section === "string" && sections.has(found.section) ? found.section : first) === section.id)
      .map(({ question }) => question)
      .sort(inOrder),
  }));
}

export function mayAddQuestion(drafted: Drafted, path: string): boolean {
  return mayAdd(drafted, path, ["properties", "new"]);
}

export function mayAddField(drafted: Drafted): boolean {
  return mayAdd(drafted, fieldsPath, ["new"]);
}

export function mayAddSection(drafted: Drafted, path: string): boolean {
  return mayAdd(drafted, path, ["x-sections", "new"]);
}
