/** What can be done to a branch: removed at once, all else from a menu that names the keys. */
import { DeleteOutlined, MoreOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useEditing } from "../entry/editing.ts";
import type { Branch } from "./tree.ts";
import { type BranchMove, branchMoves, moved } from "./tree-moves.ts";
import { conditionWords } from "./words.ts";

/** Held together with Alt. */
export const moveKeys: Readonly<Partial<Record<string, BranchMove>>> = {
  Enter: "addAfter",
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "into",
  KeyN: "negate",
  KeyG: "wrap",
  KeyU: "unwrap",
  KeyC: "duplicate",
  Delete: "remove",
};

const keyNames: Readonly<Partial<Record<BranchMove, string>>> = {
  addAfter: "Alt+Enter",
  up: "Alt+↑",
  down: "Alt+↓",
  out: "Alt+←",
  into: "Alt+→",
  negate: "Alt+N",
  wrap: "Alt+G",
  unwrap: "Alt+U",
  duplicate: "Alt+C",
  remove: "Alt+Delete",
};

interface BranchActionsProps {
  readonly tree: Branch;
  readonly branch: Branch;
  readonly removable: boolean;
  readonly named: string;
  readonly onMove: (move: BranchMove) => void;
}

export function BranchActions({ tree, branch, removable, named, onMove }: BranchActionsProps) {
  const { language } = useEditing();
  const said = conditionWords[language];
  const items = branchMoves
    .filter((move) => (move !== "unwrap" || branch.kind !== "leaf") && (move !== "remove" || removable))
    .map((move) => ({
      key: move,
      label: said.moves[move],
      extra: keyNames[move],
      disabled: moved(tree, branch.key, move) === undefined,
      onClick: () => onMove(move),
    }));
  return (
    <span className="jb-branch-actions">
      <Dropdown trigger={["click"]} autoFocus menu={{ items }}>
        <Button type="text" size="small" icon={<MoreOutlined aria-hidden />} aria-label={`${said.more}：${named}`} />
      </Dropdown>
      {removable && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${said.moves.remove}：${named}`}
          onClick={() => onMove("remove")}
        />
      )}
    </span>
  );
}
