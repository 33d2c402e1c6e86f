/** A branch of a condition's tree: one comparison, or a group with its branches beneath. */
import { PlusOutlined } from "@ant-design/icons";
import type { Condition } from "@jiefen/policy";
import { Button, Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { conditionInWords } from "../entry/value-in-words.ts";
import { BranchActions } from "./branch-actions.tsx";
import type { FactScope } from "./facts-offered.ts";
import { LeafEditor } from "./leaf-editor.tsx";
import { type Branch, type Group, type Join, wholePartOf } from "./tree.ts";
import type { BranchMove } from "./tree-moves.ts";
import { conditionWords } from "./words.ts";

interface BranchEditorProps {
  readonly id: string;
  readonly tree: Branch;
  readonly branch: Branch;
  readonly scope: FactScope;
  /** The last comparison of a condition that must be there cannot be removed. */
  readonly removable: boolean;
  readonly onBranch: (branch: Branch) => void;
  readonly onMove: (key: number, move: BranchMove) => void;
  readonly onAdd: (group: Group, what: "leaf" | "group") => void;
}

function Nots({ branch, onBranch }: Pick<BranchEditorProps, "branch" | "onBranch">) {
  const { language } = useEditing();
  const said = conditionWords[language];
  return Array.from({ length: branch.nots }, (_, index) => index).map((index) => (
    <button
      key={index}
      type="button"
      className="jb-not"
      title={said.dropNot}
      aria-label={`${said.not}：${said.dropNot}`}
      onClick={() => onBranch({ ...branch, nots: branch.nots - 1 })}
    >
      {said.not}
    </button>
  ));
}

export function BranchEditor(props: BranchEditorProps) {
  const { id, tree, branch, scope, removable, onBranch, onMove, onAdd } = props;
  const editing = useEditing();
  const said = conditionWords[editing.language];
  const whole: Condition | undefined = wholePartOf(branch);
  const named = whole ? conditionInWords(editing, whole) : branch.kind === "leaf" ? said.comparison : said.group;
  const actions = (
    <BranchActions tree={tree} branch={branch} removable={removable} named={named} onMove={(move) => onMove(branch.key, move)} />
  );
  if (branch.kind === "leaf")
    return (
      <div className="jb-leaf" data-branch={branch.key}>
        <Nots branch={branch} onBranch={onBranch} />
        <LeafEditor id={id} leaf={branch} scope={scope} onLeaf={onBranch} />
        {actions}
      </div>
    );
  return (
    <fieldset className="jb-branches" data-branch={branch.key} aria-label={named}>
      <div className="jb-branches-head">
        <Nots branch={branch} onBranch={onBranch} />
        <Select<Join>
          id={id}
          aria-label={said.join}
          value={branch.kind}
          popupMatchSelectWidth={false}
          options={[
            { value: "all", label: said.joins.all },
            { value: "any", label: said.joins.any },
          ]}
          onChange={(kind) => onBranch({ ...branch, kind })}
        />
        {actions}
      </div>
      <ul>
        {branch.parts.map((part) => (
          <li key={part.key}>
            <BranchEditor {...props} id={`${id}-${part.key}`} branch={part} removable={removable || branch.parts.length > 1} />
          </li>
        ))}
      </ul>
      <div className="jb-branches-foot">
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onAdd(branch, "leaf")}>
          {said.addLeaf}
        </Button>
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onAdd(branch, "group")}>
          {said.addGroup}
        </Button>
      </div>
    </fieldset>
  );
}
