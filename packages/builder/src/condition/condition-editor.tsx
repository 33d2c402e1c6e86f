/** A condition edited as a tree, with its sentence above; told on as a whole, once every comparison is complete. */
import { PlusOutlined } from "@ant-design/icons";
import { type Condition, isSameJson } from "@jiefen/policy";
import { Button } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useEditing } from "../entry/editing.ts";
import { conditionInWords } from "../entry/value-in-words.ts";
import { moveKeys } from "./branch-actions.tsx";
import { BranchEditor } from "./branch-editor.tsx";
import type { FactScope } from "./facts-offered.ts";
import { type Branch, conditionOf, emptyLeaf, openLeaves, treeOf, wholePartOf } from "./tree.ts";
import { addedTo, type BranchMove, type Moved, moved, replaced } from "./tree-moves.ts";
import { conditionWords } from "./words.ts";

interface ConditionEditorProps {
  /** Of the element that takes the focus. */
  readonly id: string;
  readonly value: Condition | undefined;
  /** It cannot be taken away. */
  readonly required: boolean;
  readonly scope: FactScope;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  /** `undefined` takes the condition away. */
  readonly onCondition: (condition: Condition | undefined) => void;
  /** What is still open, in words; undefined once nothing is. */
  readonly onFlaw?: (flaw: string | undefined) => void;
}

function Sentence({ tree }: { readonly tree: Branch }) {
  const editing = useEditing();
  const said = conditionWords[editing.language];
  const whole = wholePartOf(tree);
  const open = openLeaves(tree);
  return (
    <p className="jb-reads" role="status">
      {said.reads}
      {whole ? conditionInWords(editing, whole) : said.nothing}
      {open > 0 && <span className="jb-reads-open">{said.open(open)}</span>}
    </p>
  );
}

export function ConditionEditor({ id, value, required, scope, labelledBy, describedBy, onCondition, onFlaw }: ConditionEditorProps) {
  const { words, language } = useEditing();
  const said = conditionWords[language];
  const given = value === undefined ? (required ? emptyLeaf(0) : undefined) : treeOf(value);
  const [tree, setTree] = useState(given);
  const [known, know] = useState(value);
  const [focus, setFocus] = useState<{ readonly key: number }>();
  const box = useRef<HTMLFieldSetElement>(null);
  // Undo, or the condition of the layer above again.
  if (!isSameJson(known, value)) {
    know(value);
    if (!tree || !isSameJson(conditionOf(tree), value)) setTree(given);
  }
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(`[data-branch="${focus.key}"] :is(input,button)`)?.focus();
  }, [focus]);
  function change(next: Branch | undefined) {
    const kept = next ?? (required ? emptyLeaf(0) : undefined);
    setTree(kept);
    const condition = kept && conditionOf(kept);
    const open = kept ? openLeaves(kept) : 0;
    onFlaw?.(open > 0 ? said.open(open) : undefined);
    if (open > 0) return;
    know(condition);
    if (!isSameJson(condition, value)) onCondition(condition);
  }
  function take(done: Moved | undefined) {
    if (!done) return;
    change(done.tree);
    setFocus({ key: done.focus });
  }
  function move(key: number, what: BranchMove) {
    if (tree) take(moved(tree, key, what));
  }
  function pressed(event: KeyboardEvent) {
    const what = event.altKey && !event.ctrlKey && !event.metaKey ? moveKeys[event.code] : undefined;
    const branch = event.target instanceof Element ? event.target.closest("[data-branch]") : null;
    if (!what || !branch || !box.current?.contains(branch)) return;
    if (what === "remove" && required && branch.matches(`[data-branch="${tree?.key}"]`)) return;
    event.preventDefault();
    event.stopPropagation();
    move(Number(branch.getAttribute("data-branch")), what);
  }
  if (!tree)
    return (
      <Button
        id={id}
        icon={<PlusOutlined aria-hidden />}
        aria-describedby={describedBy}
        onClick={() => {
          change(emptyLeaf(0));
          setFocus({ key: 0 });
        }}
      >
        {words.addCondition}
      </Button>
    );
  const root = tree;
  return (
    <fieldset ref={box} className="jb-condition" aria-labelledby={labelledBy} aria-describedby={describedBy} onKeyDownCapture={pressed}>
      <Sentence tree={root} />
      <BranchEditor
        id={id}
        tree={root}
        branch={root}
        scope={scope}
        removable={!required && root.kind !== "leaf"}
        onBranch={(branch) => change(replaced(root, branch))}
        onMove={move}
        onAdd={(group, what) => take(addedTo(root, group, what))}
      />
      <div className="jb-branches-foot">
        {root.kind === "leaf" && (
          <>
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => move(root.key, "addAfter")}>
              {said.addLeaf}
            </Button>
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => move(root.key, "addGroup")}>
              {said.addGroup}
            </Button>
          </>
        )}
        {!required && (
          <Button size="small" type="text" onClick={() => change(undefined)}>
            {words.dropCondition}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
