/** The changes that put questions and parts of a form at a place: one where there is room. */
import { pointerOf } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { newName } from "../../draft/new-name.ts";
import { englishChange } from "../../draft/text-at.ts";
import { orderChanges } from "../../entry/order.ts";
import { fieldChanges, type NewField, type Said } from "../field/new-field.ts";
import type { OutlinedQuestion, OutlinedSection } from "./outline.ts";
import { findQuestion, type Place, positionOf } from "./place.ts";

/** Why something cannot be put where it was asked to go. */
export type Refusal = "fixedOrder" | "fixedSection" | "noRoom";

export type Moved = { readonly changes: readonly DraftChange[] } | { readonly refusal: Refusal };

function orderChange(path: string, group: "properties" | "x-sections", name: string, value: number): DraftChange {
  return { path, pointer: pointerOf([group, name, "x-order"]), value };
}

/** The rows of a part with one put among them, and the numbers this takes. */
function inserted(questions: readonly OutlinedQuestion[], row: OutlinedQuestion, place: Place) {
  const others = questions.filter(({ name }) => name !== row.name);
  const at = positionOf(others, place);
  return orderChanges([...others.slice(0, at), row, ...others.slice(at)], at);
}

/** No change where it already stands there. */
export function moveQuestion(path: string, outline: readonly OutlinedSection[], name: string, place: Place): Moved {
  const found = findQuestion(outline, name);
  const section = outline.find(({ id }) => id === place.section);
  if (!found || !section || place.before === name) return { changes: [] };
  const { question } = found;
  const away = found.section.id !== section.id;
  if (!away && found.section.questions[found.at + 1]?.name === place.before) return { changes: [] };
  if (away && !question.sectionable) return { refusal: "fixedSection" };
  if (!question.movable) return { refusal: "fixedOrder" };
  const orders = inserted(section.questions, question, place);
  if (!orders) return { refusal: "noRoom" };
  const moved = away ? [{ path, pointer: pointerOf(["properties", name, "x-section"]), value: section.id }] : [];
  return { changes: [...moved, ...[...orders].map(([one, order]) => orderChange(path, "properties", one, order))] };
}

/** `before` is another part; the end where absent. */
export function moveSection(path: string, outline: readonly OutlinedSection[], id: string, before: string | undefined): Moved {
  const section = outline.find((one) => one.id === id);
  if (!section || id === before) return { changes: [] };
  if (!section.movable) return { refusal: "fixedOrder" };
  const others = outline.filter((one) => one.id !== id);
  const found = others.findIndex((one) => one.id === before);
  const at = found === -1 ? others.length : found;
  if (outline[at]?.id === id) return { changes: [] };
  const rows = [...others.slice(0, at), section, ...others.slice(at)].map(({ id: name, order, movable }) => ({ name, order, movable }));
  const orders = orderChanges(rows, at);
  if (!orders) return { refusal: "noRoom" };
  return { changes: [...orders].map(([one, order]) => orderChange(path, "x-sections", one, order)) };
}

const fresh = {
  order: 0,
  movable: true,
  required: false,
  conditional: false,
  retired: false,
  added: true,
  shared: false,
  sectionable: true,
};

/** A question on a field of the library. */
export function addQuestion(path: string, outline: readonly OutlinedSection[], name: string, place: Place): Moved {
  const section = outline.find(({ id }) => id === place.section);
  if (!section) return { changes: [] };
  const orders = inserted(section.questions, { ...fresh, name, kind: "text", title: { zh: name, en: name } }, place);
  if (!orders) return { refusal: "noRoom" };
  const value = { $ref: `fields.json#/${name}`, "x-section": section.id, "x-order": orders.get(name) };
  const others = [...orders].filter(([one]) => one !== name).map(([one, order]) => orderChange(path, "properties", one, order));
  return { changes: [{ path, pointer: pointerOf(["properties", name]), value }, ...others] };
}

/** A new field of the library and the question on it, made together. */
export function addNewField(
  drafted: Drafted,
  path: string,
  outline: readonly OutlinedSection[],
  field: NewField,
  place: Place,
): Moved & { readonly name: string } {
  const { name, changes } = fieldChanges(drafted, field);
  const asked = addQuestion(path, outline, name, place);
  return "refusal" in asked ? { ...asked, name } : { name, changes: [...changes, ...asked.changes] };
}

/** A part at the end of the form. */
export function addSection(
  drafted: Drafted,
  path: string,
  outline: readonly OutlinedSection[],
  title: Said,
): { readonly id: string; readonly changes: readonly DraftChange[] } {
  const id = newName(drafted.policy.layer, "part", title.en, new Set(outline.map((section) => section.id)));
  const order = Math.max(0, ...outline.map((section) => section.order)) + 10;
  const place = ["x-sections", id];
  const english = title.en.trim() === "" ? [] : [englishChange(path, [...place, "title"], title.en.trim())];
  return { id, changes: [{ path, pointer: pointerOf(place), value: { title: title.zh.trim(), "x-order": order } }, ...english] };
}
