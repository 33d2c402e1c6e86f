/** Which parts of a whole are withheld, so that none that tells of very few can be told, nor be worked out from the others. */

export interface Cell {
  /** How many things it counts. */
  readonly counted: number;
  /** What is told of them besides and adds up too: of a rate its numerator, of a sum its value. */
  readonly measure?: number;
  /** Of those counted, `measure` tells how many are so: it can be none, or all. */
  readonly share?: boolean;
}

/**
 * The positions of the cells withheld. The whole is known to the reader, and so is every cell that is not withheld, and this rule:
 * that one of two equal cells is told and the other is not would tell which of them is the small one.
 */
export function withheld(cells: readonly Cell[], below: number): ReadonlySet<number> {
  const hidden = new Set(cells.flatMap((cell, at) => (isSmall(cell, below) ? [at] : [])));
  if (hidden.size === 0) return hidden;
  const sizes = new Set(cells.map(sizeOf).filter((size) => size >= below));
  for (const size of [...sizes].toSorted((one, other) => one - other)) {
    for (const [at, cell] of cells.entries()) if (sizeOf(cell) === size) hidden.add(at);
    if (isSafe(cells, hidden)) return hidden;
  }
  // Where nothing else helps, not even which cells are empty is told.
  return new Set(cells.keys());
}

function isSmall(cell: Cell, below: number): boolean {
  const size = sizeOf(cell);
  return size > 0 && size < below;
}

/** Where nothing is counted there can be a numerator still, told by another day. */
function sizeOf({ counted, measure = 0 }: Cell): number {
  return counted > 0 ? counted : Math.abs(measure);
}

/** With a cell that is not small among them, any of the counts could be the small one: what is left is what their measures tell. */
function isSafe(cells: readonly Cell[], hidden: ReadonlySet<number>): boolean {
  const inside = cells.filter((_, at) => hidden.has(at));
  const measured = (some: readonly Cell[]) => total(some, ({ measure = 0 }) => measure);
  const counted = (some: readonly Cell[]) => total(some, (cell) => cell.counted);
  // That none is in the numerator, or that all are, would be known of each: unless the whole says so already.
  if (measured(cells) !== 0 && measured(inside) === 0) return false;
  const share = cells.some((cell) => cell.share);
  return !share || measured(cells) === counted(cells) || measured(inside) !== counted(inside);
}

function total(cells: readonly Cell[], of: (cell: Cell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
