/** One cell of the grid: its text, or the box it is typed in; what is wrong with it beneath. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

export interface CellShown {
  readonly text: string;
  readonly shown: ReactNode;
  readonly flaw?: string;
  readonly locked: boolean;
  readonly span?: number;
  readonly offered: readonly string[];
}

interface GridCellProps {
  readonly cell: CellShown;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly column: number;
  /** The text the box begins with; absent while the cell is not being typed in. */
  readonly typing: string | undefined;
  readonly className?: string;
  readonly onChoose: (extend: boolean) => void;
  readonly onType: () => void;
  /** The text, and which way to go on. */
  readonly onDone: (text: string, move: "down" | "up" | "right" | "left" | "stay") => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** In a grid, what is a cell of a table elsewhere is worked by keys. */
function gridCell({ cell, chosen, column }: Pick<GridCellProps, "cell" | "chosen" | "column">) {
  return {
    role: "gridcell",
    "aria-colindex": column + 1,
    "aria-selected": chosen,
    "aria-readonly": cell.locked || undefined,
    "aria-invalid": cell.flaw !== undefined || undefined,
  };
}

function Box({
  cell,
  begun,
  onDone,
  onCancel,
}: { readonly cell: CellShown; readonly begun: string } & Pick<GridCellProps, "onDone" | "onCancel">) {
  const [text, setText] = useState(begun);
  const id = useId();
  const ended = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  function end(move: "down" | "up" | "right" | "left" | "stay" | undefined) {
    if (ended.current) return;
    ended.current = true;
    if (move === undefined) onCancel();
    else onDone(text, move);
  }
  return (
    <>
      <input
        ref={input}
        className="jb-cell-box"
        value={text}
        list={id}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={() => end("stay")}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") end(undefined);
          else if (event.key === "Enter") end(event.shiftKey ? "up" : "down");
          else if (event.key === "Tab") end(event.shiftKey ? "left" : "right");
          else return;
          event.preventDefault();
        }}
      />
      <datalist id={id}>
        {cell.offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}

export function GridCell(props: GridCellProps) {
  const { cell, active, chosen, typing, className, onChoose, onType, onDone, onCancel, children } = props;
  const at = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (active && typing === undefined && at.current?.closest("table")?.contains(document.activeElement)) at.current.focus();
  }, [active, typing]);
  const classes = [
    "jb-cell",
    chosen && "jb-cell-chosen",
    cell.locked && "jb-cell-locked",
    cell.flaw !== undefined && "jb-cell-wrong",
    className,
  ];
  return (
    <td
      ref={at}
      {...gridCell(props)}
      colSpan={cell.span}
      tabIndex={active && typing === undefined ? 0 : -1}
      className={classes.filter(Boolean).join(" ")}
      onMouseDown={(event) => typing === undefined && onChoose(event.shiftKey)}
      onMouseEnter={(event) => event.buttons === 1 && typing === undefined && onChoose(true)}
      onDoubleClick={onType}
    >
      {typing === undefined ? cell.shown : <Box cell={cell} begun={typing} onDone={onDone} onCancel={onCancel} />}
      {children}
      {cell.flaw !== undefined && (
        <span className="jb-cell-flaw">
          <ExclamationCircleFilled aria-hidden /> {cell.flaw}
        </span>
      )}
    </td>
  );
}
