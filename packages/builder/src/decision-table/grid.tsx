/** A grid that is worked as a spreadsheet is: chosen and moved in by keys, typed over, copied and pasted as blocks. */
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type CellShown, GridCell } from "./grid-cell.tsx";
import { holds, movedBy, rangeOf, type Selection, type Spot } from "./selection.ts";
import { readTsv, writeTsv } from "./tsv.ts";

interface GridProps {
  readonly label: string;
  readonly head: readonly { readonly key: string; readonly shown: ReactNode }[];
  readonly rows: readonly string[];
  readonly readOnly: boolean;
  /** A cell that spans the rest of its row stands at the first column it spans. */
  readonly cellAt: (row: number, column: number) => CellShown;
  readonly onTexts: (texts: readonly (Spot & { readonly text: string })[], how: "typed" | "cleared" | "pasted") => void;
  readonly onOpen: (row: number) => void;
}

/** Worked by keys as a spreadsheet is. */
const grid = { role: "grid", "aria-multiselectable": true } as const;
const start: Spot = { row: 0, column: 0 };

export function Grid({ label, head, rows, readOnly, cellAt, onTexts, onOpen }: GridProps) {
  const [selection, select] = useState<Selection>({ active: start, anchor: start });
  const [typing, type] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const size = { row: rows.length, column: head.length };
  const active = { row: Math.min(selection.active.row, size.row - 1), column: Math.min(selection.active.column, size.column - 1) };
  const range = rangeOf({ ...selection, active });
  /** Where a cell spans, all of its columns are the first. */
  const anchored = ({ row, column }: Spot): Spot => {
    for (let at = 0; at < column; at += 1) if ((cellAt(row, at).span ?? 1) > column - at) return { row, column: at };
    return { row, column };
  };
  const on = anchored(active);
  const pending = useRef(false);
  // After a cell was typed in, the focus goes back to the grid.
  useEffect(() => {
    if (typing !== undefined || !pending.current) return;
    pending.current = false;
    table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  });
  function go(to: Spot, extend: boolean) {
    select((now) => ({ active: to, anchor: extend ? now.anchor : to }));
  }
  function begin(text: string) {
    if (!readOnly && (cellAt(on.row, on.column).span ?? 1) === 1) type(text);
  }
  function pressed(event: KeyboardEvent) {
    // An input method goes on in the box.
    if (event.key === "Process") return begin("");
    const control = event.ctrlKey || event.metaKey;
    const move = movedBy(event.key, control, active, size);
    if (move) go(move, event.shiftKey);
    else if (event.key === "Enter" && (control || (cellAt(on.row, on.column).span ?? 1) > 1)) onOpen(active.row);
    else if (event.key === "F2" || event.key === "Enter") begin(cellAt(on.row, on.column).text);
    else if (event.key === "Tab" && !control) {
      const next = on.column + (event.shiftKey ? -1 : 1);
      if (next < 0 || next >= size.column) return;
      go({ row: active.row, column: next }, false);
    } else if (event.key === "Delete" || event.key === "Backspace") clear();
    else if (event.key.length === 1 && !control && !event.altKey) begin(event.key);
    else return;
    event.preventDefault();
  }
  function spots(): readonly Spot[] {
    const found: Spot[] = [];
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) found.push({ row, column });
    return found;
  }
  function clear() {
    const given = spots().filter(({ row, column }) => cellAt(row, column).text !== "" && !cellAt(row, column).span);
    if (!readOnly)
      onTexts(
        given.map((spot) => ({ ...spot, text: "" })),
        "cleared",
      );
  }
  function copied(event: ClipboardEvent) {
    if (typing !== undefined) return;
    event.preventDefault();
    const lines = [...new Set(spots().map(({ row }) => row))];
    const columns = [...new Set(spots().map(({ column }) => column))];
    event.clipboardData.setData("text/plain", writeTsv(lines.map((row) => columns.map((column) => cellAt(row, column).text))));
  }
  function pasted(event: ClipboardEvent) {
    if (typing !== undefined || readOnly) return;
    event.preventDefault();
    const block = readTsv(event.clipboardData.getData("text/plain"));
    const texts = block.flatMap((cells, row) => cells.map((text, column) => ({ row: range.top + row, column: range.left + column, text })));
    onTexts(texts, "pasted");
  }
  function done(text: string, move: "down" | "up" | "right" | "left" | "stay") {
    type(undefined);
    if (text.trim() !== cellAt(on.row, on.column).text) onTexts([{ ...on, text }], "typed");
    if (move === "stay") return;
    pending.current = true;
    const by = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const;
    const [down, right] = by[move];
    go(
      { row: Math.max(0, Math.min(size.row - 1, on.row + down)), column: Math.max(0, Math.min(size.column - 1, on.column + right)) },
      false,
    );
  }
  return (
    <div className="jb-grid-frame">
      <table ref={table} {...grid} aria-label={label} className="jb-grid" onKeyDown={pressed} onCopy={copied} onPaste={pasted}>
        <thead>
          <tr>
            {head.map(({ key, shown }) => (
              <th key={key} scope="col">
                {shown}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => {
            const cells: ReactNode[] = [];
            for (let column = 0; column < head.length; column += 1) {
              const cell = cellAt(row, column);
              const at = { row, column };
              const here = on.row === row && on.column === column;
              cells.push(
                <GridCell
                  key={head[column]?.key}
                  cell={cell}
                  column={column}
                  active={here}
                  chosen={holds(range, row, column) || here}
                  typing={here ? typing : undefined}
                  onChoose={(extend) => go(at, extend)}
                  onType={() => begin(cell.text)}
                  onDone={done}
                  onCancel={() => {
                    pending.current = true;
                    type(undefined);
                  }}
                />,
              );
              column += (cell.span ?? 1) - 1;
            }
            return <tr key={name}>{cells}</tr>;
          })}
        </tbody>
      </table>
    </div>
  );
}
