/** What can be done with the open entry as a whole. */
import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CloseOutlined,
  CopyOutlined,
  DeleteOutlined,
  PauseCircleOutlined,
  PlayCircleOutlined,
  RollbackOutlined,
} from "@ant-design/icons";
import { pointerOf } from "@jiefen/policy";
import { Button } from "antd";
import { titleOf } from "../draft/hold.ts";
import { useEditing } from "./editing.ts";
import { copied, givenBack, movedTo, retiredTo } from "./list-changes.ts";
import { listWords } from "./list-words.ts";
import type { Listed } from "./listed.ts";

interface EntryToolsProps {
  readonly path: string;
  readonly rows: readonly Listed[];
  readonly row: Listed;
  /** Entries may be added beside it. */
  readonly addable: boolean;
  /** What is open once it is closed; nothing, if absent. */
  readonly back?: string;
}

export function EntryTools({ path, rows, row, addable, back = "" }: EntryToolsProps) {
  const { drafted, language, readOnly, onChange, onGoTo } = useEditing();
  const words = listWords[language];
  const index = rows.indexOf(row);
  const above = drafted.policy.chain.at(-2);
  const move = (to: number) => onChange(movedTo(path, rows, index, to));
  function copy() {
    const copy = copied(drafted, path, rows, row, words.copySuffix);
    onChange(copy.changes);
    onGoTo(path, pointerOf(copy.place));
  }
  function remove() {
    onChange(givenBack(drafted, path, row.place));
    onGoTo(path, back);
  }
  return (
    <div className="jb-list-tools" role="toolbar" aria-label={words.actions}>
      {!readOnly && row.movable && rows.length > 1 && (
        <>
          <Button size="small" type="text" icon={<ArrowUpOutlined aria-hidden />} disabled={index === 0} onClick={() => move(index - 1)}>
            {words.up}
          </Button>
          <Button
            size="small"
            type="text"
            icon={<ArrowDownOutlined aria-hidden />}
            disabled={index === rows.length - 1}
            onClick={() => move(index + 1)}
          >
            {words.down}
          </Button>
        </>
      )}
      {!readOnly && addable && (
        <Button size="small" type="text" icon={<CopyOutlined aria-hidden />} onClick={copy}>
          {words.copy}
        </Button>
      )}
      {!readOnly && row.retirable && (
        <Button
          size="small"
          type="text"
          icon={row.retired ? <PlayCircleOutlined aria-hidden /> : <PauseCircleOutlined aria-hidden />}
          onClick={() => onChange(retiredTo(path, row, !row.retired))}
        >
          {row.retired ? words.unretire : words.retire}
        </Button>
      )}
      {!readOnly && row.removable && (
        <Button size="small" type="text" icon={<DeleteOutlined aria-hidden />} onClick={remove}>
          {words.remove}
        </Button>
      )}
      {!readOnly && row.differs && above !== undefined && (
        <Button
          size="small"
          type="text"
          icon={<RollbackOutlined aria-hidden />}
          onClick={() => onChange(givenBack(drafted, path, row.place))}
        >
          {words.backTo(titleOf(drafted, above)[language])}
        </Button>
      )}
      <Button size="small" type="text" className="jb-list-close" icon={<CloseOutlined aria-hidden />} onClick={() => onGoTo(path, back)}>
        {words.close}
      </Button>
    </div>
  );
}
