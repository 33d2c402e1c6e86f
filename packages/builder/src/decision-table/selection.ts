/** Which cells of a grid are chosen, and where the keys lead from there. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** Has the focus. */
  readonly active: Spot;
  /** The other corner of the range. */
  readonly anchor: Spot;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf({ active, anchor }: Selection): Range {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));

/** Undefined for keys that do not move. `size` is how many rows and columns there are. */
export function movedBy(key: string, control: boolean, { row, column }: Spot, size: Spot): Spot | undefined {
  const to = (nextRow: number, nextColumn: number) => ({ row: within(nextRow, size.row), column: within(nextColumn, size.column) });
  switch (key) {
    case "ArrowUp":
      return to(control ? 0 : row - 1, column);
    case "ArrowDown":
      return to(control ? size.row : row + 1, column);
    case "ArrowLeft":
      return to(row, control ? 0 : column - 1);
    case "ArrowRight":
      return to(row, control ? size.column : column + 1);
    case "Home":
      return to(control ? 0 : row, 0);
    case "End":
      return to(control ? size.row : row, size.column);
    case "PageUp":
      return to(row - 10, column);
    case "PageDown":
      return to(row + 10, column);
    default:
      return undefined;
  }
}
