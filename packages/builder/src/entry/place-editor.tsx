/** One place of a draft edited apart from it: nothing reaches the draft before somebody says that this is what is to stand there. */
import { findAt, isObject, isSameJson, type Segments, segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { useState } from "react";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { isEditable } from "../draft/hold.ts";
import { withChanges } from "../draft/with-changes.ts";
import { ConfirmButton } from "../input/confirm-button.tsx";
import { inputs } from "../input/inputs.tsx";
import { EditingProvider, useEditing } from "./editing.ts";
import { EntryForm } from "./entry-form.tsx";
import { entryAt, leavesOf, type Node } from "./leaf.ts";

const words = { zh: { take: "就定这个" }, en: { take: "Choose this" } };

/** What was entered for the place, and what was changed with it elsewhere: its English. */
export interface Entered {
  readonly value: unknown;
  readonly along: readonly DraftChange[];
}

interface PlaceEditorProps {
  readonly path: string;
  readonly pointer: string;
  /** From what stands there, or from what stands above where that may not stay. */
  readonly from: "here" | "above";
  readonly busy: boolean;
  /** With nothing where it was given up. */
  readonly onDone: (entered?: Entered) => void;
}

/** What this layer took away stands as above, to be changed from there. */
function begun(drafted: Drafted, { path, pointer, from }: Pick<PlaceEditorProps, "path" | "pointer" | "from">): Drafted {
  const isGone = findAt(drafted.policy.documents[path], segmentsOf(pointer)) === undefined;
  return isGone || from === "above" ? withChanges(drafted, [{ path, pointer }]) : drafted;
}

function nodesAt(nodes: readonly Node[], place: Segments): readonly Node[] {
  return nodes.flatMap((node) => {
    if (isSameJson(node.place, place)) return node.is === "leaf" ? [node] : node.members;
    return node.is === "group" ? nodesAt(node.members, place) : [];
  });
}

/** The inputs of what stands at exactly this place; none where there is nothing to enter it with. */
function inputsAt(drafted: Drafted, path: string, pointer: string): readonly Node[] {
  const place = segmentsOf(pointer);
  const entry = entryAt(drafted, path, place);
  if (!entry) return [];
  return isSameJson(entry.place, place) ? entry.members : nodesAt(entry.members, place);
}

/** Whether this layer may enter a value of its own at the place, and has something to enter it with. */
export function canEnter(drafted: Drafted, path: string, pointer: string): boolean {
  const leaves = leavesOf(inputsAt(begun(drafted, { path, pointer, from: "here" }), path, pointer));
  return leaves.some((leaf) => inputs[leaf.widget] !== undefined && isEditable(drafted, leaf.path, leaf.place));
}

export function PlaceEditor({ path, pointer, from, busy, onDone }: PlaceEditorProps) {
  const editing = useEditing();
  const { language } = editing;
  const [changes, setChanges] = useState<readonly DraftChange[]>([]);
  const drafted = withChanges(begun(editing.drafted, { path, pointer, from }), changes);
  const place = segmentsOf(pointer);
  const members = inputsAt(drafted, path, pointer);
  const value = findAt(drafted.policy.documents[path], place);
  const within = (change: DraftChange) => change.path === path && (change.pointer === pointer || change.pointer.startsWith(`${pointer}/`));
  return (
    <EditingProvider value={{ ...editing, drafted, onChange: (more) => setChanges((before) => [...before, ...more]) }}>
      <div className="jb-place">
        <EntryForm members={members} language={language} value={isObject(value) ? value : {}} />
        <div className="jb-new-foot">
          <ConfirmButton busy={busy} onConfirm={() => onDone({ value, along: changes.filter((change) => !within(change)) })}>
            {words[language].take}
          </ConfirmButton>
          <Button onClick={() => onDone()}>{editing.words.cancel}</Button>
        </div>
      </div>
    </EditingProvider>
  );
}
