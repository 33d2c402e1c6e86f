/** One entry as a row of a list: what it says, whose it is, and the handle by which it is moved. */
import { ExclamationCircleFilled, HolderOutlined, LockOutlined } from "@ant-design/icons";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { label } from "@jiefen/forms";
import { type ReactNode, useEffect, useRef } from "react";
import { placeKey } from "../draft/looser.ts";
import { issuesAt, useEditing } from "./editing.ts";
import { listWords } from "./list-words.ts";
import type { Listed } from "./listed.ts";

interface EntryRowProps {
  readonly path: string;
  readonly row: Listed;
  readonly position: number;
  readonly open: boolean;
  /** The row may be moved, and there is somewhere to move it to. */
  readonly movable: boolean;
  /** The handle was used by keyboard and is to keep the focus in its new place. */
  readonly refocus: boolean;
  readonly sentence: ReactNode;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  /** What stands beneath the row, where there is no room beside the list. */
  readonly children?: ReactNode;
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export function EntryRow({ path, row, position, open, movable, refocus, sentence, onOpen, onMove, children }: EntryRowProps) {
  const { language, issues } = useEditing();
  const words = listWords[language];
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: row.name,
    disabled: !movable,
  });
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (refocus) handle.current?.focus();
  }, [refocus]);
  const title = label(row.title, language);
  const wrong = issuesAt(issues, placeKey(path, row.place)).length;
  const classes = ["jb-list-row", open && "jb-list-row-open", row.retired && "jb-list-row-retired", isDragging && "jb-list-row-dragged"];
  return (
    <li ref={setNodeRef} className={classes.filter(Boolean).join(" ")} style={{ transform: CSS.Translate.toString(transform), transition }}>
      {movable ? (
        <button
          type="button"
          ref={(element) => {
            handle.current = element;
            setActivatorNodeRef(element);
          }}
          className="jb-list-handle"
          aria-label={words.move(title)}
          title={words.moveHint}
          {...listeners}
          onKeyDown={(event) => {
            const by = steps[event.key];
            if (by === undefined) return;
            event.preventDefault();
            onMove(by);
          }}
        >
          <HolderOutlined aria-hidden />
        </button>
      ) : (
        <span className="jb-list-number" aria-hidden>
          {position}
        </span>
      )}
      <button type="button" className="jb-list-open" aria-expanded={open} onClick={onOpen}>
        <span className="jb-list-title">{title}</span>
        <span className="jb-list-marks">
          {wrong > 0 && (
            <span className="jb-list-wrong">
              <ExclamationCircleFilled aria-hidden /> {words.issues(wrong)}
            </span>
          )}
          {row.retired && <span className="jb-layer">{words.retired}</span>}
          {row.added && <span className="jb-layer jb-layer-own">{words.own}</span>}
          {row.differs && <span className="jb-layer jb-layer-own">{words.changed}</span>}
          {!row.open && (
            <span className="jb-list-locked" title={words.locked}>
              <LockOutlined role="img" aria-label={words.locked} />
            </span>
          )}
        </span>
        {sentence !== undefined && sentence !== "" && <span className="jb-list-sentence">{sentence}</span>}
      </button>
      {children}
    </li>
  );
}
