/** What has been typed into the table and cannot be saved yet: texts that make no sense, and new criteria that are not whole. */
import { useState } from "react";
import type { DraftChange } from "../draft/drafted.ts";
import { type CellEdit, type Planning, planned } from "./plan.ts";

export interface NewRow {
  readonly name: string;
  /** By column. */
  readonly texts: Readonly<Record<string, string>>;
  readonly flaws: Readonly<Record<string, string>>;
}

interface Kept {
  readonly text: string;
  readonly flaw: string;
}

export interface UnsavedCells {
  readonly rows: readonly NewRow[];
  readonly has: (row: string) => boolean;
  readonly add: (texts: NewRow["texts"]) => void;
  /** Into a new row; saved once the row is whole. */
  readonly write: (edit: CellEdit) => void;
  readonly drop: (rows: readonly string[]) => void;
  readonly dropRows: () => void;
  /** What was typed over a cell that has another text in the draft. */
  readonly kept: (row: string, column: string) => Kept | undefined;
  readonly keep: (edit: CellEdit, flaw: string) => void;
  readonly forget: (edit: CellEdit) => void;
}

const keyOf = ({ row, column }: Pick<CellEdit, "row" | "column">) => `${row} ${column}`;

export function useUnsaved(planning: Planning, onChange: (changes: readonly DraftChange[]) => void): UnsavedCells {
  const [rows, setRows] = useState<readonly NewRow[]>([]);
  const [count, setCount] = useState(0);
  const [cells, setCells] = useState<ReadonlyMap<string, Kept>>(new Map());
  return {
    rows,
    has: (row) => rows.some(({ name }) => name === row),
    add(texts) {
      setCount(count + 1);
      setRows([...rows, { name: `#new${count}`, texts, flaws: {} }]);
    },
    write(edit) {
      const row = rows.find(({ name }) => name === edit.row);
      if (!row) return;
      const texts = { ...row.texts, [edit.column]: edit.text.trim() };
      const plan = planned(
        planning,
        Object.entries(texts).map(([column, text]) => ({ row: row.name, column, text })),
      );
      if (plan.changes.length > 0) {
        setRows((now) => now.filter((one) => one !== row));
        onChange(plan.changes);
        return;
      }
      const flaws = Object.fromEntries(plan.cells.flatMap(({ column, flaw }) => (flaw === undefined ? [] : [[column, flaw]])));
      setRows((now) => now.map((one) => (one === row ? { ...row, texts, flaws } : one)));
    },
    drop: (names) => setRows((now) => now.filter(({ name }) => !names.includes(name))),
    dropRows: () => setRows([]),
    kept: (row, column) => cells.get(keyOf({ row, column })),
    keep: (edit, flaw) => setCells((now) => new Map(now).set(keyOf(edit), { text: edit.text, flaw })),
    forget: (edit) => setCells((now) => new Map([...now].filter(([key]) => key !== keyOf(edit)))),
  };
}
