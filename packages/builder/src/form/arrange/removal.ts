/** Taking something off a form: away if nobody can have used it, out of use if records may hold it, or not at all. */
import { findAt, pointerOf, type Segments, type Usage, usagesOf } from "@jiefen/policy";
import type { DraftChange, Drafted } from "../../draft/drafted.ts";
import { isEditable } from "../../draft/hold.ts";
import { englishAt, englishChange } from "../../draft/text-at.ts";
import { fieldsPath } from "./outline.ts";

/** `keep`: it belongs to the layer above. */
export type Removal =
  | { readonly how: "remove"; readonly changes: readonly DraftChange[]; readonly field: boolean }
  | {
      readonly how: "retire";
      readonly changes: readonly DraftChange[];
      readonly because: "records" | "used";
      readonly usages: readonly Usage[];
    }
  | { readonly how: "keep" };

/** Whether the release the draft began from has it, so that records may hold it. While that release is not known, they may. */
export function mayBeRecorded({ base }: Drafted, path: string, place: Segments): boolean {
  return base === undefined || findAt(base.documents[path], place) !== undefined;
}

function isOwn({ above }: Drafted, path: string, place: Segments): boolean {
  return above === undefined || findAt(above.documents[path], place) === undefined;
}

/** Takes a place away, with the English of the texts in it. */
function without(drafted: Drafted, path: string, place: Segments, texts: readonly Segments[]): readonly DraftChange[] {
  const written = texts.filter((text) => englishAt(drafted.policy, path, [...place, ...text]) !== "");
  return [{ path, pointer: pointerOf(place) }, ...written.map((text) => englishChange(path, [...place, ...text], ""))];
}

/** Everything that reads the fact besides this question and, for a list, the questions of its items. */
function readers(drafted: Drafted, fact: string, path: string, place: Segments): readonly Usage[] {
  const pointer = pointerOf(place);
  return usagesOf(drafted.policy, fact).filter((usage) => usage.path !== path || usage.pointer !== pointer);
}

function textsOfField(drafted: Drafted, name: string): readonly Segments[] {
  const options = findAt(drafted.policy.documents[fieldsPath], [name, "x-options"]);
  const codes = typeof options === "object" && options !== null ? Object.keys(options) : [];
  return [["title"], ["help"], ...codes.map((code) => ["x-options", code, "title"])];
}

/** Of a question on a form. A field that the draft itself made for it and nobody else reads goes with it. */
export function removeQuestion(drafted: Drafted, path: string, name: string): Removal {
  const place = ["properties", name];
  if (!isOwn(drafted, path, place)) {
    return isEditable(drafted, path, [...place, "retired"])
      ? { how: "retire", because: "records", changes: [retired(path, place)], usages: [] }
      : { how: "keep" };
  }
  const usages = readers(drafted, name, path, place);
  // What the rules read must go on being asked somewhere.
  const onlyHere = !usages.some(({ kind }) => kind === "asks");
  const reading = onlyHere ? usages.filter(({ kind }) => kind !== "parameter") : [];
  if (reading.length > 0) return { how: "retire", because: "used", changes: [retired(path, place)], usages: reading };
  if (mayBeRecorded(drafted, path, place)) return { how: "retire", because: "records", changes: [retired(path, place)], usages: [] };
  const field = usages.length === 0 && isUnknownToRecords(drafted, name);
  return {
    how: "remove",
    field,
    changes: [
      ...without(drafted, path, place, [["title"], ["help"]]),
      ...(field
        ? [name, ...ownItems(drafted, name)].flatMap((one) => without(drafted, fieldsPath, [one], textsOfField(drafted, one)))
        : []),
    ],
  };
}

function isUnknownToRecords(drafted: Drafted, field: string): boolean {
  return isOwn(drafted, fieldsPath, [field]) && !mayBeRecorded(drafted, fieldsPath, [field]);
}

/** Fields that the draft made for the items of a list and nothing else reads. */
function ownItems(drafted: Drafted, list: string): readonly string[] {
  const items = findAt(drafted.policy.documents[fieldsPath], [list, "items", "properties"]);
  const names = typeof items === "object" && items !== null ? Object.keys(items) : [];
  return names.filter((name) => isUnknownToRecords(drafted, name) && usagesOf(drafted.policy, name).length === 1);
}

/** Of one choice of a field. */
export function removeOption(drafted: Drafted, field: string, code: string): Removal {
  const place = [field, "x-options", code];
  const usages = usagesOf(drafted.policy, field).filter(({ codes }) => codes.includes(code));
  const own = isOwn(drafted, fieldsPath, place);
  if (!own && !isEditable(drafted, fieldsPath, [...place, "retired"])) return { how: "keep" };
  if (usages.length > 0) return { how: "retire", because: "used", changes: [retired(fieldsPath, place)], usages };
  if (!own || mayBeRecorded(drafted, fieldsPath, place))
    return { how: "retire", because: "records", changes: [retired(fieldsPath, place)], usages: [] };
  return { how: "remove", field: false, changes: without(drafted, fieldsPath, place, [["title"]]) };
}

/** Of a part: only an empty one of this layer can go. */
export function removeSection(drafted: Drafted, path: string, id: string, questions: number): readonly DraftChange[] | undefined {
  const place = ["x-sections", id];
  return questions === 0 && isOwn(drafted, path, place) ? without(drafted, path, place, [["title"], ["help"]]) : undefined;
}

function retired(path: string, place: Segments): DraftChange {
  return { path, pointer: pointerOf([...place, "retired"]), value: true };
}

/** Back in use. */
export function reinstated(path: string, place: Segments): DraftChange {
  return { path, pointer: pointerOf([...place, "retired"]) };
}
