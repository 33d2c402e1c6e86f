/** Sets values in a layer's effective documents, and derives from them what the layer itself has to write: the smallest patch. */
import {
  documentKinds,
  type EffectivePolicy,
  fileName,
  findAt,
  findKind,
  guardFile,
  type Issue,
  isObject,
  isSameJson,
  noPlace,
  ownPatch,
  type PolicyFile,
  type Segments,
  segmentsOf,
  setAt,
} from "@jiefen/policy";
import type { DraftChange, FileChange } from "./draft.ts";

/** What is changed: a layer's own files, what they come to, and the policy above, if there is one. */
export interface Subject {
  readonly layer: string;
  readonly files: readonly PolicyFile[];
  readonly effective: EffectivePolicy;
  readonly above?: EffectivePolicy;
}

export interface Applied {
  /** Only those that differ. */
  readonly files: readonly FileChange[];
  /** Why nothing may be changed so. */
  readonly refused: readonly Issue[];
}

/** Changes are made in order; of documents not named nothing is touched. */
export function applyChanges(subject: Subject, changes: readonly DraftChange[]): Applied {
  const targets = new Map<string, unknown>();
  for (const change of changes) {
    const { path } = change;
    const place = { file: fileName(subject.layer, path), pointer: change.pointer };
    const kind = findKind(path)?.kind;
    const specification = kind === undefined ? undefined : documentKinds[kind];
    if (specification?.validity !== "released" || specification.layering === "own") return refusal(place, notEditable);
    const guarded = guardFile({ layer: subject.layer, path, content: change.value ?? null });
    if (guarded.length > 0) return { files: [], refused: guarded };
    const before = targets.has(path) ? targets.get(path) : subject.effective.documents[path];
    const after = changed(subject, before, change);
    if (after === noPlace) return refusal(place, nowhere);
    const unsafe = after === undefined ? [] : guardFile({ layer: subject.layer, path, content: after });
    if (unsafe.length > 0) return { files: [], refused: unsafe };
    targets.set(path, after);
  }
  return { files: [...targets].flatMap(([path, target]) => fileChange(subject, path, target)), refused: [] };
}

function changed({ above }: Subject, document: unknown, { path, pointer, value }: DraftChange): unknown {
  const place = segmentsOf(pointer);
  if (value !== undefined) return setAt(document, place, value);
  const inherited = above === undefined ? undefined : findAt(above.documents[path], place);
  if (inherited !== undefined) return setAt(document, place, inherited);
  if (findAt(document, place) === undefined) return document;
  return above === undefined ? setAt(document, place, undefined) : withoutEmpty(document, above.documents[path], place);
}

/** Takes a place away, and what is left empty around it if the layer above has nothing there either. */
function withoutEmpty(document: unknown, above: unknown, place: Segments): unknown {
  const removed = setAt(document, place, undefined);
  const around = place.slice(0, -1);
  if (removed === noPlace || place.length === 0) return removed;
  const left = findAt(removed, around);
  const empty = isObject(left) && Object.keys(left).length === 0;
  return empty && findAt(above, around) === undefined ? withoutEmpty(removed, above, around) : removed;
}

function fileChange({ layer, files, above }: Subject, path: string, target: unknown): readonly FileChange[] {
  const before = files.find((file) => file.layer === layer && file.path === path)?.content;
  const after = above === undefined ? target : ownPatch(path, above.documents[path], target);
  if (before === undefined ? after === undefined : isSameJson(before, after)) return [];
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

interface Words {
  readonly code: string;
  readonly message: Issue["message"];
  readonly hint: Issue["hint"];
}

function refusal(place: Pick<Issue, "file" | "pointer">, words: Words): Applied {
  return { files: [], refused: [{ severity: "error", ...place, ...words }] };
}

const notEditable: Words = {
  code: "not-editable",
  message: { zh: "这个文件不能在草案里修改。", en: "This file cannot be changed in a draft." },
  hint: {
    zh: "草案只改随版本发布的表单和规则；机构、法定限制和日历随时生效，请到“机构”中修改。",
    en: "A draft changes forms and rules that are released; organisation, guards and calendar hold at once and are changed under Organisation.",
  },
};

const nowhere: Words = {
  code: "no-such-place",
  message: { zh: "文件里没有这个位置。", en: "The document has no such place." },
  hint: {
    zh: "请刷新草案，从列表中选择要修改的内容；一组值请整组填写。",
    en: "Reload the draft and choose the value from the list; write lists as a whole.",
  },
};
