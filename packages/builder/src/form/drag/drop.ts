/** What is dragged over what, and the place this stands for. Ids of dnd-kit carry both. */
import type { OutlinedSection } from "../arrange/outline.ts";
import { findQuestion, type Place, placeAfter, placeAtEnd } from "../arrange/place.ts";
import { type FieldKind, fieldKinds } from "../field/field-kind.ts";

export const idOf = {
  question: (name: string) => `question:${name}`,
  section: (id: string) => `section:${id}`,
  /** The end of a part. */
  end: (section: string) => `end:${section}`,
  field: (name: string) => `field:${name}`,
  kind: (kind: FieldKind) => `kind:${kind}`,
} as const;

export type DragId =
  | { readonly is: "question" | "section" | "end" | "field"; readonly name: string }
  | { readonly is: "kind"; readonly name: FieldKind };

export function readId(id: string | number): DragId | undefined {
  const [is = "", ...rest] = String(id).split(":");
  const name = rest.join(":");
  if (is === "question" || is === "section" || is === "end" || is === "field") return { is, name };
  const kind = fieldKinds.find((one) => one === name);
  return is === "kind" && kind ? { is, name: kind } : undefined;
}

/** Whether what is dragged may be let go there: parts among parts, everything else among questions. */
export function mayDrop(outline: readonly OutlinedSection[], dragged: DragId, target: DragId): boolean {
  if (dragged.is === "section") return target.is === "section";
  if (target.is !== "question" && target.is !== "end") return false;
  if (dragged.is !== "question") return true;
  const from = findQuestion(outline, dragged.name);
  const to = target.is === "end" ? target.name : findQuestion(outline, target.name)?.section.id;
  return from?.question.sectionable === true || from?.section.id === to;
}

/** Taking the place of a question: what came before it goes behind it, anything else before it. */
export function placeOfDrop(outline: readonly OutlinedSection[], dragged: DragId, target: DragId): Place | undefined {
  if (target.is === "end") return { section: target.name };
  if (target.is !== "question") return undefined;
  const to = findQuestion(outline, target.name);
  if (!to) return undefined;
  const from = dragged.is === "question" ? findQuestion(outline, dragged.name) : undefined;
  const forward = from?.section.id === to.section.id && from.at < to.at;
  return forward ? placeAfter(to.section, target.name) : { section: to.section.id, before: target.name };
}

/** The part before which a dragged part is put; the end where undefined. */
export function sectionBefore(outline: readonly OutlinedSection[], dragged: string, target: string): string | undefined {
  const from = outline.findIndex(({ id }) => id === dragged);
  const to = outline.findIndex(({ id }) => id === target);
  return from < to ? outline[to + 1]?.id : target;
}

/** Where a click in the palette puts a question while no place has been chosen: behind the open question, else into the first own part. */
export function defaultPlace(outline: readonly OutlinedSection[], open: string | undefined): Place | undefined {
  const found = open === undefined ? undefined : findQuestion(outline, open);
  if (found) return placeAfter(found.section, found.question.name);
  const section = outline.find(({ shared }) => !shared) ?? outline[0];
  return section && placeAtEnd(section);
}
